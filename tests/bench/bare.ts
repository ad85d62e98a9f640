/**
 * The same pages as plain Markdown in an Astro project that has nothing else: in `src/pages/`, where Astro is quickest with
 * them; a collection of so many would take it several times as long.
 */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import render from 'dom-serializer';
import { isTag, type ChildNode } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import { run, type Run } from './run.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
export default defineConfig({ compressHTML: true, devToolbar: { enabled: false } });
`;

const markdown = new NodeHtmlMarkdown({});

/** Longer pieces, in characters, take the library a time that grows with the square of their length. */
const PIECE = 5_000;

/** A point of a list and a row of a table stay what they are when the whole is too long. */
const AROUND = new Map([
  ['li', 'ul'],
  ['tr', 'table'],
]);

/** What stands on a page, as Markdown: headings, lists, tables, links and pictures. Piece by piece where it is long. */
function markdownOf(nodes: readonly ChildNode[]): string[] {
  return nodes.flatMap((node) => {
    const html = render(node);
    if (!isTag(node)) return markdown.translate(html);
    if (html.length > PIECE) return markdownOf(node.children);
    const around = AROUND.get(node.name);
    return markdown.translate(around ? `<${around}>${html}</${around}>` : html);
  });
}

/** Makes the project in `root` from a built site, and builds it. */
export function builtBare(site: string, root: string): Promise<Run> {
  mkdirSync(path.join(root, 'src/pages'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(path.join(root, 'astro.config.mjs'), CONFIG);
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const name = file.replace(/\.html$/, '').replace(/[^a-z0-9]+/g, '-');
    const page = parseDocument(readFileSync(path.join(site, file), 'utf8'));
    const text = markdownOf(getElementsByTagName('main', page)).join('\n\n');
    writeFileSync(path.join(root, 'src/pages', `${name}.md`), text);
  }
  return run(root, ['node_modules/astro/bin/astro.mjs', 'build'], {});
}
