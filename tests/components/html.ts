/** Components rendered to HTML, and questions to ask of it. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Factory = Parameters<AstroContainer['renderToString']>[0];

/** What a component is given. */
interface Given {
  readonly props?: Readonly<Record<string, unknown>>;
  readonly slot?: string;
}

/**
 * Renders a component. Its type is `unknown`, as only `astro check` knows what a `.astro` file exports.
 */
export async function render(component: unknown, { props, slot }: Given): Promise<Node> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component as Factory, {
    ...(props && { props: { ...props } }),
    ...(slot !== undefined && { slots: { default: slot } }),
  });
  return parseDocument(html);
}

/** The elements of a name, in order. */
export const all = (within: Node | Element, name: string): Element[] =>
  DomUtils.getElementsByTagName(name, within.children);

/** The one element of a name. Throws where there is not exactly one. */
export function one(within: Node | Element, name: string): Element {
  const [first, ...more] = all(within, name);
  if (!first || more.length > 0) throw new Error(`There is not exactly one <${name}>.`);
  return first;
}

/** An attribute, where the element has it. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attribs[name];

/** The words as they are read, with one space between them. */
export const words = (within: Node | Element): string =>
  DomUtils.textContent(within).replace(/\s+/g, ' ').trim();

/** Labels and what stands beside them, of a list of descriptions. */
export const facts = (within: Node | Element): [string, string][] =>
  all(within, 'dt').map((label, index) => {
    const value = all(within, 'dd')[index];
    return [words(label), value ? words(value) : ''];
  });
