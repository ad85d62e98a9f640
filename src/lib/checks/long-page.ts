import type { Check } from '../content/content.ts';
import { errorIn } from '../content/errors.ts';
import { readerTextsByPage } from '../content/reader-texts.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { wordsIn } from '../text/sentences.ts';

/** `reading/long-page`: what is outside the promise cards of a page is not too much. */
export const longPages: Check = (content) =>
  readerTextsByPage(content).flatMap((texts) => {
    const [first] = texts;
    const most = first && versionOf(first.version).wordsOutsideCards;
    if (!first || most === undefined) return [];
    const words = texts
      .filter(({ onCard }) => !onCard)
      .reduce((sum, { text }) => sum + wordsIn(text.text), 0);
    if (words <= most) return [];
    const message = `${words} words outside the promises; the most for ${versionInWords(first.version)} is ${most}. Take some out.`;
    return [errorIn(first.file, first.text.at(0), 'reading/long-page', message)];
  });
