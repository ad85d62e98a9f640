import type { Check } from '../content/content.ts';
import { errorInText } from '../content/errors.ts';
import { tellingsOf } from '../content/tellings.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { sentencesIn } from '../text/sentences.ts';

/** `reading/long-sentence`: no sentence above the limit of its version. */
export const longSentences: Check = (content) =>
  tellingsOf(content).flatMap((telling) => {
    const { longest } = versionOf(telling.version).sentences;
    return sentencesIn(telling.text.text)
      .filter(({ words }) => words > longest)
      .map(({ index, words, text }) => {
        const message = `${words} words; the most for ${versionInWords(telling.version)} is ${longest}. Try two sentences.`;
        return errorInText(telling, index, 'reading/long-sentence', message, text);
      });
  });
