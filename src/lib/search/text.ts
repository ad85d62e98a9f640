/** What was typed, made comparable: the same for the words of the site and for a reader's. */
import { stemmer } from 'stemmer';

/** Small words that say nothing about what is looked for. Ours: what children's questions begin and are filled with. */
const SMALL = new Set(
  `a about all am an and any are as at be been being by can can't cant child could did do does doing don't dont for from
  get gets getting go going got had happen happens has have having he her him his how i i'm if im in into is it it's its
  just like me mean means my of on or our out please should she so some someone somebody tell that the their them then
  there they this to up us want was we went were what what's whats when where which who why
  will with would you your`.split(/\s+/),
);

/** The words of a text in small letters: letters and digits with their inner apostrophes and full stops; an emoji is a word. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*\+?|\p{Extended_Pictographic}/gu) ?? [];

/** True for a word that says nothing about what is looked for. */
export const isSmall = (word: string): boolean => SMALL.has(word);

/** True where all that is written is signs and pictures. */
export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A word by its stem, so that “exams” is “exam” and “suspended” is “suspend”. */
export const stemOf = (word: string): string => stemmer(word.replace(/'s$/, ''));
