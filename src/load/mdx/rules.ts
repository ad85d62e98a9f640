/**
 * What a body may hold: an allow-list of nodes, components and attributes, the same for pages and guides. Content is
 * data, and nothing in it is run. Whatever is not listed is refused, including what a later version of the parser may read.
 */
import { textBelow, type Node } from './parse.ts';

/** What a body belongs to: its sections and components differ. */
export type BodyKind = 'page' | 'guide';

/** How a component may be used. */
interface ComponentRules {
  /** The kind of body that has it. */
  readonly in: BodyKind;
  /** The one attribute that it has; none where it takes nothing. */
  readonly takes?: string;
  /** The component that it is in; none where it is in nothing else. */
  readonly inside?: string;
  /** What it may hold; none where it holds nothing: its words would not be shown. */
  readonly holds: readonly Node['type'][];
}

const BLOCKS = ['paragraph', 'list'] as const;
const PHRASES = ['text', 'strong', 'emphasis', 'link'] as const;
const COMPONENT = 'mdxJsxFlowElement';

/** The components. A map, as every JavaScript object has names like `constructor`. */
const COMPONENTS = new Map<string, ComponentRules>([
  ['Part', { in: 'page', takes: 'of', holds: BLOCKS }],
  ['HelpLines', { in: 'guide', holds: [] }],
  ['Contacts', { in: 'guide', holds: [] }],
  ['ChooseVersion', { in: 'guide', holds: [] }],
  ['SaidList', { in: 'guide', holds: [] }],
  ['CheckedList', { in: 'guide', holds: [] }],
  ['SessionPlan', { in: 'guide', takes: 'of', holds: [] }],
  ['For', { in: 'guide', takes: 'version', holds: [...BLOCKS, 'heading', COMPONENT] }],
  ['Idea', { in: 'guide', takes: 'picture', inside: 'For', holds: BLOCKS }],
]);

/** What each other node may hold; a node that is not a key here is refused. */
const HOLDS = new Map<string, readonly Node['type'][]>([
  ['root', [...BLOCKS, 'heading', COMPONENT]],
  ...['heading', 'paragraph', 'strong', 'emphasis', 'link'].map((type) => [type, PHRASES] as const),
  ['list', ['listItem']],
  ['listItem', BLOCKS],
  ['text', []],
]);

const LINK = 'Write a link as [the words of the link](/about/).';
const BRACES = 'Braces { } cannot be used here. Take them out.';
const REFERENCE = `A link and its address cannot be in two places. ${LINK}`;

/** What to say of a footnote, in whichever way it is read. */
export const FOOTNOTE = 'Footnotes cannot be used here. Say it in the text.';
const PICTURE = 'Pictures belong in the fields at the top of a file. Take this out of the text.';
const CODE = 'Backticks (`) cannot be used here: there is no code to show. Take them out.';

/** What to write instead of what is refused, by the type of its node. */
const INSTEAD = new Map<string, string>([
  ['mdxFlowExpression', BRACES],
  ['mdxTextExpression', BRACES],
  ['mdxjsEsm', 'A line cannot begin with “import” or “export”. Put the sentence another way.'],
  ['html', 'HTML cannot be used here. Write plain text.'],
  ['image', PICTURE],
  ['imageReference', PICTURE],
  ['linkReference', REFERENCE],
  ['definition', REFERENCE],
  ['code', CODE],
  ['inlineCode', CODE],
  [
    'break',
    'Two spaces or a backslash at the end of this line break it. Take them out, or begin a new paragraph.',
  ],
  ['blockquote', 'A line that begins with “>” becomes a quotation. Take the “>” out.'],
  ['thematicBreak', 'A line like *** or --- draws a line across the page. Take it out.'],
]);

type Component = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isComponent = (node: Node): node is Component => 'name' in node;

/** What a node may hold. */
const allowedIn = (node: Node): readonly Node['type'][] =>
  (isComponent(node) ? COMPONENTS.get(node.name ?? '')?.holds : HOLDS.get(node.type)) ?? [];

