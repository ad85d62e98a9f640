/** `reading/*`: no text is harder than the readers of its version can read. */
import { brokenIn, type Check } from '../content/content.ts';
import { errorIn, errorInText, START } from '../content/problems.ts';
import { readerTextsByPage, readerTextsOf } from '../content/reader-texts.ts';
import { glossaryOf } from '../glossary/words.ts';
import { VERSIONS, versionInWords, versionOf } from '../model/versions.ts';
import { scoreOf, type Formula } from '../text/readability.ts';
import { sentencesIn, wordsIn } from '../text/sentences.ts';

/** `reading/long-sentence`: no sentence above the limit of its version. */
export const longSentences: Check = function* (content) {
  for (const readerText of readerTextsOf(content)) {
    const { longest } = versionOf(readerText.version).sentences;
    for (const { index, words, text } of sentencesIn(readerText.text.text)) {
      if (words <= longest) continue;
      const message = `${words} words; the limit for ${versionInWords(readerText.version)} is ${longest}. Try two sentences.`;
      yield errorInText(readerText, index, 'reading/long-sentence', message, text);
    }
  }
};

/** `reading/mean-sentence`, `reading/long-page`: the sentences of a page are short on average, and it has not too much besides its promise cards. */
export const longPages: Check = function* (content) {
  const broken = brokenIn(content);
  for (const texts of readerTextsByPage(content)) {
    const [first] = texts;
    if (!first) continue;
    const { version, file, text } = first;
    const { sentences, wordsOutsideCards = Infinity } = versionOf(version);
    const lengths = texts.flatMap((each) => sentencesIn(each.text.text).map(({ words }) => words));
    const mean = sumOf(lengths) / lengths.length;
    if (mean > sentences.mean && !broken.has(file)) {
      const message = `${mean.toFixed(1)} words a sentence on average; the limit for ${versionInWords(version)} is ${sentences.mean}. Shorten the longest.`;
      yield errorIn(file, { position: text.at(0), rule: 'reading/mean-sentence', message });
    }
    const outside = texts.filter(({ onCard }) => !onCard);
    const words = sumOf(outside.map((each) => wordsIn(each.text.text)));
    if (words > wordsOutsideCards) {
      const message = `${words} words outside the promises; the limit for ${versionInWords(version)} is ${wordsOutsideCards}. Take some out.`;
      yield errorIn(file, { position: text.at(0), rule: 'reading/long-page', message });
    }
  }
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** `reading/formula`: advice where all texts of a version together are harder than its readers. */
export const formulas: Check = function* (content) {
  const glossary = glossaryOf(content.plan.words);
  const byVersion = Map.groupBy(readerTextsOf(content), ({ version }) => version);
  for (const { id, formulas: limits } of VERSIONS) {
    const own = byVersion.get(id) ?? [];
    const texts = own.map(({ words }) => glossary.without(words));
    for (const [name, most] of Object.entries(limits) as [Formula, number][]) {
      const score = scoreOf(name, texts);
      if (!own[0] || score === undefined || score <= most) continue;
      const message = `${name} gives ${score.toFixed(1)} for all texts for ${versionInWords(id)} together; ${most} is the aim. Look for long words and sentences.`;
      yield {
        ...errorIn(own[0].file, { position: START, rule: 'reading/formula', message }),
        level: 'advice',
      };
    }
  }
};
