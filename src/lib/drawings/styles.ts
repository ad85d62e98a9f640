/**
 * Makes attributes of a drawing's styles, which can then be judged. svgo does the same (convertStyleToAttrs), but with a
 * pattern that an open bracket keeps busy for ever.
 */
import type { CustomPlugin } from 'svgo/browser';
import { ATTRIBUTES, PROPERTIES } from './attributes.ts';

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

/** Turns styles into attributes, and drops what changes nothing. What else a style holds stays, and is refused later. */
export const attributesForStyles: CustomPlugin = {
  name: 'our-plan-attributes-for-styles',
  fn: () => ({
    element: {
      enter: (node) => {
        const { style = '', ...others } = node.attributes;
        const { attributes, rest } = takenApart(style.trim());
        const all = { ...others, ...attributes, ...(rest === '' ? {} : { style: rest }) };
        node.attributes = Object.fromEntries(
          Object.entries(all).filter(([name, value]) => !needless(name, value)),
        );
      },
    },
  }),
};
