/** Built PDFs, as pdf.js reads them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';
import { memo } from '../../src/lib/text/memo.ts';
import type { TestSite } from './sites.ts';

/** A node of a PDF's structure tree, as pdf.js gives it. */
export interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  /** Of marked text, not of a tag. */
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** A node and all below it, in order. */
export const flat = (node: StructNode): StructNode[] => [
  node,
  ...(node.children ?? []).flatMap(flat),
];

/** Without spaces: a PDF has none where a line ends. */
export const squeezed = (text: string): string => text.replace(/\s/g, '');

/** What the marked texts of a page say, without spaces, by id. */
async function markedTexts(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const around: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      // Footers and the like are marked, too, and have no id.
      const id = around.at(-1);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + squeezed(item.str));
    } else if (item.type === 'endMarkedContent') around.pop();
    else around.push(item.type === 'beginMarkedContentProps' ? item.id : undefined);
  }
  return texts;
}

async function read(file: string) {
  const bytes = readFileSync(file);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
  );
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<StructNode>));
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                says: item.str,
                size: Math.hypot(Number(item.transform[0]), Number(item.transform[1])),
                height: Number(item.transform[5]),
              },
            ]
          : [],
      ),
    ),
  );
  const marked = await Promise.all(pages.map(markedTexts));
  const cells = trees.flatMap((tree, page) =>
    flat(tree)
      .filter(({ role }) => role === 'TR')
      .map((row) =>
        (row.children ?? []).map((cell) =>
          flat(cell)
            .map(({ id = '' }) => marked[page]?.get(id) ?? '')
            .join(''),
        ),
      ),
  );
  return {
    cells,
    bytes,
    raw: bytes.toString('latin1'),
    pdf,
    pages,
    texts,
    nodes: trees.flatMap(flat),
  };
}

/** Each file is read only once, as that is slow. */
const readOnce = memo(read);

/** A PDF with what its pages say, how they are tagged, and the cells of its tables' rows, without spaces. */
export const open = (site: TestSite, file: string): ReturnType<typeof read> =>
  readOnce(path.join(site.folder, file));
