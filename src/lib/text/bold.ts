/** Text in which a hard word may be in `**bold**`: all the markup that YAML texts know. */

/** The stretches of a text that are bold, and those that are not; none is empty. */
export const boldRunsIn = (text: string) =>
  text
    .split('**')
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter((run) => run.text !== '');

/** The text without its markup. */
export const withoutBold = (text: string): string => text.replaceAll('**', '');
