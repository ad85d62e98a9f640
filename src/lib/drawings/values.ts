/** What the value of an attribute may be: for each kind of value, all that it may consist of. */

/** The namespace of SVG: https://www.w3.org/TR/SVG2/struct.html#Namespace */
export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;
const LENGTH = `${NUMBER}(?:%|px|pt|pc|mm|cm|in|em|ex|rem)?`;
const WORD = '[a-zA-Z]+(?:-[a-zA-Z]+)*';
const ID = String.raw`[\p{L}_][-\p{L}\p{N}_.:]*`;
const REFERENCE = String.raw`url\( ?(?:#${ID}|'#${ID}'|"#${ID}") ?\)`;
const COLOUR = String.raw`(?:#[\da-fA-F]{3,8}|[a-zA-Z]+|(?:rgb|hsl)a?\([-+\d., %/deg]*\))`;
const TRANSFORM = String.raw`(?:matrix|translate|scale|rotate|skewX|skewY) ?\([-+\d., eE]*\)`;

/** Parts with commas or spaces between them. Each text matches in one way only, so that none takes long to refuse. */
const list = (part: string): string => `${part}(?:[ ,]+${part})*`;

/** What a kind of value looks like, with each white space as one space, and how a message calls it. */
const kind = (pattern: string, needs: string) => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'u'),
  needs,
});

/** The grammars of SVG 2 and CSS, wider here and there, but without all that can hold an address or an escape. */
const KINDS = {
  colour: kind(COLOUR, 'a colour, such as red or #ff0000'),
  flag: kind('true|false', 'true or false'),
  fonts: kind(String.raw`[-\p{L}\d ,'"_]+`, 'names of fonts'),
  id: kind(ID, 'a name of letters and digits'),
  language: kind('[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*', 'a language, such as en or cy'),
  lengths: kind(`${list(LENGTH)}|${WORD}`, 'a number or a length, such as 2 or 2px'),
  namespace: kind(SVG_NAMESPACE.replaceAll('.', String.raw`\.`), SVG_NAMESPACE),
  number: kind(`${NUMBER}%?`, 'a number'),
  numbers: kind(list(NUMBER), 'numbers'),
  paint: kind(
    `${REFERENCE}(?: ${COLOUR})?|${COLOUR}`,
    'none, a colour such as red or #ff0000, or a paint of the drawing itself such as url(#sky)',
  ),
  path: kind('[-+0-9., eEMmZzLlHhVvCcSsQqTtAa]*', 'the letters and numbers of a path'),
  points: kind('[-+0-9., eE]*', 'numbers'),
  reference: kind(`none|${REFERENCE}`, 'none, or a part of the drawing itself such as url(#hole)'),
  text: kind(String.raw`[^\p{Cc}]*`, 'words'),
  transform: kind(
    `none|(?:${TRANSFORM}(?: ?, ?| ?))*`,
    'moves and turns, such as translate(1 2) rotate(45)',
  ),
  words: kind(`${WORD}(?: ${WORD})*`, 'the words that SVG has for it'),
} as const;

/** A kind of value. */
export type ValueKind = keyof typeof KINDS;

/** The parts of a text that white space divides, with one space between them. */
const spaced = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** The largest number: browsers leave out a shape with one that they cannot hold. */
const MAX_NUMBER = 1_000_000;

/** Kinds that are made of numbers. */
const NUMERIC: ReadonlySet<string> = new Set(
  'lengths number numbers path points transform'.split(' '),
);

const tooLarge = (value: string): boolean =>
  [...value.matchAll(new RegExp(NUMBER, 'g'))].some(
    ([number]) => Math.abs(Number(number)) > MAX_NUMBER,
  );

/** What an attribute needs in place of a value that is not of its kind; nothing where it is. */
export function needsInstead(of: ValueKind, value: string): string | undefined {
  const { pattern, needs } = KINDS[of];
  // CSS hides with it what a word says (https://www.w3.org/TR/css-syntax-3/#escaping); no drawing needs it.
  if (value.includes('\\')) return `${needs}: no backslash`;
  if (NUMERIC.has(of) && tooLarge(value)) return `${needs}, none above ${MAX_NUMBER}`;
  return pattern.test(spaced(value)) ? undefined : needs;
}

const LEADS_TO = new RegExp(String.raw`url\( ?['"]?#(${ID})`, 'u');

/** The part of the drawing that a value leads to: `hole` of `url(#hole)`. */
export const leadsTo = (value: string): string | undefined => LEADS_TO.exec(spaced(value))?.[1];

/** The least and the most that a drawing may be wide or high, in its own units: programs that print it go no further. */
const SIDES = { least: 1, most: 10_000 };

/** True for a real view box: four numbers, the last two a width and a height. https://www.w3.org/TR/SVG2/coords.html#ViewBoxAttribute */
export function isViewBox(value: string): boolean {
  if (needsInstead('numbers', value) !== undefined) return false;
  const [x, y, ...sides] = spaced(value).split(/[ ,]+/).map(Number);
  return (
    [x, y].every((place) => place !== undefined && Math.abs(place) <= SIDES.most) &&
    sides.length === 2 &&
    sides.every((side) => side >= SIDES.least && side <= SIDES.most)
  );
}
