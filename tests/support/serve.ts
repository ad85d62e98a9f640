/** Small servers for tests: a built site under the headers that it ships for static hosts, and any other page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TestSite } from './sites.ts';

/** A running server. */
export interface Served {
  /** `http://localhost:…`, without a slash at its end. */
  readonly origin: string;
  close(): void;
}

/** Answers on a free port. */
export async function serve(answer: RequestListener): Promise<Served> {
  const server: Server = createServer(answer);
  await new Promise<void>((ready) => {
    server.listen(0, 'localhost', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** True if a path in `_headers` matches an address; `*` matches any part of it. */
function matches(glob: string, address: string): boolean {
  const [before = '', after] = glob.split('*');
  if (after === undefined) return address === before;
  return address.startsWith(before) && address.slice(before.length).endsWith(after);
}

/** The headers that `_headers` sets for an address. */
function headersFor(rules: string, address: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let applies = false;
  for (const line of rules.split('\n')) {
    const [, name, value = ''] = /^\s+([^:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined) applies = matches(line.trim(), address);
    else if (applies) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

/** A built site below its base, under the headers of its `_headers`. */
export function serveSite({ folder, base }: TestSite): Promise<Served> {
  const root = path.resolve(import.meta.dirname, '../..', folder);
  const rules = readFileSync(path.join(root, '_headers'), 'utf8');
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const address = `/${pathname.slice(base.length)}`;
    const asked = path.join(root, address.endsWith('/') ? `${address}index.html` : address);
    if (!pathname.startsWith(base) || !existsSync(asked) || !statSync(asked).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[path.extname(asked)] ?? 'application/octet-stream');
    response.setHeaders(new Map(headersFor(rules, pathname)));
    response.end(readFileSync(asked));
  });
}
