/** The sentences of a page, for reading aloud: what is said, and where it is. */

/** One sentence. */
export interface SpokenSentence {
  readonly text: string;
  readonly range: Range;
  /** The block that it is in. */
  readonly block: Element;
}

/** What is not part of the words: links elsewhere, controls, what is for the eye or for one kind of reader only. */
const EXCLUDED =
  'nav, form, fieldset, button, select, [hidden], [popover], [aria-hidden="true"], .screen-only, .visually-hidden, script, style, svg';

/** True where an element can be seen; Safari before 17.4 has no `checkVisibility`. */
const isSeen = (element: Element): boolean =>
  (element as Partial<Element>).checkVisibility?.() ?? element.getClientRects().length > 0;

/** The nearest ancestor that begins on a line of its own. */
function blockOf(node: Node): Element {
  let element = node.parentElement ?? document.body;
  while (element.parentElement && /^(inline|contents)/.test(getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element;
}

/** The text nodes that are read, in order, together where they are in one block. */
function stretches(root: Element): { block: Element; nodes: Text[] }[] {
  const found: { block: Element; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || !isSeen(parent) || parent.closest(EXCLUDED)) continue;
    const block = blockOf(node);
    const last = found.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else found.push({ block, nodes: [node] });
  }
  return found;
}

/** Where sentences begin and end in a text; a browser without a segmenter reads the whole of it at once. */
function split(text: string, language: string): { index: number; segment: string }[] {
  if (!('Segmenter' in Intl)) return [{ index: 0, segment: text }];
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
}

/** The place of a character of a stretch, in its own node. */
function placeOf(nodes: readonly Text[], offset: number): [Text, number] | undefined {
  let before = 0;
  for (const node of nodes) {
    if (offset <= before + node.length) return [node, offset - before];
    before += node.length;
  }
  return undefined;
}

/** Labels with what they are for: “Who” is no sentence, “Who: the schools” is one. */
function withLabels(sentences: readonly SpokenSentence[]): SpokenSentence[] {
  return sentences.flatMap((sentence, place) => {
    if (sentence.block.matches('dt')) return [];
    const before = sentences[place - 1];
    if (!before?.block.matches('dt')) return [sentence];
    const range = sentence.range.cloneRange();
    range.setStart(before.range.startContainer, before.range.startOffset);
    return [{ ...sentence, range, text: `${before.text.replace(/:$/, '')}: ${sentence.text}` }];
  });
}

/** All sentences below an element that have a letter or a digit. */
export function sentencesOf(root: Element, language: string): SpokenSentence[] {
  const found = stretches(root).flatMap(({ block, nodes }) => {
    const text = nodes.map(({ data }) => data).join('');
    return split(text, language).flatMap(({ index, segment }) => {
      const said = segment.trim();
      const from = placeOf(nodes, index + segment.indexOf(said));
      const to = placeOf(nodes, index + segment.indexOf(said) + said.length);
      if (!/[\p{L}\p{N}]/u.test(said) || !from || !to) return [];
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return [{ text: said.replace(/\s+/g, ' '), range, block }];
    });
  });
  return withLabels(found);
}
