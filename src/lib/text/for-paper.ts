/** What the fonts of papers can show. */

/** Emoji, with what joins and colours them. */
const EMOJI =
  /\s?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D})+/gu;

/** Words of another script than Latin, Greek or Cyrillic, with the spaces between them. */
const OTHER_SCRIPTS =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}](?:[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]|[\s\p{M}](?=[^\p{Script=Latin}\P{L}]))*/gu;

/**
 * A text of news for paper: without emoji, and with “…” where words are in a script that the fonts of papers (Andika,
 * Atkinson Hyperlegible) do not have. The page on the screen has all of it.
 */
export const forPaper = (text: string): string =>
  text.replace(EMOJI, '').replace(OTHER_SCRIPTS, '…');
