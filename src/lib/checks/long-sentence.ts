import type { Check } from '../content/content.ts';
import { tellingsOf } from '../content/tellings.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { sentencesIn } from '../text/sentences.ts';

/** `reading/long-sentence`: no sentence above its version's limit (standards.md, “Reading limits per version”). */
export const longSentences: Check = (content) =>
  tellingsOf(content).flatMap(({ version, file, text }) => {
    const { longest } = versionOf(version).sentences;
    return sentencesIn(text.text)
      .filter(({ words }) => words > longest)
      .map(({ index, words, text: quote }) => ({
        file,
        position: text.at(index),
        rule: 'reading/long-sentence',
        message: `${words} words; the most for ${versionInWords(version)} is ${longest}. Try two sentences.`,
        level: 'error' as const,
        quote,
      }));
  });
