/** Links the first use of each glossary term in a stretch of HTML: one function for the words of MDX and of YAML. */
import render from 'dom-serializer';
import { Element, isTag, isText, Text, type ChildNode, type ParentNode } from 'domhandler';
import { prepend, removeElement } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { VersionId } from '../model/versions.ts';
import type { Word } from '../model/words.ts';
import { glossaryOf, type Glossary } from './words.ts';

/** HTML with its terms linked, and the terms. */
export interface LinkedText {
  readonly html: string;
  /** How many terms were linked. */
  readonly terms: number;
}

/** Where a link would be wrong, or break something. */
const CLOSED = new Set(
  'a button h1 h2 h3 h4 dt label style script svg legend caption th summary'.split(' '),
);

const isClosed = (node: ChildNode): boolean =>
  isTag(node) && (CLOSED.has(node.name) || node.attribs['data-no-words'] !== undefined);

/** A text as nodes, its terms as links. */
function linked(
  text: string,
  glossary: Glossary,
  take: (slug: string) => Readonly<Record<string, string>> | undefined,
): (Text | Element)[] {
  const nodes: (Text | Element)[] = [];
  let from = 0;
  for (const { slug, written, index } of glossary.find(text)) {
    const attributes = take(slug);
    if (attributes === undefined) continue;
    nodes.push(new Text(text.slice(from, index)));
    nodes.push(new Element('a', { ...attributes }, [new Text(written)]));
    from = index + written.length;
  }
  nodes.push(new Text(text.slice(from)));
  return nodes;
}

/**
 * Links the first use of each term that has a meaning in this version. What opens in place is in meanings.ts.
 * @param address where a term's entry is
 */
export function linkTerms(
  html: string,
  words: ReadonlyMap<string, Word>,
  version: VersionId,
  address: (slug: string) => string,
): LinkedText {
  const glossary = glossaryOf(words, version);
  const seen = new Set<string>();
  const take = (slug: string): Readonly<Record<string, string>> | undefined => {
    if (seen.has(slug)) return undefined;
    seen.add(slug);
    return { href: address(slug), class: 'word' };
  };
  const document = parseDocument(html, { decodeEntities: true });
  const walk = (parent: ParentNode): void => {
    for (const node of [...parent.children]) {
      if (isClosed(node)) continue;
      if (isText(node)) {
        for (const each of linked(node.data, glossary, take)) prepend(node, each);
        removeElement(node);
      } else if ('children' in node) walk(node);
    }
  };
  walk(document);
  return {
    html: render(document, { encodeEntities: 'utf8', emptyAttrs: true }),
    terms: seen.size,
  };
}
