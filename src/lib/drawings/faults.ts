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

/** Something may not be in a drawing. */
export const unsafe = (what: string, todo = 'Take it out.'): DrawingFault => ({
  rule: 'pictures/unsafe',
  message: `It has ${what}, which a drawing does not need and which may run or load something. ${todo}`,
});

/** A value is not of the kind that its attribute takes. */
export const wrongValue = (where: string, needs: string): DrawingFault => ({
  rule: 'pictures/unsafe',
  message: `It has ${where}. This must be ${needs}. Change it, or take it out.`,
});
