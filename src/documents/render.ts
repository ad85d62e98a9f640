/** Typst: from a template and its data to a PDF or a picture. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import { cached } from './cache.ts';
import { FONT_FOLDERS } from './fonts.ts';

const require = createRequire(import.meta.url);

/** A finished document. */
export interface Rendered {
  readonly bytes: Buffer;
  readonly pages: number;
}

/** What a template reads, by path. */
type Files = ReadonlyMap<string, string>;

/** Loading the fonts takes longer than a document, so that all documents share one compiler. */
let shared: Typst.NodeCompiler | undefined;

/** For how many documents Typst keeps what it made and nobody has used since; its own advice. */
const MAX_AGE = 10;

/** A template with its files, set. Throws where Typst refuses it, or only warns: an unknown font is a warning. */
function compile(template: string, files: Files) {
  // Only here: most builds find everything in the cache.
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof Typst;
  const workspace = process.cwd();
  shared ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: FONT_FOLDERS }] });
  const compiler = shared;
  compiler.resetShadow();
  // Typst keeps every part of every document for the next one to use, and documents share little.
  compiler.evictCache(MAX_AGE);
  for (const [name, content] of files) {
    compiler.mapShadow(path.join(workspace, name), Buffer.from(content));
  }
  const compiled = compiler.compile({ mainFileContent: template });
  const problems = compiled.takeDiagnostics() ?? compiled.takeWarnings();
  if (!compiled.result || problems) {
    const details = problems ? JSON.stringify(problems.shortDiagnostics) : '';
    throw new Error(`Typst could not make this document: ${details}`);
  }
  return { compiler, document: compiled.result };
}

/** A PDF/UA-1 document, the same bytes for the same input. Throws where Typst refuses it, or only warns. */
export const renderPdf = (template: string, files: Files): Promise<Rendered> =>
  cached(['pdf', template, ...[...files].flat()], () => {
    const { compiler, document } = compile(template, files);
    const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' });
    return { bytes, pages: document.numOfPages };
  });

/** The same as SVG, with letters as paths, so that it looks the same without any font. Throws as `renderPdf` does. */
export function renderSvg(template: string, files: Files): string {
  const { compiler, document } = compile(template, files);
  return compiler.plainSvg(document);
}
