/** What the body of an MDX file says: its sections, texts, links and pictures with their places. */
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { BodyReference, PartText, VersionText } from '../../lib/content/content.ts';
import {
  align,
  positions,
  START,
  type Fault,
  type Located,
  type Position,
} from '../../lib/content/problems.ts';
import { PARTS } from '../../lib/model/pages.ts';
import { VERSIONS } from '../../lib/model/versions.ts';
import { startOf, type Node, type Root } from './parse.ts';

type Component = Extract<Node, { type: 'mdxJsxFlowElement' }>;

const isElement = (node: Node, name: string): node is Component =>
  node.type === 'mdxJsxFlowElement' && node.name === name;

/** The attributes of a component that are texts, by name. */
export const attributesOf = ({ attributes }: Component): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string'
        ? [[each.name, each.value]]
        : [],
    ),
  );

/** The text of one paragraph or heading, whose characters know their places. */
function textOf(block: Node, body: string): Located {
  const pieces: { text: string; from: number; to: number }[] = [];
  visitParents(block, 'text', ({ value, position: { start, end } = {} }) => {
    // Readers see several spaces as one.
    const text = value.replace(/ +/g, ' ');
    pieces.push({ text, from: start?.offset ?? 0, to: end?.offset ?? 0 });
  });
  // Worked out when the first place is asked for: nobody asks where all is well.
  let places: Position[] | undefined;
  return {
    text: pieces.map(({ text }) => text).join(''),
    at: (index) => {
      // Entities are longer in the file than in the text, and lines of a list begin with spaces.
      places ??= pieces
        .flatMap((each) => align(each.text, body, each.from, each.to))
        .map(positions(body));
      return places[index] ?? places[0] ?? START;
    },
  };
}

/** One located text for every paragraph and heading below a node. */
export function textsIn(node: Node, body: string): Located[] {
  const texts: Located[] = [];
  visitParents(node, ['paragraph', 'heading'], (block) => {
    texts.push(textOf(block, body));
    return SKIP;
  });
  return texts;
}

/** What a body names: its links, the pictures of its ideas, the sessions that it shows. */
export function referencesIn(tree: Root): BodyReference[] {
  const references: BodyReference[] = [];
  visitParents(tree, (node) => {
    const position = startOf(node);
    if (node.type === 'link') references.push({ kind: 'link', to: node.url, position });
    if (node.type !== 'mdxJsxFlowElement') return;
    const { picture = '', of = '' } = attributesOf(node);
    if (node.name === 'Idea') references.push({ kind: 'picture', to: picture, position });
    if (node.name === 'SessionPlan') references.push({ kind: 'session', to: of, position });
  });
  return references;
}

/** The five sections of a page, each once and in order, or what is wrong with them. */
export function partsOf(tree: Root, body: string): { parts: PartText[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const parts: PartText[] = [];
  const refuse = (position: Position, message: string): void => {
    faults.push({ rule: 'schema/sections', position, message });
  };
  for (const node of tree.children) {
    const isPart = isElement(node, 'Part');
    const part = isPart && PARTS.find((each) => each === attributesOf(node).of);
    if (part) {
      const texts = textsIn(node, body);
      parts.push({ part, texts });
      // Below the heading of the promises are their cards.
      if (texts.length > 0 || part === 'promises') continue;
      refuse(startOf(node), 'There is nothing in this section. Write it.');
    } else if (isPart) {
      refuse(startOf(node), `A section is one of ${PARTS.join(', ')}: <Part of="what">.`);
    } else {
      const message = 'Only <Part of="…"> sections can be here. Move this into one of them.';
      refuse(startOf(node), message);
    }
  }
  const found = parts.map(({ part }) => part).join(', ');
  if (faults.length === 0 && found !== PARTS.join(', ')) {
    const message = `A page has the sections ${PARTS.join(', ')}, each once and in this order; this one has ${found || 'none'}.`;
    refuse(START, message);
  }
  return { parts, faults };
}

/** The parts of a guide that are for one version each, or what is wrong with them. */
export function versionTextsOf(
  tree: Root,
  body: string,
): { versionTexts: VersionText[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const versionTexts: VersionText[] = [];
  const known = VERSIONS.map(({ id }) => id);
  for (const node of tree.children.filter((each) => isElement(each, 'For'))) {
    const version = known.find((id) => id === attributesOf(node).version);
    if (version && !versionTexts.some((each) => each.version === version)) {
      versionTexts.push({ version, texts: textsIn(node, body) });
      continue;
    }
    const message = version
      ? `There are words for ${version} above. Put both together.`
      : `Words are for one of ${known.join(', ')}: <For version="7-11">.`;
    faults.push({ rule: 'schema/mdx', position: startOf(node), message });
  }
  return { versionTexts, faults };
}
