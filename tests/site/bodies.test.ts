/** What the site shows of a body is what the check saw of it: every element, every link, every attribute, every word. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChildNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { findAll, getElementById, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { SITES } from '../support/sites.ts';
import { PARTS } from '../../src/lib/model/pages.ts';
import { parseBody, splitMdx, type Node } from '../../src/load/mdx/parse.ts';
import { pageAt, type BuiltPage } from '../support/built-pages.ts';
import { readingOf } from '../support/content.ts';

/** The elements of the components that hold nothing of the body, by a class that only they have here. */
const COMPONENTS: Readonly<Record<string, string>> = {
  lines: 'HelpLines',
  choose: 'ChooseVersion',
  said: 'SaidList',
  'checked-list': 'CheckedList',
  session: 'SessionPlan',
  for: 'For',
  idea: 'Idea',
};

/** The one component without a class of its own is a list of terms. */
const componentOf = ({ name, attribs }: Element): string | undefined =>
  name === 'dl'
    ? 'Contacts'
    : (attribs.class ?? '')
        .split(' ')
        .map((each) => COMPONENTS[each])
        .find(Boolean);

const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
};

const wordsOf = (node: Node): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join(' ') : '';

/** True for a list without empty lines, within its points or between them (CommonMark, section 5.3). */
const isTight = ({ spread, children }: Extract<Node, { type: 'list' }>): boolean =>
  spread !== true && children.every((item) => item.spread !== true);

/** What the check saw, a line for each element: its tag, where it leads to, and its words without spaces. */
function seenIn(node: Node, base: string, tight = false): string[] {
  const children = 'children' in node ? (node.children as readonly Node[]) : [];
  const inside = children.flatMap((child) =>
    seenIn(child, base, node.type === 'list' ? isTight(node) : tight),
  );
  // Paragraphs of a list without empty lines are no elements.
  if (node.type === 'text' || (node.type === 'paragraph' && tight)) return inside;
  if ('name' in node) return [`<${node.name ?? ''}>`, ...inside];
  const words = wordsOf(node).replace(/\s+/g, '');
  if (node.type === 'link') {
    const to = node.url.startsWith('/') ? base + node.url.slice(1) : node.url;
    return [`a ${to} ${words}`, ...inside];
  }
  const tag =
    node.type === 'heading'
      ? `h${node.depth}`
      : node.type === 'list'
        ? node.ordered
          ? 'ol'
          : 'ul'
        : TAGS[node.type];
  return [`${tag ?? node.type} ${words}`, ...inside];
}

/** What `For` adds below an author’s words: what happens when somebody calls, which comes from site.yaml. */
function ofAuthor(children: readonly ChildNode[]): readonly ChildNode[] {
  const elements = children.filter(isTag);
  const added = elements.findIndex(
    ({ name }, index) => name === 'h3' && elements[index + 1]?.attribs.class === 'number',
  );
  return added < 0 ? elements : elements.slice(0, added);
}

/** What a page shows, in the same lines. */
function shownIn(nodes: readonly ChildNode[]): string[] {
  return nodes.filter(isTag).flatMap((element) => {
    const { name, attribs, children } = element;
    const component = componentOf(element);
    if (component) {
      const [slot] = findAll(
        (each) => /^(says|words flow)$/.test(each.attribs.class ?? ''),
        children,
      );
      const holds = component === 'For' || component === 'Idea';
      return [`<${component}>`, ...(holds && slot ? shownIn(ofAuthor(slot.children)) : [])];
    }
    // The glossary’s links are the site’s own.
    if (attribs.class === 'word') return [];
    const { href, id, ...others } = attribs;
    // A heading has its name as id; what ties styles to a component is named in one or two letters.
    const odd = Object.keys(others).filter((attribute) => !/^data-[a-z]{1,2}$/.test(attribute));
    const named = id !== undefined && !/^h\d$/.test(name) ? [`id=${id}`] : [];
    const words = textContent(element).replace(/\s+/g, '');
    return [
      [name, ...(href === undefined ? [] : [href]), ...odd, ...named, words].join(' '),
      ...shownIn(children),
    ];
  });
}

/** The parts of a page that are an author’s: what is in its sections, or a whole guide. */
function authorsPartsOf({ document }: BuiltPage): ChildNode[][] {
  const guide = findAll(
    ({ attribs }) => attribs.class?.split(' ').includes('guide') === true,
    document.children,
  );
  if (guide.length > 0) return guide.map(({ children }) => children);
  return PARTS.map((part) => {
    const section = getElementById(part, document);
    const [prose] = findAll(
      ({ attribs }) => attribs.class === 'prose flow measure',
      section?.children ?? [],
    );
    return prose?.children ?? [];
  });
}

describe.each(SITES)('On the site of $name', (site) => {
  const { mdx } = readingOf(site);
  const bodies = [...mdx.pages, ...mdx.guides].filter(
    ([id]) => !id.includes('/') || site.bands.includes(id.split('/')[0] ?? ''),
  );

  test.each(bodies)('%s shows what the check saw', (id) => {
    const page = pageAt(site, `${id}/index.html`);
    const file = path.join(site.content, id.includes('/') ? 'pages' : 'guides', `${id}.mdx`);
    const parsed = parseBody(splitMdx(readFileSync(file, 'utf8'))?.body ?? '');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    const isGuide = !id.includes('/');
    const parts = isGuide
      ? [parsed.tree.children]
      : parsed.tree.children.map((part) => ('children' in part ? part.children : []));
    const seen = parts.map((nodes) => nodes.flatMap((node) => seenIn(node, site.base)));
    const shown = authorsPartsOf(page).map(shownIn);
    expect(shown).toEqual(seen);
    expect(seen.flat().length).toBeGreaterThan(3);
  });
});
