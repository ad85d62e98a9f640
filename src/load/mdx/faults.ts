/** Everything wrong with a body, each with its place. */
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { align, positions, START, type Fault } from '../../lib/content/problems.ts';
import { unseenIn } from '../../lib/text/characters.ts';
import { isWithinSite, leadsOutSafely } from '../../lib/text/web-address.ts';
import { BODY_FEATURES, parseBody, startOf, type Node, type Root } from './parse.ts';
import { faultOf, FOOTNOTE, type BodyKind } from './rules.ts';

/** An address in a text that is not a link: many programs make it one, each in its own way. */
const BARE = /(?<![\w.+-])(?:[a-z][a-z+.-]*:\/\/|www\.|mailto:|[\w.+-]+@[\w-]+\.\w)\S*/gi;

/** What a text holds that it may not: addresses, and characters that were written as `&shy;` or `&#8203;`. */
function faultsOfText(
  node: Extract<Node, { type: 'text' }>,
  body: string,
  place: ReturnType<typeof positions>,
): Fault[] {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const addresses = [...node.value.matchAll(BARE)];
  const offsets = addresses.length === 0 ? [] : align(node.value, body, from, to);
  const unseen = unseenIn(node.value);
  // Those that are in the file as they are, are reported with it.
  const written = new Set(unseen.length === 0 ? '' : body.slice(from, to));
  return [
    ...addresses.map(({ 0: address, index }) => ({
      rule: 'links/bare',
      position: place(offsets[index] ?? from),
      message: `“${address}” is an address in running text. Write a link: [the words of the link](https://…).`,
    })),
    ...unseen
      .filter(({ character }) => !written.has(character))
      .map(({ message }) => ({ rule: 'schema/character', position: startOf(node), message })),
  ];
}

/** What GitHub’s Markdown reads differently, by the type of its node, and what to write instead. */
const DIFFERENTLY: ReadonlyMap<string, string> = new Map([
  [
    'delete',
    'The characters ~~ cross words out in other programs. Take them out, and the crossed-out words too.',
  ],
  ['table', 'Tables cannot be used here: they are hard to read on a phone. Write a list.'],
  ['footnoteReference', FOOTNOTE],
  ['footnoteDefinition', FOOTNOTE],
]);

/** What to say where nothing above is the reason; nobody knows of such a text. */
const ELSEWHERE =
  'Other programs would read something in this text differently. Keep to paragraphs, lists, **bold** and links.';

/** What GitHub’s Markdown would read differently: an editor who learned it there would mean something else. */
function readDifferently(tree: Root, body: string): Fault[] {
  const other = parseBody(body, { ...BODY_FEATURES, gfm: true });
  if ('fault' in other) return [other.fault];
  const faults: Fault[] = [];
  visitParents(other.tree, (node) => {
    const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
    const message = isTask
      ? 'Brackets [ ] begin a task list in other programs. Take them out.'
      : DIFFERENTLY.get(node.type);
    if (message === undefined) return undefined;
    faults.push({ rule: 'schema/mdx', position: startOf(node), message });
    return isTask ? undefined : SKIP;
  });
  if (faults.length > 0 || JSON.stringify(other.tree) === JSON.stringify(tree)) return faults;
  return [{ rule: 'schema/mdx', position: START, message: ELSEWHERE }];
}

/** What a body holds that it may not. */
export function faultsIn(tree: Root, body: string, kind: BodyKind): Fault[] {
  const faults: Fault[] = [];
  const place = positions(body);
  visitParents(tree, (node, parents) => {
    const message = faultOf(node, parents.at(-1), body, kind);
    if (message !== undefined) {
      faults.push({ rule: 'schema/mdx', position: startOf(node), message });
      return SKIP;
    }
    if (node.type === 'text') faults.push(...faultsOfText(node, body, place));
    if (node.type === 'link' && !isWithinSite(node.url) && !leadsOutSafely(node.url)) {
      const unsafe = `“${node.url}” cannot be linked to. Begin the address with / (a page of this site) or https:// (another site).`;
      faults.push({ rule: 'links/unsafe', position: startOf(node), message: unsafe });
    }
    return undefined;
  });
  // An address in running text was named already, at its own place.
  const isNamed = ({ message }: Fault): boolean => message === ELSEWHERE && faults.length > 0;
  return [...faults, ...readDifferently(tree, body).filter((fault) => !isNamed(fault))];
}
