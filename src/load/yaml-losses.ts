/** What YAML takes for signs of its own, and would leave out of a text without a word. */
import { CST, Lexer } from 'yaml';

/** A fault at an offset of a text. */
export interface Loss {
  readonly offset: number;
  readonly message: string;
}

/** A sign of YAML that nobody needs here, as its token is called. */
const SIGNS: ReadonlySet<string | null> = new Set(['anchor', 'alias', 'tag', 'directive-line']);

/** A non-breaking space where YAML needs a common one: at the beginning of a line, behind a `-` or behind a field. */
const NON_BREAKING = /^(?:[ \t]*(?:- *)*(?:[\w-]+:)?)(?<space>\u00A0)/gm;

/** Non-breaking spaces that look like the spaces by which YAML knows what belongs together. */
export const nonBreakingIn = (text: string): Loss[] =>
  [...text.matchAll(NON_BREAKING)].map(({ 0: before, index }) => ({
    offset: index + before.length - 1,
    message:
      'This is a non-breaking space (U+00A0), which YAML takes for a letter. Type a common space.',
  }));

/** Anchors, aliases, tags, directives, and comments that cut off the end of a text. */
export function lossesIn(text: string): Loss[] {
  const losses: Loss[] = [];
  let offset = 0;
  // True from the end of a text without quotes to the end of its line.
  let behindText = false;
  let isText = false;
  for (const token of new Lexer().lex(text) as Iterable<string>) {
    const type: string | null = isText ? 'text' : CST.tokenType(token);
    isText = type === 'scalar';
    if (type === 'text') behindText = !token.endsWith('\n');
    else if (type !== 'space' && type !== 'comment') behindText = false;
    if (SIGNS.has(type)) {
      const message = `YAML takes “${token.trim()}” for a sign of its own, and readers would not see it. Put the whole text in quotes: '…'.`;
      losses.push({ offset, message });
    } else if (type === 'comment' && behindText) {
      const message =
        'YAML takes all from “#” for a comment, and readers would not see it. Put the text in quotes, or the comment on a line of its own.';
      losses.push({ offset, message });
    }
    // The lexer’s own marks are not in the text.
    if (!['scalar', 'doc-mode', 'flow-error-end'].includes(type ?? '')) offset += token.length;
  }
  return losses;
}
