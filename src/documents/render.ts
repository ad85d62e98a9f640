/** Typst: from a template and its data to a PDF. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

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

/** Loading the fonts takes longer than a document, so that all documents share one compiler. */
let compiler: NodeCompiler | undefined;

/**
 * A PDF/UA-1 document, the same bytes for the same input.
 * @param template Typst source
 * @param files what it reads, by path
 * @throws where Typst refuses it, or only warns: an unknown font is a warning
 */
export function renderPdf(template: string, files: ReadonlyMap<string, string>): Rendered {
  compiler ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: fontPaths() }],
  });
  compiler.resetShadow();
  for (const [name, text] of files) {
    compiler.mapShadow(path.join(process.cwd(), name), Buffer.from(text));
  }
  const compiled = compiler.compile({ mainFileContent: template });
  const problems = compiled.takeDiagnostics() ?? compiled.takeWarnings();
  if (!compiled.result || problems) {
    const details = problems ? JSON.stringify(problems.shortDiagnostics) : '';
    throw new Error(`Typst could not make this document: ${details}`);
  }
  return {
    bytes: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }),
    pages: compiled.result.numOfPages,
  };
}
