/** “Did you mean …?”: for a word that the site does not have, the one it has that looks or sounds most like it. */
import distance from 'damerau-levenshtein';
import { doubleMetaphone } from 'double-metaphone';
import { stemOf, wordsOf } from './text.ts';
import { sayingsOf, type Vocabulary } from './vocabulary.ts';

/** A shorter word is like too many others. */
const SHORTEST = 4;

/** How many letters may be wrong (changed, missing, too many, or two swapped) in a word of this length. Ours. */
const mostWrong = (length: number): number => (length < 6 ? 1 : length < 9 ? 2 : 3);

/** How many letters may differ where two words sound alike: children write what they hear. Ours. */
const mostHeard = (length: number): number => Math.ceil(length / 2);

/** What finds the words of a site that were meant. */
export function spellerOf(vocabulary: Vocabulary) {
  const { known } = vocabulary;
  const words = [...new Set([...known.split(' '), ...sayingsOf(vocabulary).flatMap(wordsOf)])];
  const stems = new Set(words.map(stemOf));

  function closestTo(word: string): string | undefined {
    const [sound] = doubleMetaphone(word);
    const most = mostHeard(word.length);
    let best: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const each of words) {
      if (each.length < SHORTEST || Math.abs(each.length - word.length) > most) continue;
      const { steps } = distance(word, each);
      const heard = steps <= most && doubleMetaphone(each)[0] === sound;
      if (!heard && steps > mostWrong(word.length)) continue;
      // Children know how a word sounds and begins better than how it is spelt.
      const cost = steps - (heard ? 1.5 : 0) - (each.startsWith(word.charAt(0)) ? 0.5 : 0);
      if (cost < least) [least, best] = [cost, each];
    }
    return best;
  }

  return {
    /** True where the site has the word, or one that begins so: it may still be being typed. Numbers are not judged. */
    has: (word: string): boolean =>
      word.length < SHORTEST ||
      !/^[\p{L}']+$/u.test(word) ||
      stems.has(stemOf(word)) ||
      words.some((each) => each.startsWith(word)),

    /** The query with some unknown words made right; nothing where no word of the site is close to them. */
    suggest(query: string, unknown: readonly string[]): string | undefined {
      const right = new Map(unknown.map((word) => [word, closestTo(word)]));
      if ([...right.values()].every((closest) => closest === undefined)) return undefined;
      const meant = wordsOf(query).map((word) => right.get(word) ?? word);
      return meant.join(' ');
    },
  };
}
