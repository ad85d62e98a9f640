/** What can be wrong with a drawing, in the words that an editor reads. */

/** One thing that is wrong with a drawing. */
export interface DrawingFault {
  readonly rule: 'pictures/unreadable' | 'pictures/unsafe';
  /** What is wrong and what to do, in one line. */
  readonly message: string;
}

/** The longest value that a message quotes, in characters: enough to find it by. */
const QUOTED = 40;

/** A text from a drawing, for a message: in one line, and short. */
export function quoted(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

/** The drawing cannot be read. */
export const broken = (
  what: string,
  todo = 'Save it again from your drawing program, as plain SVG.',
): DrawingFault => ({ rule: 'pictures/unreadable', message: `${what}. ${todo}` });

/** What to do in a drawing program about what may not be in a drawing. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['class', 'Take it out, and give the shape its own colours.'],
  ['filter', 'Take it out (Inkscape: Filters > Remove Filters).'],
  ['image', 'Take it out, and draw its shapes.'],
  ['style', 'Take it out, and give each shape its own colours.'],
  ['use', 'Take it out (Inkscape: Edit > Clone > Unlink Clone).'],
  ...['marker', 'marker-start', 'marker-mid', 'marker-end'].map((name): [string, string] => [
    name,
    'Take it out (Inkscape: Path > Stroke to Path).',
  ]),
]);

/** Something may not be in a drawing. @param name what it is called, where there is more to say of it */
export const unsafe = (what: string, name = ''): DrawingFault => ({
  rule: 'pictures/unsafe',
  message: `It has ${what}, which a drawing does not need and which may run or load something. ${HINTS.get(name) ?? 'Take it out.'}`,
});

/** A value is not of the kind that its attribute takes. */
export const wrongValue = (where: string, needs: string): DrawingFault => ({
  rule: 'pictures/unsafe',
  message: `It has ${where}. This must be ${needs}. Change it, or take it out.`,
});
