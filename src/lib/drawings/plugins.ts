/** What svgo does to a drawing besides its own: it becomes a picture by itself, in attributes that can be judged. */
import type { CustomPlugin, XastChild, XastElement, XastParent } from 'svgo/browser';
import { ATTRIBUTES, PROPERTIES } from './attributes.ts';
import { SVG_NAMESPACE } from './values.ts';

/** A plugin that looks at each element before those inside it. */
const onEach = (
  name: string,
  enter: (element: XastElement, parent: XastParent) => void,
): CustomPlugin => ({ name: `our-plan-${name}`, fn: () => ({ element: { enter } }) });

/** Browsers show a drawing only if it says what it is; the site gives it its size, and the view box its shape. */
export const asPicture = onEach('as-picture', (node, parent) => {
  if (parent.type !== 'root') return;
  node.attributes = { xmlns: SVG_NAMESPACE, ...node.attributes };
  if (node.attributes.viewBox === undefined) return;
  delete node.attributes.width;
  delete node.attributes.height;
});

/** The colour of a fill or a line when only black is printed: lines black, surfaces white. */
const inBlack = (attribute: string, colour: string): string => {
  if (/^(none|transparent)$/i.test(colour)) return colour;
  if (attribute === 'stroke') return /^#?(fff|ffffff|white)$/i.test(colour) ? colour : '#000';
  return /^#?(000|000000|black)$/i.test(colour) ? colour : '#fff';
};

/** Makes a drawing black lines on white. */
export const blackLine = onEach('black-line', ({ attributes }) => {
  for (const attribute of ['fill', 'stroke']) {
    const colour = attributes[attribute];
    if (colour) attributes[attribute] = inBlack(attribute, colour);
  }
});

/** Properties that Inkscape writes and browsers do not use in drawings, whatever they say. */
const UNUSED = new Set(
  `color-rendering enable-background filter-blend-mode filter-gaussianBlur-deviation
   font-feature-settings font-variant-alternates font-variant-caps font-variant-east-asian
   font-variant-ligatures font-variant-numeric font-variant-position font-variation-settings
   image-rendering line-height shape-margin shape-padding solid-color solid-opacity text-align
   text-decoration-color text-indent text-orientation white-space`.split(/\s+/),
);

/** Values that mean no effect; without the property there is none either. */
const NO_EFFECT = new Set(['none', 'normal', 'auto', 'baseline']);

/** True where a property or attribute may go without anything looking different. */
const needless = (name: string, value: string): boolean =>
  name.startsWith('-inkscape-') ||
  UNUSED.has(name) ||
  (!ATTRIBUTES.has(name) && NO_EFFECT.has(value));

/** One declaration: a name and a value, in which brackets and quotation marks are closed and nothing is escaped. */
const DECLARATION = /\s*([-\w]+)\s*:((?:[^;:'"()\\]|'[^'\\]*'|"[^"\\]*"|\([^()\\]*\))*)(?:;\s*|$)/y;

/** A style taken apart: what can be an attribute, and the rest, which may be all of it. */
function takenApart(style: string): { attributes: Record<string, string>; rest: string } {
  const attributes: Record<string, string> = {};
  const rest: string[] = [];
  DECLARATION.lastIndex = 0;
  for (let end = 0; end < style.length; end = DECLARATION.lastIndex) {
    const [declaration, name, written] = DECLARATION.exec(style) ?? [];
    if (declaration === undefined || name === undefined || written === undefined) {
      return { attributes: {}, rest: style };
    }
    const value = written.trim().replace(/ ?!important$/, '');
    if (PROPERTIES.has(name)) attributes[name] = value;
    else if (!needless(name, value)) rest.push(declaration);
  }
  return { attributes, rest: rest.join('') };
}

/**
 * Turns styles into attributes, which can be judged, and drops what changes nothing; what else a style holds stays, and is
 * refused later. svgo does the same (convertStyleToAttrs), but with a pattern that an open bracket keeps busy for ever.
 */
export const attributesForStyles = onEach('attributes-for-styles', (node) => {
  const { style = '', ...others } = node.attributes;
  const { attributes, rest } = takenApart(style.trim());
  const all = { ...others, ...attributes, ...(rest === '' ? {} : { style: rest }) };
  node.attributes = Object.fromEntries(
    Object.entries(all).filter(([name, value]) => !needless(name, value)),
  );
});

/** The most that is copied into the gradients of a drawing, in characters: a few hundred colours. */
const MAX_COPIED = 50_000;

/** Where a gradient takes from: the id of another one of the same drawing. */
const templateOf = ({ attributes }: XastElement): string | undefined =>
  /^#(.+)$/.exec(attributes.href ?? attributes['xlink:href'] ?? '')?.[1];

/** Only such are copied: what has something inside could be in itself again. */
const isPlainStop = (child: XastChild): boolean =>
  child.type === 'element' && child.name === 'stop' && child.children.length === 0;

/**
 * Gives each gradient its own colours and places, in place of the address of another, as Inkscape writes all of its
 * gradients: https://www.w3.org/TR/SVG2/pservers.html#PaintServerTemplates
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
