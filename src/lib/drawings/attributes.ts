/** The elements and attributes that a drawing may have. All others are refused. */
import type { ValueKind } from './values.ts';

/** Elements that only draw (https://www.w3.org/TR/SVG2/eltindex.html); others may run something or bring something in. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g path circle ellipse rect line polyline polygon text tspan defs symbol pattern mask clipPath
   linearGradient radialGradient stop title desc`.split(/\s+/),
);

/** Elements that are drawn wherever something refers to them. */
export const REPEATED: ReadonlySet<string> = new Set(['pattern', 'mask', 'clipPath']);

/** Elements that are words only. */
export const WORDS_ONLY: ReadonlySet<string> = new Set(['title', 'desc']);

/** Names, by the kind of their values. */
type ByKind = Readonly<Partial<Record<ValueKind, string>>>;

/** Properties that may be in a style, too: https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes */
const STYLING: ByKind = {
  colour: 'color stop-color',
  fonts: 'font-family',
  lengths: `stroke-width stroke-dasharray stroke-dashoffset
    font-size font-weight letter-spacing word-spacing baseline-shift`,
  number: 'opacity fill-opacity stroke-opacity stop-opacity stroke-miterlimit',
  paint: 'fill stroke',
  reference: 'clip-path mask',
  words: `fill-rule clip-rule stroke-linecap stroke-linejoin paint-order display visibility overflow
    font-style font-variant font-stretch text-anchor text-decoration dominant-baseline alignment-baseline
    direction unicode-bidi writing-mode vector-effect shape-rendering text-rendering color-interpolation`,
};

/** Attributes that are nothing else: https://www.w3.org/TR/SVG2/attindex.html */
const OTHERS: ByKind = {
  flag: 'aria-hidden focusable',
  id: 'id',
  language: 'lang xml:lang',
  lengths: `x y width height cx cy r rx ry x1 y1 x2 y2 fx fy fr dx dy pathLength textLength`,
  namespace: 'xmlns',
  number: 'offset version',
  numbers: 'viewBox rotate',
  path: 'd',
  points: 'points',
  text: 'aria-label',
  transform: 'transform gradientTransform patternTransform',
  words: `gradientUnits spreadMethod patternUnits patternContentUnits maskUnits maskContentUnits
    clipPathUnits lengthAdjust preserveAspectRatio baseProfile xml:space role`,
};

const kindsOf = (names: ByKind): [name: string, kind: ValueKind][] =>
  (Object.entries(names) as [ValueKind, string][]).flatMap(([kind, own]) =>
    own.split(/\s+/).map((name): [string, ValueKind] => [name, kind]),
  );

/** The properties of a style that become attributes. */
export const PROPERTIES: ReadonlyMap<string, ValueKind> = new Map(kindsOf(STYLING));

/** All attributes that a drawing may have, and of which kind their values are. */
export const ATTRIBUTES: ReadonlyMap<string, ValueKind> = new Map([
  ...PROPERTIES,
  ...kindsOf(OTHERS),
]);
