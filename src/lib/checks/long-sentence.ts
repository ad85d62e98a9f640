import type { Check } from '../content/content.ts';
import { errorInText } from '../content/errors.ts';
import { readerTextsOf } from '../content/reader-texts.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { sentencesIn } from '../text/sentences.ts';

/** `reading/long-sentence`: no sentence above the limit of its version. */
export const longSentences: Check = (content) =>
  readerTextsOf(content).flatMap((readerText) => {
    const { longest } = versionOf(readerText.version).sentences;
    return sentencesIn(readerText.text.text)
      .filter(({ words }) => words > longest)
      .map(({ index, words, text }) => {
        const message = `${words} words; the most for ${versionInWords(readerText.version)} is ${longest}. Try two sentences.`;
        return errorInText(readerText, index, 'reading/long-sentence', message, text);
      });
  });
