/** Everything wrong with a body, each with its place. */
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { unseenIn } from '../lib/characters.ts';
import type { Position } from '../lib/problems.ts';
import { align, positions } from '../lib/source.ts';
import { isWithinSite, leadsOutSafely } from '../lib/web-address.ts';
import { BODY_FEATURES, parseBody, startOf, type MdxFault, type Node, type Root } from './mdx.ts';
import { faultOf, type BodyKind } from './mdx-rules.ts';

type Text = Extract<Node, { type: 'text' }>;

/** An address in a text that is no link: many programs make one of it, each in its own way. */
const BARE = /(?:[a-z][a-z+.-]*:\/\/|www\.|mailto:|[\w.+-]+@[\w-]+\.\w)\S*/gi;

const BARE_SAYS =
  'is an address in running text. Write a link: [the words of the link](https://…).';

/** The place of the character at an index of a text. */
function placeIn({ value, position }: Text, index: number, body: string): Position {
  const { start, end } = position ?? {};
  const offsets = align(value, body, start?.offset ?? 0, end?.offset ?? 0);
  return positions(body)(offsets[index] ?? 0);
}

/** What a text holds that it may not: addresses, and characters that were written as `&shy;` or `&#8203;`. */
function faultsOfText(node: Text, body: string): MdxFault[] {
  const { start, end } = node.position ?? {};
  const written = body.slice(start?.offset ?? 0, end?.offset ?? 0);
  return [
    ...[...node.value.matchAll(BARE)].map(({ 0: address, index }) => ({
      rule: 'links/bare',
      position: placeIn(node, index, body),
      message: `“${address}” ${BARE_SAYS}`,
    })),
    ...unseenIn(node.value)
      // Those that are in the file as they are, are reported with it.
      .filter(({ character }) => !written.includes(character))
      .map(({ message }) => ({ rule: 'schema/character', position: startOf(node), message })),
  ];
}

const FOOTNOTE = 'Footnotes are not for use here. Say it in the text.';

/** What GitHub’s Markdown reads otherwise, by the type of its node, and what to write instead. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  [
    'delete',
    'Two signs ~~ cross words out elsewhere. Take the signs and what is crossed out away.',
  ],
  ['table', 'Tables are not for use here: they are hard to read on a phone. Write a list.'],
  ['footnoteReference', FOOTNOTE],
  ['footnoteDefinition', FOOTNOTE],
]);

const TASK = 'Brackets [ ] begin a task list elsewhere. Take them out.';

/** What GitHub’s Markdown would read otherwise: an editor who has learned it there would mean something else. */
function readOtherwise(tree: Root, body: string): MdxFault[] {
  const other = parseBody(body, { ...BODY_FEATURES, gfm: true });
  if ('fault' in other) return [other.fault];
  const faults: MdxFault[] = [];
  visitParents(other.tree, (node) => {
    const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
    const message = isTask ? TASK : OTHERWISE.get(node.type);
    if (message === undefined) return undefined;
    faults.push({ rule: 'schema/mdx', position: startOf(node), message });
    return isTask ? undefined : SKIP;
  });
  if (faults.length > 0 || JSON.stringify(other.tree) === JSON.stringify(tree)) return faults;
  const message = `Something here ${BARE_SAYS}`;
  return [{ rule: 'links/bare', position: differsAt(tree, other.tree), message }];
}

/** Where two trees of one text begin to differ. */
function differsAt(one: Root, other: Root): Position {
  const nodesOf = (tree: Root): Node[] => {
    const nodes: Node[] = [];
    visitParents(tree, (node) => {
      nodes.push(node);
    });
    return nodes;
  };
  const others = nodesOf(other);
  const same = (node: Node, index: number): boolean =>
    node.type === others[index]?.type &&
    JSON.stringify(node.position) === JSON.stringify(others[index].position);
  const [, ...nodes] = nodesOf(one);
  const first = nodes.find((node, index) => !same(node, index + 1));
  return startOf(first ?? one);
}

/** What a body holds that it may not. */
export function faultsIn(tree: Root, body: string, kind: BodyKind): MdxFault[] {
  const faults: MdxFault[] = [];
  visitParents(tree, (node, parents) => {
    const message = faultOf(node, parents.at(-1), body, kind);
    if (message !== undefined) {
      faults.push({ rule: 'schema/mdx', position: startOf(node), message });
      return SKIP;
    }
    if (node.type === 'text') faults.push(...faultsOfText(node, body));
    if (node.type === 'link' && !isWithinSite(node.url) && !leadsOutSafely(node.url)) {
      const unsafe = `“${node.url}” is no link for use here. Write one that begins with / (within the site) or with https:.`;
      faults.push({ rule: 'links/unsafe', position: startOf(node), message: unsafe });
    }
    return undefined;
  });
  const known = new Set(faults.map(({ position }) => `${position.line}:${position.column}`));
  const others = readOtherwise(tree, body).filter(
    ({ rule, position }) =>
      !known.has(`${position.line}:${position.column}`) &&
      // An address is named once, in words that show it.
      !(rule === 'links/bare' && faults.length > 0),
  );
  return [...faults, ...others];
}
