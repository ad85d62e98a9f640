import { brokenIn, type Check } from '../content/content.ts';
import { errorIn } from '../content/errors.ts';
import { readerTextsByPage } from '../content/reader-texts.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { sentencesIn } from '../text/sentences.ts';

/** `reading/mean-sentence`: the sentences of a page are short on average. */
export const meanSentences: Check = (content) => {
  const broken = brokenIn(content);
  return readerTextsByPage(content).flatMap((texts) => {
    const [first] = texts;
    if (!first || broken.has(first.file)) return [];
    const { mean: most } = versionOf(first.version).sentences;
    const lengths = texts.flatMap(({ text }) => sentencesIn(text.text).map(({ words }) => words));
    const mean = lengths.reduce((sum, words) => sum + words, 0) / lengths.length;
    if (mean <= most) return [];
    const message = `${mean.toFixed(1)} words a sentence on average; the most for ${versionInWords(first.version)} is ${most}. Shorten the longest.`;
    return [errorIn(first.file, first.text.at(0), 'reading/mean-sentence', message)];
  });
};
