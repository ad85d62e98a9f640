import type { Check } from '../content/content.ts';
import { errorIn } from '../content/errors.ts';
import { withoutNames } from '../content/names.ts';
import { readerTextsOf } from '../content/reader-texts.ts';
import { glossaryOf } from '../glossary/words.ts';
import { VERSIONS, versionInWords } from '../model/versions.ts';
import { scoreOf, type Formula } from '../text/readability.ts';

/** `reading/formula`: advice where all texts of a version together are harder than its readers. */
export const formulas: Check = (content) => {
  const readerTexts = readerTextsOf(content);
  const glossary = glossaryOf(content.plan.words);
  const blank = withoutNames(content.plan);
  return VERSIONS.flatMap(({ id, formulas: limits }) => {
    const own = readerTexts.filter(({ version }) => version === id);
    const [first] = own;
    if (!first) return [];
    const texts = own.map(({ text }) => glossary.without(blank(text.text)));
    return (Object.entries(limits) as [Formula, number][]).flatMap(([name, most]) => {
      const score = scoreOf(name, texts);
      if (score === undefined || score <= most) return [];
      const message = `${name} gives ${score.toFixed(1)} for all texts for ${versionInWords(id)} together; ${most} is the aim. Look for long words and sentences.`;
      const problem = errorIn(first.file, { line: 1, column: 1 }, 'reading/formula', message);
      return [{ ...problem, level: 'advice' as const }];
    });
  });
};
