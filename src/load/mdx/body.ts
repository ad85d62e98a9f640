/** What the body of an MDX file says: its sections, texts, links and pictures with their places. */
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { START, type Fault, type Position } from '../../lib/content/problems.ts';
import {
  align,
  positions,
  type BodyReference,
  type Located,
  type PageSource,
  type PartText,
  type VersionText,
} from '../../lib/content/source.ts';
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
export function referencesIn(tree: Root): Pick<PageSource, 'links' | 'pictures' | 'sessions'> {
  const [links, pictures, sessions]: [BodyReference[], BodyReference[], BodyReference[]] = [
    [],
    [],
    [],
  ];
  visitParents(tree, (node) => {
    const position = startOf(node);
    if (node.type === 'link') links.push({ to: node.url, position });
    if (isElement(node, 'Idea')) {
      pictures.push({ to: attributesOf(node).picture ?? '', position });
    }
    if (isElement(node, 'SessionPlan')) {
      sessions.push({ to: attributesOf(node).of ?? '', position });
    }
  });
  return { links, pictures, sessions };
}

const fault = (rule: string, node: Node, message: string): Fault => ({
  rule,
  position: startOf(node),
  message,
});

/** The five sections of a page, each once and in order, or what is wrong with them. */
export function partsOf(tree: Root, body: string): { parts: PartText[]; faults: Fault[] } {
  const rule = 'schema/sections';
  const faults: Fault[] = [];
  const parts: PartText[] = [];
  for (const node of tree.children) {
    if (!isElement(node, 'Part')) {
      const message = 'Only <Part of="…"> sections can be here. Move this into one of them.';
      faults.push(fault(rule, node, message));
      continue;
    }
    const part = PARTS.find((each) => each === attributesOf(node).of);
    if (part) {
      const texts = textsIn(node, body);
      parts.push({ part, texts });
      // Below the heading of the promises are their cards.
      if (texts.length === 0 && part !== 'promises') {
        faults.push(fault(rule, node, 'There is nothing in this section. Write it.'));
      }
    } else {
      const message = `A section is one of ${PARTS.join(', ')}: <Part of="what">.`;
      faults.push(fault(rule, node, message));
    }
  }
  const found = parts.map(({ part }) => part).join(', ');
  if (faults.length === 0 && found !== PARTS.join(', ')) {
    const message = `A page has the sections ${PARTS.join(', ')}, each once and in this order; this one has ${found || 'none'}.`;
    faults.push({ rule, position: START, message });
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
  for (const node of tree.children.filter((each) => isElement(each, 'For'))) {
    const written = attributesOf(node).version;
    const version = VERSIONS.find(({ id }) => id === written)?.id;
    if (!version) {
      const known = VERSIONS.map(({ id }) => id).join(', ');
      const message = `Words are for one of ${known}: <For version="7-11">.`;
      faults.push(fault('schema/mdx', node, message));
    } else if (versionTexts.some((each) => each.version === version)) {
      const message = `There are words for ${version} above. Put both together.`;
      faults.push(fault('schema/mdx', node, message));
    } else versionTexts.push({ version, texts: textsIn(node, body) });
  }
  return { versionTexts, faults };
}
