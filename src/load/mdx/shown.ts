/** Turns the tree of a body, once it has been checked, into what pages show. */
import GithubSlugger from 'github-slugger';
import type { BodyNode, BodyTag } from '../../lib/content/body.ts';
import { attributesOf } from './body.ts';
import { textBelow, type Node, type Root } from './parse.ts';

const TAGS: Partial<Record<Node['type'], BodyTag>> = {
  paragraph: 'p',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
};

/** The element that a node becomes. */
function tagOf(node: Node): BodyTag {
  if (node.type === 'heading') return node.depth === 2 ? 'h2' : 'h3';
  if (node.type === 'list') return node.ordered ? 'ol' : 'ul';
  const tag = TAGS[node.type];
  if (!tag) throw new Error(`A body with “${node.type}” cannot be shown.`);
  return tag;
}

/** True for a list without empty lines, whose points are not paragraphs (CommonMark, section 5.3). */
const isTight = ({ spread, children }: Extract<Node, { type: 'list' }>): boolean =>
  !spread && children.every((item) => !item.spread);

/** A body with which nothing is wrong, as pages show it. @throws where it has a node that no rule lets through */
export function shownOf(tree: Root): readonly BodyNode[] {
  const slugger = new GithubSlugger();
  /** @param tight true in a tight list */
  const shown = (node: Node, tight: boolean): readonly BodyNode[] => {
    if (node.type === 'text') return [{ kind: 'text', text: node.value }];
    const own = node.type === 'list' ? isTight(node) : node.type === 'listItem' && tight;
    // An id is taken before those of what follows.
    const id = node.type === 'heading' ? { id: slugger.slug(textBelow(node)) } : {};
    const children =
      'children' in node ? node.children.flatMap((child: Node) => shown(child, own)) : [];
    if (node.type === 'paragraph' && tight) return children;
    if (node.type === 'link') return [{ kind: 'link', to: node.url, children }];
    if (node.type === 'mdxJsxFlowElement') {
      const { name } = node;
      return [{ kind: 'component', name: name ?? '', attributes: attributesOf(node), children }];
    }
    return [{ kind: 'element', tag: tagOf(node), ...id, children }];
  };
  return tree.children.flatMap((node) => shown(node, false));
}
