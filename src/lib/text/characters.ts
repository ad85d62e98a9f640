/**
 * Characters that nobody can see, or that change how others are shown. They come from word processors and web pages;
 * some make a feed unreadable (XML 1.0, section 2.2), others hide words or turn them round (Unicode TR 36, section 2.6).
 */

/** What cannot be seen: controls but tab and line ends, formats, separators of lines, what Unicode says to ignore, and the empty Braille cell. */
const UNSEEN =
  /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD]/gv;

/** Emoji: some need such characters to be what they are (Unicode TS 51, section 1.4.5). */
const EMOJI = /\p{RGI_Emoji}/gv;

/** What editors may know some of them as; any other is named by its number alone. */
const NAMES: readonly (readonly [name: string, codes: RegExp])[] = [
  ['a NUL character', /^\0$/],
  ['a vertical tab (a line break of a word processor)', /^\v$/],
  ['a line end of an old Mac', /^\r$/],
  ['a soft hyphen', /^\u00AD$/],
  ['a zero-width character', /^[\u200B-\u200D\u2060-\u2064\uFEFF]$/u],
  [
    'a character that reverses the direction of text',
    /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]$/u,
  ],
  ['a line separator', /^[\u2028\u2029]$/],
  ['a character that was lost when the file was saved', /^\uFFFD$/],
  ['half of a character', /^\p{Cs}$/u],
  ['a control character', /^\p{Cc}$/u],
];

/** The characters of a text that cannot be seen, in order; `message` says in two sentences what each is and what to do. */
export function unseenIn(text: string) {
  const found = [...text.matchAll(UNSEEN)];
  // Looking for emoji takes far longer, and hardly any text has such a character.
  const emoji = found.length === 0 ? [] : [...text.matchAll(EMOJI)];
  return found
    .filter(
      ({ index }) =>
        !emoji.some((each) => index >= each.index && index < each.index + each[0].length),
    )
    .map(({ 0: character, index }) => {
      const [name = 'an invisible character'] =
        NAMES.find(([, codes]) => codes.test(character)) ?? [];
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const message = `There is ${name} here (U+${code}). Delete it, and retype the characters on either side of it.`;
      return { index, character, message };
    });
}
