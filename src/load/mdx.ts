/** An MDX file, taken apart: its front as YAML, its body as a Markdown tree. Astro renders the body. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { kept } from '../cache.ts';
import type { Position } from '../lib/problems.ts';

/** Something that an MDX body may not hold, or lacks. */
export interface MdxFault {
  readonly position: Position;
  readonly message: string;
}

/** An MDX file, taken apart. */
export interface MdxText {
  /** The front, with empty lines before it where the file has its fence. */
  readonly front: string;
  /** What follows the front. */
  readonly body: string;
  /** The same with empty lines instead of the front, so that places are the file's own. */
  readonly padded: string;
}

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

/** Takes an MDX file apart; nothing where it has no front between two lines of `---`. */
export function splitMdx(text: string): MdxText | undefined {
  const match = FRONT.exec(text);
  if (match?.[1] === undefined) return undefined;
  const body = text.slice(match[0].length);
  return {
    front: `\n${match[1]}\n`,
    body,
    padded: match[0].replace(/[^\n]/g, '') + body,
  };
}

/** How deep things may stand in each other: a link in a list in a list of a section has eight. */
const DEEPEST = 20;

/** The first thing deeper than that, if there is one. Takes no step into itself: a text may be endlessly deep. */
function deeperThan(tree: Root, most: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** Where a node begins. */
export const startOf = (node: Nodes): Position => node.position?.start ?? { line: 1, column: 1 };

/** A Markdown tree, or the one fault that makes a body unreadable. */
type Parsed = { readonly tree: Root } | { readonly fault: MdxFault };

/** What a padded body says. Finding that out takes its time, so that it is kept from build to build. */
export const parseMdx = (padded: string): Parsed => kept(['mdx', padded], () => parsedFrom(padded));

function parsedFrom(padded: string): Parsed {
  try {
    const tree = fromMarkdown(padded, {
      extensions: [mdxjs()],
      mdastExtensions: [mdxFromMarkdown()],
    });
    const deep = deeperThan(tree, DEEPEST);
    if (!deep) return { tree };
    const message = 'Lists or quotations stand too deep in each other. Put them side by side.';
    return { fault: { position: startOf(deep), message } };
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason,
    } = error as {
      line?: number;
      column?: number;
      reason?: string;
    };
    return { fault: { position: { line, column }, message: reason ?? String(error) } };
  }
}
