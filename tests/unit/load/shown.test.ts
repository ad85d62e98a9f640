/** What pages show of a body is what the parser itself would make of it as HTML. */
import { mdxToHast, type HastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../../src/lib/content/body.ts';
import { faultsIn } from '../../../src/load/mdx/faults.ts';
import { BODY_FEATURES, parseBody } from '../../../src/load/mdx/parse.ts';
import { shownOf } from '../../../src/load/mdx/shown.ts';

/** An element, a component or a text; white space between blocks is nobody’s words. */
type Line = string;

const shownLines = (nodes: readonly BodyNode[]): Line[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'text') return [`“${node.text}”`];
    const name =
      node.kind === 'element'
        ? node.tag
        : node.kind === 'link'
          ? `a ${node.to}`
          : `${node.name} ${JSON.stringify(node.attributes)}`;
    return [`<${name}>`, ...shownLines(node.children), '</>'];
  });

function parserLines(node: HastNode): Line[] {
  const inside = 'children' in node ? node.children.flatMap(parserLines) : [];
  if (node.type === 'text') return node.value === '\n' ? [] : [`“${node.value}”`];
  if (node.type === 'element') {
    const { href } = node.properties;
    return [`<${node.tagName}${typeof href === 'string' ? ` ${href}` : ''}>`, ...inside, '</>'];
  }
  if (node.type === 'mdxJsxFlowElement') {
    const attributes = node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' ? [[each.name, each.value] as const] : [],
    );
    const own = JSON.stringify(Object.fromEntries(attributes));
    return [`<${node.name ?? ''} ${own}>`, ...inside, '</>'];
  }
  return inside;
}

/** Neighbouring texts as one: the two trees divide them in different places. */
const joined = (lines: readonly Line[]): string => lines.join('').replaceAll('”“', '');

describe('Shown as it is read is', () => {
  test.each([
    ['a paragraph on two lines', 'One\ntwo **three** *four*.'],
    ['a list', '- One\n- **Two**\n- [Three](/help/)'],
    ['a list with empty lines', '- One\n\n- Two'],
    ['a list with an empty line within a point', '- One.\n\n  Two.\n- Three.'],
    ['a list in a list', '- One\n  - Two\n\n  - Three\n- Four'],
    ['a loose list in a tight one', '- One\n  1. Two\n\n     Two more\n  2. Three\n- Four'],
    ['a list with brackets', '1) One\n2) Two'],
    ['two lists', '- One\n\n* Two\n+ Three'],
    ['headings', '## One **two** [three](/help/)\n\n### Four &amp; five\n\nSix\n---'],
    ['signs within words', 'a*b*c a**b**c a_b_c \\*d\\* &lt;e&gt; f&nbsp;g &#53;000'],
    ['strong in a link, a link in strong', '[**One** two](/help/) **[three](/about/) four**'],
    ['a lazy line', '- One\ntwo\n\nThree'],
    [
      'components',
      '<HelpLines />\n\n<For version="7-11">\n\n### A\n\n<Idea picture="map">\n\nB\n\n</Idea>\n\n</For>',
    ],
    ['letters of two units', '- 😀 é **😀** ŵ'],
  ])('%s', (_, text) => {
    const body = `\n${text}\n`;
    const parsed = parseBody(body);
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    expect(faultsIn(parsed.tree, body, 'guide')).toEqual([]);
    const hast = mdxToHast(body, { features: BODY_FEATURES });
    expect(joined(shownLines(shownOf(parsed.tree)))).toBe(joined(parserLines(hast)));
  });
});
