/** Text in which a hard word may be in `**bold**`: all the markup that YAML texts know. */

/** A stretch of such a text. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** The stretches of a text that are bold, and those that are not; none is empty. */
export const boldRunsIn = (text: string): Run[] =>
  text
    .split('**')
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter((run) => run.text !== '');

/** The text without its markup. */
export const withoutBold = (text: string): string => text.replaceAll('**', '');
