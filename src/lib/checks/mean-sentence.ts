import { brokenIn } from '../content/broken.ts';
import type { Check } from '../content/content.ts';
import { tellingsOf, type Telling } from '../content/tellings.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { memoOf } from '../text/memo.ts';
import { sentencesIn, wordsIn } from '../text/sentences.ts';

/** The texts of pages, by file and version; updates are too short to have a mean. */
const byPage = memoOf((tellings: readonly Telling[]): Telling[][] => [
  ...Map.groupBy(
    tellings.filter(({ scope }) => !(scope && 'update' in scope)),
    ({ file, version }) => `${version} ${file}`,
  ).values(),
]);

/** `reading/mean-sentence`: the sentences of a page are short on average (standards.md). */
export const meanSentences: Check = (content) => {
  const broken = brokenIn(content);
  return byPage(tellingsOf(content)).flatMap((texts) => {
    const [first] = texts;
    if (!first || broken.has(first.file)) return [];
    const { mean: most } = versionOf(first.version).sentences;
    const lengths = texts.flatMap(({ text }) => sentencesIn(text.text).map(({ words }) => words));
    const mean = lengths.reduce((sum, words) => sum + words, 0) / lengths.length;
    if (mean <= most) return [];
    const name = versionInWords(first.version);
    return [
      {
        file: first.file,
        position: first.text.at(0),
        rule: 'reading/mean-sentence',
        message: `${mean.toFixed(1)} words a sentence on average; the most for ${name} is ${most}. Shorten the longest.`,
        level: 'error' as const,
      },
    ];
  });
};

/** `reading/long-page`: what stands outside the promise cards of a page is not too much (standards.md: 120 words at 5–7). */
export const longPages: Check = (content) =>
  byPage(tellingsOf(content)).flatMap((texts) => {
    const [first] = texts;
    const most = first && versionOf(first.version).wordsOutsideCards;
    if (!first || most === undefined) return [];
    const words = texts
      .filter(({ onCard }) => !onCard)
      .reduce((sum, { text }) => sum + wordsIn(text.text), 0);
    if (words <= most) return [];
    return [
      {
        file: first.file,
        position: first.text.at(0),
        rule: 'reading/long-page',
        message: `${words} words outside the promises; the most for ${versionInWords(first.version)} is ${most}. Take some out.`,
        level: 'error' as const,
      },
    ];
  });
