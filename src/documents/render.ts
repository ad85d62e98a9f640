/** Typst: from a template and its data to a PDF or a picture. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import { hashOf, kept } from '../build/cache.ts';

const require = createRequire(import.meta.url);

const packageFolder = (name: string): string =>
  path.dirname(require.resolve(`${name}/package.json`));

/** The folders that hold the fonts of the prints. */
const fontPaths = (): string[] => {
  const atkinson = packageFolder('@expo-google-fonts/atkinson-hyperlegible-next');
  return [
    packageFolder('@expo-google-fonts/andika'),
    path.join(atkinson, '400Regular'),
    path.join(atkinson, '700Bold'),
    path.join(atkinson, '800ExtraBold'),
  ];
};

/** A finished document. */
export interface Rendered {
  readonly bytes: Buffer;
  readonly pages: number;
}

/** What a template reads, by path. */
type Files = ReadonlyMap<string, string | Buffer>;

/** Loading the fonts takes longer than a document, so that all documents share one compiler. */
let shared: Typst.NodeCompiler | undefined;

function newCompiler(): Typst.NodeCompiler {
  // Only here: most builds have kept what it makes.
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof Typst;
  return NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: fontPaths() }],
  });
}

/** For how many documents Typst keeps what it made and nobody has used since; its own advice. */
const OLDEST = 10;

/** A template with its files, set. Throws where Typst refuses it, or only warns: an unknown font is a warning. */
function compile(
  template: string,
  files: Files,
): { compiler: Typst.NodeCompiler; document: Typst.NodeTypstDocument } {
  shared ??= newCompiler();
  const compiler = shared;
  compiler.resetShadow();
  // Typst keeps every part of every document for the next one to use, and documents share little.
  compiler.evictCache(OLDEST);
  for (const [name, content] of files) {
    compiler.mapShadow(path.join(process.cwd(), name), Buffer.from(content));
  }
  const compiled = compiler.compile({ mainFileContent: template });
  const problems = compiled.takeDiagnostics() ?? compiled.takeWarnings();
  if (!compiled.result || problems) {
    const details = problems ? JSON.stringify(problems.shortDiagnostics) : '';
    throw new Error(`Typst could not make this document: ${details}`);
  }
  return { compiler, document: compiled.result };
}

/** The fonts themselves, as a hash: a document looks otherwise with another one. */
let fonts: string | undefined;

/** Everything that decides what a document looks like. */
export function inputsOf(template: string, files: Files): (string | Buffer)[] {
  fonts ??= hashOf(
    fontPaths().flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ttf'))
        .sort()
        .map((name) => readFileSync(path.join(folder, name))),
    ),
  );
  return [template, ...[...files].flat(), fonts];
}

/** How many documents the live preview remembers: some 100 MB of them. */
const MOST = 1000;

/**
 * What Typst has set for the live preview: it keeps nothing on the disk (cache.ts), and its print room counts the pages
 * of all documents each time. Vite begins anew with this module where its code, or what it imports, has changed.
 */
const known = new Map<string, Rendered>();

function remembered(name: string, make: () => Rendered): Rendered {
  const before = known.get(name);
  if (before) return before;
  const own = make();
  // Beyond that the first ones stay: the print room goes through all in the same order.
  if (known.size < MOST) known.set(name, own);
  return own;
}

/**
 * A PDF/UA-1 document, the same bytes for the same input.
 * @param template Typst source
 * @param files what it reads, by path
 * @throws where Typst refuses it, or only warns
 */
export function renderPdf(template: string, files: Files): Rendered {
  const inputs = ['pdf', ...inputsOf(template, files)];
  const make = (): Rendered => {
    const { compiler, document } = compile(template, files);
    return {
      bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }),
      pages: document.numOfPages,
    };
  };
  return import.meta.env.DEV ? remembered(hashOf(inputs), make) : kept(inputs, make);
}

/**
 * The same as SVG, with letters as paths, so that it looks the same without any font.
 * @throws as `renderPdf` does
 */
export function renderSvg(template: string, files: Files): string {
  const { compiler, document } = compile(template, files);
  return compiler.plainSvg(document);
}
