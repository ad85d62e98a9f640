/** An MDX file, taken apart: its front as YAML, its body as a tree. What pages show is made of the same tree. */
import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import { START, type Fault, type Position } from '../../lib/content/problems.ts';

/** A node of a body. */
export type Node = MdastNode;

/** A whole body. */
export type Root = Extract<Node, { type: 'root' }>;

/** Plain Markdown with components. Every feature is named, so that none comes on with another version of the parser. */
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

/**
 * Takes an MDX file apart; nothing where it has no front between two lines of `---`. In place of the first fence, and
 * before the body, are empty lines, so that places are the file’s own.
 */
export function splitMdx(text: string): { front: string; body: string } | undefined {
  const [whole, front] = FRONT.exec(text) ?? [];
  if (whole === undefined || front === undefined) return undefined;
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

/** Where it says something is wrong: its errors have no other place for it. */
const PLACE = /^(\d+):(\d+): /;

/** How much of the text is quoted, in characters. */
const QUOTED = 24;

/** Faults by what the parser says or what is written there, the first that fits; `$1` is the first group of the pattern. */
const EXPLANATIONS: readonly { said?: RegExp; written?: RegExp; message: string }[] = [
  { written: /^<!--/, message: 'Comments cannot be used in a text. Take this one out.' },
  {
    written: /^<[A-Za-z][^>\n]*[“”‘’]/,
    message: 'This tag has curly quotes. Write straight ones: <Part of="what">.',
  },
  {
    written: /^<(?:[a-z]+:|[^\s<>]+@)/i,
    message: 'An address is written as a link: [the words of the link](https://…).',
  },
  {
    said: /Expected a closing tag for `<([^`]*)>`/,
    message: '<$1> begins here and is not closed. Write </$1> where it ends, or take <$1> out.',
  },
  {
    said: /Unexpected closing tag `<\/([^`]*)>`/,
    message: '</$1> closes nothing: no <$1> is open here. Take it out, or write <$1> before it.',
  },
  { said: /expression|brace/, message: 'Braces { } cannot be used here. Take them out.' },
  {
    written: /^<[A-Za-z]/,
    message: 'This tag cannot be read. Compare it with one like <Part of="what">.',
  },
  {
    written: /^<(.?)/s,
    message:
      'The character “<” starts a tag. Write words (“fewer than”) or, for the character itself, &lt;$1.',
  },
];

/** The fault that an error of the parser stands for: what it says of a body that it cannot read, in words that help an editor. */
function faultOfSyntax(error: string, body: string): Fault {
  const [, line = 1, column = 1] = PLACE.exec(error)?.map(Number) ?? [];
  const written = (body.split('\n')[line - 1] ?? '').slice(column - 1);
  let message = `This cannot be read, near “${written.slice(0, QUOTED)}”. Compare it with another file.`;
  for (const explanation of EXPLANATIONS) {
    const match = explanation.said?.exec(error) ?? explanation.written?.exec(written);
    if (!match) continue;
    message = explanation.message.replaceAll('$1', () => match[1] ?? '');
    break;
  }
  return { rule: 'schema/mdx', position: { line, column }, message };
}

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
