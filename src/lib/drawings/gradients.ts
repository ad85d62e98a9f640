/** Gradients that take their colours from another one by its address, as Inkscape writes all of its gradients. */
import type { CustomPlugin, XastChild, XastElement } from 'svgo/browser';

/** The most that is copied into the gradients of a drawing, in characters: a few hundred colours. */
const MAX_COPIED = 50_000;

/** Where a gradient takes from: the id of another one of the same drawing. */
const templateOf = ({ attributes }: XastElement): string | undefined =>
  /^#(.+)$/.exec(attributes.href ?? attributes['xlink:href'] ?? '')?.[1];

/** Only such are copied: what has something inside could be in itself again. */
const isPlainStop = (child: XastChild): boolean =>
  child.type === 'element' && child.name === 'stop' && child.children.length === 0;

/**
 * Gives each gradient its own colours and places, in place of the address of another:
 * https://www.w3.org/TR/SVG2/pservers.html#PaintServerTemplates
 */
export const ownGradients: CustomPlugin = {
  name: 'our-plan-own-gradients',
  fn: () => {
    const known = new Map<string, XastElement>();
    let copied = 0;

    /** An address that cannot be followed stays where it is, and is refused later. */
    const complete = (gradient: XastElement): void => {
      const template = known.get(templateOf(gradient) ?? '');
      if (!template?.children.every(isPlainStop)) return;
      // First of all, so that gradients which lead to each other come to an end.
      delete gradient.attributes.href;
      delete gradient.attributes['xlink:href'];
      complete(template);
      const { attributes } = template;
      copied += JSON.stringify([attributes, template.children]).length;
      if (copied > MAX_COPIED) throw new Error('Too many colours.');
      gradient.attributes = { ...attributes, ...gradient.attributes };
      if (gradient.children.length === 0) gradient.children = template.children;
    };

    return {
      element: {
        enter: (node) => {
          const { id } = node.attributes;
          if (/^(linear|radial)Gradient$/.test(node.name) && id !== undefined) known.set(id, node);
        },
      },
      root: {
        exit: () => {
          for (const gradient of known.values()) complete(gradient);
        },
      },
    };
  },
};
