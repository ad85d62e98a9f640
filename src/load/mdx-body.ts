/** What the body of an MDX file holds: its sections, texts, links and pictures with their places, and what it may not hold. */
import type { Nodes, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { PARTS } from '../lib/plan.ts';
import {
  align,
  located,
  positions,
  type BodyLink,
  type IdeaPicture,
  type Located,
  type PartText,
  type VersionText,
} from '../lib/source.ts';
import { VERSIONS } from '../lib/versions.ts';
import type { BodyRules } from './files.ts';
import { startOf, type MdxFault } from './mdx.ts';

const isElement = (node: Nodes | undefined, name: string): node is MdxJsxFlowElement =>
  node?.type === 'mdxJsxFlowElement' && node.name === name;

function attributeOf(node: MdxJsxFlowElement, name: string): string | undefined {
  const found = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** One located text for every paragraph below a node. */
export function textsIn(node: Nodes, padded: string): Located[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') {
    return 'children' in node ? node.children.flatMap((child) => textsIn(child, padded)) : [];
  }
  // What is kept of the tree: it takes far more memory than its text.
  const pieces: { value: string; from: number; to: number }[] = [];
  const collect = (inline: Nodes): void => {
    if ('value' in inline && typeof inline.value === 'string') {
      const { start, end } = inline.position ?? {};
      pieces.push({ value: inline.value, from: start?.offset ?? 0, to: end?.offset ?? 0 });
    } else if ('children' in inline) inline.children.forEach(collect);
  };
  (node as Parent).children.forEach((child) => {
    collect(child);
  });
  const text = pieces.map(({ value }) => value).join('');
  return [
    located(text, () => {
      const place = positions(padded);
      // Entities are longer in the file than in the text, and lines of a list begin with spaces.
      const offsets = pieces.flatMap(({ value, from, to }) => align(value, padded, from, to));
      return (index) => place(offsets[index] ?? offsets[0] ?? 0);
    }),
  ];
}

/** What a body may not hold, and what to say of it: content is data, and nothing in it is run. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  mdxFlowExpression: 'Braces { } are not for use here. Take them out.',
  mdxTextExpression: 'Braces { } are not for use here. Take them out.',
  mdxjsEsm: 'A line cannot begin with “import” or “export” here. Put the sentence another way.',
  html: 'HTML is not for use here. Write plain text.',
  image: 'Pictures stand in the fields at the top of a file, not in the text. Take this out.',
  code: 'A line of three backticks begins code. Take it out.',
};

/** What a body holds that it may not. */
export function forbiddenIn(node: Nodes, rules: BodyRules, parent?: Nodes): MdxFault[] {
  const { components, sections } = rules;
  const position = startOf(node);
  const message = FORBIDDEN[node.type];
  if (message) return [{ position, message }];
  if (node.type === 'heading' && sections) {
    return [{ position, message: 'The site writes the headings of a page. Make this a sentence.' }];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    const component = components[name];
    if (!component) {
      const known = Object.keys(components)
        .map((each) => `<${each}>`)
        .join(' and ');
      return [{ position, message: `<${name}> is not known here; only ${known}.` }];
    }
    const { takes, inside } = component;
    const plain = node.attributes.every(
      (each) =>
        each.type === 'mdxJsxAttribute' && each.name === takes && typeof each.value === 'string',
    );
    if (!plain) {
      const message = `<${name}> takes nothing${takes ? ` but ${takes}="…"` : ''}. Take the rest out.`;
      return [{ position, message }];
    }
    if (inside ? !isElement(parent, inside) : parent?.type !== 'root') {
      const where = inside ? `in a <${inside}>` : 'in nothing else';
      const message = `<${name}> stands on lines of its own, and ${where}. Move it out.`;
      return [{ position, message }];
    }
  }
  return 'children' in node
    ? node.children.flatMap((child) => forbiddenIn(child, rules, node))
    : [];
}

/** The links of a body and where they stand. */
export function linksIn(node: Nodes): BodyLink[] {
  if (node.type === 'link' || node.type === 'definition') {
    return [{ to: node.url, position: startOf(node) }];
  }
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

/** The sessions that a body shows, `<SessionPlan of="…" />`, and where; one without a name is `''`. */
export const sessionsIn = (tree: Root): BodyLink[] =>
  tree.children
    .filter((node) => isElement(node, 'SessionPlan'))
    .map((node) => ({ to: attributeOf(node, 'of') ?? '', position: startOf(node) }));

/** The five sections of a page, each once and in order, or what is wrong with them. */
export function partsOf(tree: Root, padded: string): { parts: PartText[]; faults: MdxFault[] } {
  const faults: MdxFault[] = [];
  const parts: PartText[] = [];
  for (const node of tree.children) {
    if (!isElement(node, 'Part')) {
      faults.push({
        position: startOf(node),
        message: 'Only <Part of="…"> sections may stand here. Move this into one of them.',
      });
      continue;
    }
    const part = PARTS.find((each) => each === attributeOf(node, 'of'));
    if (part) parts.push({ part, texts: textsIn(node, padded) });
    else
      faults.push({
        position: startOf(node),
        message: `A section is one of ${PARTS.join(', ')}: <Part of="what">.`,
      });
  }
  const found = parts.map(({ part }) => part).join(', ');
  if (faults.length === 0 && found !== PARTS.join(', ')) {
    faults.push({
      position: { line: 1, column: 1 },
      message: `A page has the sections ${PARTS.join(', ')}, each once and in this order; this one has ${found || 'none'}.`,
    });
  }
  return { parts, faults };
}

/** The parts of a guide that are for one version each, or what is wrong with them. */
export function tellingsOf(
  tree: Root,
  padded: string,
): { tellings: VersionText[]; faults: MdxFault[] } {
  const faults: MdxFault[] = [];
  const tellings: VersionText[] = [];
  for (const node of tree.children.filter((each) => isElement(each, 'For'))) {
    const position = startOf(node);
    const written = attributeOf(node, 'version');
    const version = VERSIONS.find(({ id }) => id === written)?.id;
    if (!version) {
      const known = VERSIONS.map(({ id }) => id).join(', ');
      faults.push({
        position,
        message: `Words are for one of ${known}: <For version="7-11">.`,
      });
    } else if (tellings.some((each) => each.version === version)) {
      const message = `There are words for ${version} above. Put both together.`;
      faults.push({ position, message });
    } else tellings.push({ version, texts: textsIn(node, padded) });
  }
  return { tellings, faults };
}

/** The pictures of the ideas below a node; empty where an idea names none. */
export function ideaPicturesIn(node: Nodes): IdeaPicture[] {
  if (isElement(node, 'Idea')) {
    return [{ id: attributeOf(node, 'picture') ?? '', position: startOf(node) }];
  }
  return 'children' in node ? node.children.flatMap(ideaPicturesIn) : [];
}
