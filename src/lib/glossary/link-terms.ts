/** Links the first use of each glossary term in a stretch of HTML: one function for the words of MDX and of YAML. */
import render from 'dom-serializer';
import { Element, isTag, isText, Text, type ChildNode, type ParentNode } from 'domhandler';
import { prepend, removeElement } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { VersionId } from '../model/versions.ts';
import type { Word } from '../model/words.ts';
import { glossaryOf } from './words.ts';

/** Where a link would be wrong, or break something. */
const CLOSED = new Set(
  'a button h1 h2 h3 h4 dt label style script svg legend caption th summary'.split(' '),
);

const isClosed = (node: ChildNode): boolean =>
  isTag(node) && (CLOSED.has(node.name) || node.attribs['data-no-words'] !== undefined);

/**
 * Links the first use of each term that has a meaning in this version. What opens in place is in glossary.ts.
 * @param address where a term's entry is
 * @returns the HTML with links, and how many terms they are
 */
export function linkTerms(
  html: string,
  words: ReadonlyMap<string, Word>,
  version: VersionId,
  address: (slug: string) => string,
) {
  const glossary = glossaryOf(words, version);
  const seen = new Set<string>();
  /** Puts a text before a node, with links for the terms that are new. */
  const link = (node: ChildNode, text: string): void => {
    let from = 0;
    for (const { slug, written, index } of glossary.find(text)) {
      if (seen.has(slug)) continue;
      seen.add(slug);
      prepend(node, new Text(text.slice(from, index)));
      const attributes = { href: address(slug), class: 'word' };
      prepend(node, new Element('a', attributes, [new Text(written)]));
      from = index + written.length;
    }
    prepend(node, new Text(text.slice(from)));
  };
  const document = parseDocument(html, { decodeEntities: true });
  const walk = (parent: ParentNode): void => {
    for (const node of [...parent.children]) {
      if (isClosed(node)) continue;
      if (isText(node)) {
        link(node, node.data);
        removeElement(node);
      } else if ('children' in node) walk(node);
    }
  };
  walk(document);
  const linked = render(document, { encodeEntities: 'utf8', emptyAttrs: true });
  return { html: linked, terms: seen.size };
}
