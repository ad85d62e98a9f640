/** Text in which a hard word may stand in `**bold**`: all the markup that YAML texts know. */

/** A stretch of such a text. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** The runs of a text; none is empty. */
export const runsIn = (text: string): Run[] =>
  text
    .split('**')
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter((run) => run.text !== '');

/** The text without its markup. */
export const plainText = (text: string): string => text.replaceAll('**', '');
