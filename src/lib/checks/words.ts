import type { Check } from '../content/content.ts';
import { errorAt, errorInText } from '../content/errors.ts';
import { withoutNames } from '../content/names.ts';
import { readerTextsOf } from '../content/reader-texts.ts';
import { formsOf, glossaryOf } from '../glossary/words.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { memo } from '../text/memo.ts';
import { Phrases, type FoundPhrase } from '../text/phrases.ts';
import { oneLine } from '../text/sentences.ts';
import { OFFICIAL_WORDS } from './official-words.ts';

const ACRONYM =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}-]*\p{Lu}[\p{Lu}\p{N}+]*(?=s?(?![\p{L}\p{N}]))/gu;
const OFFICIAL = new Phrases(OFFICIAL_WORDS, 'any');

const acronymsIn = memo((text): readonly FoundPhrase[] =>
  [...text.matchAll(ACRONYM)].map(({ 0: written, index }) => ({ written, index })),
);

/** What must be in the glossary, and where it is in a text. */
const hardWordsIn = memo((text) => [...acronymsIn(text), ...OFFICIAL.find(text)]);

/** `words/two-entries`: a form belongs to one entry of the glossary. */
export const wordsUnique: Check = ({ files }) => {
  const seen = new Map<string, string>();
  return [...files.words].flatMap(([slug, { data, source }]) =>
    formsOf(data).flatMap((form) => {
      const before = seen.get(form.toLowerCase());
      seen.set(form.toLowerCase(), slug);
      if (before === undefined) return [];
      const message =
        before === slug
          ? `“${form}” stands here twice. Take one out.`
          : `“${form}” is a form of “${before}”, too. Keep it in one of them.`;
      return [errorAt(source, ['term'], 'words/two-entries', message)];
    }),
  );
};

/** `words/unexplained`: an acronym or an official word has an entry in the glossary. */
export const wordsExplained: Check = (content) => {
  if (content.incomplete.has('words')) return [];
  const glossary = glossaryOf(content.plan.words);
  const blank = withoutNames(content.plan);
  return readerTextsOf(content).flatMap((readerText) => {
    const own = blank(oneLine(readerText.text.text));
    const hard = hardWordsIn(own);
    if (hard.length === 0) return [];
    const explained = glossary.find(own);
    const isExplained = (index: number): boolean =>
      explained.some((use) => use.index <= index && index < use.index + use.written.length);
    return hard
      .filter(({ index }) => !isExplained(index))
      .map(({ written, index }) => {
        const message = `“${written}” is not in the glossary. Say it plainly, or add it to words/.`;
        return errorInText(readerText, index, 'words/unexplained', message);
      });
  });
};

/** `words/no-meaning`: a term that a version uses has a meaning in that version's words. */
export const meaningsGiven: Check = (content) => {
  const { plan, files, incomplete } = content;
  if (incomplete.has('words')) return [];
  const glossary = glossaryOf(plan.words);
  const blank = withoutNames(plan);
  const told = new Set<string>();
  return readerTextsOf(content).flatMap((readerText) =>
    glossary.find(blank(oneLine(readerText.text.text))).flatMap(({ slug, written }) => {
      const { version } = readerText;
      const word = files.words.get(slug);
      if (!word || word.data.meanings[version] || told.has(`${slug} ${version}`)) return [];
      told.add(`${slug} ${version}`);
      const message = `${readerText.file} says “${written}”, but there is no meaning for ${versionInWords(version)}. Add one.`;
      return [errorAt(word.source, ['meanings'], 'words/no-meaning', message)];
    }),
  );
};

/** True where an acronym is beside what it is short for: “General Certificate (GCSE)” or “GCSE (General …)”. */
const isSpelledOut = (text: string, index: number, acronym: string): boolean =>
  text[index - 1] === '(' || /^s? \(/.test(text.slice(index + acronym.length));

/** `words/acronym`: at first use on a page of ages 14 to 19, or in a row of the full plan, an acronym is spelled out. */
export const acronymsSpelledOut: Check = (content) => {
  const blank = withoutNames(content.plan);
  const seen = new Set<string>();
  return readerTextsOf(content)
    .filter(({ version }) => versionOf(version).spellsOut)
    .flatMap((readerText) => {
      const own = blank(oneLine(readerText.text.text));
      return acronymsIn(own).flatMap(({ written: acronym, index }) => {
        const key = `${readerText.unit} ${acronym}`;
        if (seen.has(key)) return [];
        seen.add(key);
        if (isSpelledOut(own, index, acronym)) return [];
        const message = `“${acronym}” is not spelled out here, where it comes first. Write the words, then the letters in brackets.`;
        return [errorInText(readerText, index, 'words/acronym', message)];
      });
    });
};
