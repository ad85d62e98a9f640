/**
 * What a server says beside each file. One table, written out for hosts that read `_headers` by the build, and for
 * nginx, Caddy and Apache in README.md beside it; a test keeps them the same.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, type BuiltSite } from './built-site.ts';

/** Headers for the files whose addresses match. */
export interface HeaderRule {
  /** Why, for whoever reads a server’s settings. */
  readonly says: string;
  /** A part of the addresses; not tied to their beginning, so that it holds below any base. Left out, every one. */
  readonly on?: RegExp;
  /** True where the headers are for every address that does not match. */
  readonly not?: true;
  /** The same addresses as `_headers` writes them, where folders alone do not tell them apart. */
  readonly globs?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 31_536_000;

/**
 * Hosts differ in what they do where two rules set one header for one file, so no two here do.
 * Nothing on the site is private and it keeps no session, so everything may be shown by others but framed by nobody,
 * cards for other sites excepted.
 */
export const HEADERS: readonly HeaderRule[] = [
  {
    says: 'Every file is what it says it is, tells nobody where a reader came from, and asks for no camera',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy':
        'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    says: 'Only cards for other sites may be framed',
    on: /\/embed\//,
    not: true,
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
    },
  },
  {
    says: 'Files with a hash in their name never change',
    on: /\/(_astro|pagefind\/(fragment|index))\//,
    headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
  },
  {
    says: 'Browsers check all others each time, and get only what has changed',
    on: /\/(_astro|pagefind\/(fragment|index))\//,
    not: true,
    headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
  },
  {
    says: 'Feeds and open data may be read by scripts of other sites',
    on: /\/(data|oembed)\/|\/(feed\.xml|atom\.xml|feed\.json|calendar\.ics)$/,
    globs: [
      '/data/*',
      '/oembed/*',
      '/*/feed.xml',
      '/*/atom.xml',
      '/*/feed.json',
      '/*/calendar.ics',
    ],
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
  {
    says: 'RSS',
    on: /\/feed\.xml$/,
    globs: ['/*/feed.xml'],
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  },
  {
    says: 'Atom',
    on: /\/atom\.xml$/,
    globs: ['/*/atom.xml'],
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  },
  {
    says: 'JSON Feed',
    on: /\/feed\.json$/,
    globs: ['/*/feed.json'],
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  },
  {
    says: 'Calendars',
    on: /\.ics$/,
    globs: ['/*.ics'],
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  },
  {
    says: 'Tables',
    on: /\.csv$/,
    globs: ['/*.csv'],
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  },
];

/** True where a rule is for an address. */
export const isFor = ({ on, not }: HeaderRule, address: string): boolean =>
  (on?.test(address) ?? true) !== (not === true);

/** The address of a file as `_headers` sees it: a page is its folder. */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * The fewest globs that match the files of a rule and no others: whole folders where all their files are meant.
 * @param inside the folder looked into, `/` at its end
 */
function globsFor(rule: HeaderRule, addresses: readonly string[], inside = '/'): string[] {
  const parts = new Set(
    addresses.map((address) => address.slice(inside.length).split('/')[0] ?? ''),
  );
  return [...parts].flatMap((part) => {
    const folder = `${inside}${part}/`;
    const within = addresses.filter((address) => address.startsWith(folder));
    if (within.length === 0) return isFor(rule, inside + part) ? [inside + part] : [];
    const meant = within.filter((address) => isFor(rule, address)).length;
    if (meant === 0) return [];
    return meant === within.length ? [`${folder}*`] : globsFor(rule, within, folder);
  });
}

/**
 * The file `_headers` of a finished site, as Netlify and Cloudflare Pages read it: one `*` a line.
 * @param files all files of the site, like `plan/index.html`
 * @param base the folder below which it will live: `/` or `/our-plan/`
 */
export function headersFile(files: readonly string[], base: string): string {
  const addresses = files.map(addressOf);
  const lines = new Map<string, string[]>();
  for (const rule of HEADERS) {
    const globs = rule.globs ?? (rule.on ? globsFor(rule, addresses) : ['/*']);
    for (const glob of globs) {
      const own = lines.get(glob) ?? [];
      own.push(...Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`));
      lines.set(glob, own);
    }
  }
  return [...lines]
    .map(([glob, own]) => `${base.replace(/\/$/, '')}${glob}\n${own.join('\n')}\n`)
    .join('\n');
}

/** Writes `_headers`. Must come after all other files are there. */
export function writeHeaders({ folder, base }: BuiltSite): void {
  writeFileSync(path.join(folder, '_headers'), headersFile(filesIn(folder), base));
}