/** How the tag of a component is written: nothing is in it that two programs could read in two ways. */
const tagOf = (name: string, takes: string | undefined): RegExp =>
  new RegExp(
    `^<${name}${takes === undefined ? '' : `(\\s+${takes}=(["'])[^"'&{}<>\\\\]*\\2)?`}\\s*/?>`,
  );

/** What is wrong with a component: its name, how it is written, or where it is. */
function faultOfComponent(
  node: Component,
  parent: Node | undefined,
  body: string,
  kind: BodyKind,
): string | undefined {
  const name = node.name ?? '';
  const rules = COMPONENTS.get(name);
  if (rules?.in !== kind) {
    const known = [...COMPONENTS]
      .filter(([, each]) => each.in === kind)
      .map(([each]) => `<${each}>`);
    return `<${name}> cannot be used here; only ${known.join(', ')} can.`;
  }
  const { takes, inside, holds } = rules;
  const { start, end } = node.position ?? {};
  if (!tagOf(name, takes).test(body.slice(start?.offset ?? 0, end?.offset))) {
    const attribute = takes === undefined ? '' : ` ${takes}="…"`;
    return `Write <${name}${attribute}${holds.length === 0 ? ' /' : ''}>, and nothing else between < and >.`;
  }
  const around = parent && (isComponent(parent) ? parent.name : parent.type);
  if (node.type === COMPONENT && around === (inside ?? 'root')) return undefined;
  const where = inside === undefined ? 'in nothing else' : `in a <${inside}>`;
  return `<${name}> is written on lines of its own, and ${where}. Move it out.`;
}

/** What to say of a node that would be good in another place. */
function misplaced(node: Node, parent: Node): string {
  if (isComponent(parent) && allowedIn(parent).length === 0) {
    return `<${parent.name ?? ''} /> shows facts from other files: words inside it would be lost. Write them above or below it.`;
  }
  return node.type === 'text'
    ? 'These words need an empty line before and after them.'
    : 'This cannot be used in this place. Write plain text, or give it lines of its own.';
}

/** Nodes that are there for their words. */
const WORDED: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem', 'link']);

/** True for a node that should have words, and has neither these nor anything else in it. */
const isEmpty = (node: Node): boolean =>
  WORDED.has(node.type) &&
  'children' in node &&
  node.children.every(({ type }) => type === 'text') &&
  !/[\p{L}\p{N}]/u.test(textBelow(node));

/** What is wrong with what a node has besides its place. */
function faultOfAttributes(node: Node, parent: Node | undefined): string | undefined {
  if (isEmpty(node)) return 'There are no words here. Write some, or take it out.';
  // The title of a guide is the first level; what is for one version is under a heading of the second.
  if (node.type === 'heading') {
    const own = parent?.type === 'root' ? [2, 3] : [3];
    const signs = own.map((depth) => '#'.repeat(depth)).join(' or ');
    return own.includes(node.depth) ? undefined : `Begin this heading with ${signs}.`;
  }
  if (node.type === 'list' && node.ordered === true && node.start !== 1) {
    return 'A number and a full stop at the beginning of a line make it a list, and a list begins with 1. Begin the line with a word.';
  }
  if (node.type === 'link' && typeof node.title === 'string') {
    return 'A link has words and an address, and nothing else. Take out what is in quotes after the address.';
  }
  return undefined;
}

/** What is wrong with a node in its place; nothing where it may be there. @param body where the nodes have their places */
export function faultOf(
  node: Node,
  parent: Node | undefined,
  body: string,
  kind: BodyKind,
): string | undefined {
  if (isComponent(node)) return faultOfComponent(node, parent, body, kind);
  if (!HOLDS.has(node.type)) {
    if ('label' in node && node.label?.startsWith('^') === true) return FOOTNOTE;
    return INSTEAD.get(node.type) ?? `This (${node.type}) cannot be used here. Write plain text.`;
  }
  if (node.type === 'heading' && kind === 'page') {
    return 'The site writes the headings of a page. Make this a sentence.';
  }
  if (parent && !allowedIn(parent).includes(node.type)) return misplaced(node, parent);
  return faultOfAttributes(node, parent);
}
