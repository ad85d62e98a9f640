/** An MDX file, taken apart: its front as YAML, its body as a tree. What pages show is made of the same tree. */
import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import type { Fault } from '../../lib/content/problems.ts';
import { START, type Position } from '../../lib/content/source.ts';
import { faultOfSyntax } from './syntax.ts';

/** A node of a body. */
export type Node = MdastNode;

/** A whole body. */
export type Root = Extract<Node, { type: 'root' }>;

/** An MDX file, taken apart. */
export interface MdxText {
  /** The front, with an empty line before it where the file has its fence. */
  readonly front: string;
  /** What follows the front, with empty lines instead of it, so that places are the file's own. */
  readonly body: string;
}

/**
 * How bodies are read: plain Markdown with components, nothing else. Every feature is named, so that none comes on with
 * another version of the parser.
 */
export const BODY_FEATURES = {
  gfm: false,
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
} as const satisfies Required<Features>;

const FRONT = /^---\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** Takes an MDX file apart; nothing where it has no front between two lines of `---`. */
export function splitMdx(text: string): MdxText | undefined {
  const match = FRONT.exec(text);
  if (match?.[1] === undefined) return undefined;
  const [whole, front] = match;
  const body = whole.replace(/[^\n]/g, '') + text.slice(whole.length);
  // The parser aborts the whole process where a body ends in the middle of some lines.
  return { front: `\n${front}\n`, body: body.endsWith('\n') ? body : `${body}\n` };
}

/** How deep things may be in each other: a link in a list in a list of a section has eight levels. */
const DEEPEST = 20;

/** The first thing deeper than that, if there is one. Not recursive, as a text may be endlessly deep. */
function tooDeep(tree: Root): Node | undefined {
  let level: readonly Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** All text below a node. */
export const textBelow = (node: Node): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map(textBelow).join('')
      : '';

/** Where a node begins. */
export const startOf = (node: Node): Position => {
  const { line, column } = node.position?.start ?? START;
  return { line, column };
};

/** A body as a tree, or the one fault that makes it unreadable. */
export type Parsed = { readonly tree: Root } | { readonly fault: Fault };

/** Reads a body. @param features other ones only to compare */
export function parseBody(body: string, features: Features = BODY_FEATURES): Parsed {
  try {
    const tree = mdxToMdast(body, { features }) as Root;
    const deep = tooDeep(tree);
    if (!deep) return { tree };
    const message = 'Lists or quotations are nested too deeply here. Put them side by side.';
    return { fault: { rule: 'schema/mdx', position: startOf(deep), message } };
  } catch (error) {
    return { fault: faultOfSyntax(error instanceof Error ? error.message : String(error), body) };
  }
}
