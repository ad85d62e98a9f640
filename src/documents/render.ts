/** Typst: from a template and its data to a PDF or a picture. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { hashOf, kept } from '../cache.ts';

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
let shared: NodeCompiler | undefined;

/** For how many documents Typst keeps what it made and nobody has used since; its own advice. */
const OLDEST = 10;

/** A template with its files, set. Throws where Typst refuses it, or only warns: an unknown font is a warning. */
function compile(
  template: string,
  files: Files,
): { compiler: NodeCompiler; document: NodeTypstDocument } {
  shared ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: fontPaths() }],
  });
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

/**
 * A PDF/UA-1 document, the same bytes for the same input.
 * @param template Typst source
 * @param files what it reads, by path
 * @throws where Typst refuses it, or only warns
 */
export function renderPdf(template: string, files: Files): Rendered {
  return kept(['pdf', ...inputsOf(template, files)], () => {
    const { compiler, document } = compile(template, files);
    return {
      bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }),
      pages: document.numOfPages,
    };
  });
}

/**
 * The same as SVG, with letters as paths, so that it looks the same without any font.
 * @throws as `renderPdf` does
 */
export function renderSvg(template: string, files: Files): string {
  const { compiler, document } = compile(template, files);
  return compiler.plainSvg(document);
}
