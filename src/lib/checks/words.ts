import type { Check } from '../content/content.ts';
import { errorAt, errorInText } from '../content/problems.ts';
import { readerTextsOf } from '../content/reader-texts.ts';
import { formsOf, glossaryOf } from '../glossary/words.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { memo } from '../text/memo.ts';
import { Phrases, type FoundPhrase } from '../text/phrases.ts';

/**
 * Words that officials write and young people do not say. Where a text needs one, the glossary explains it.
 * Our own list, from the plan and from the Plain English Campaign's A–Z of alternative words.
 */
export const OFFICIAL_WORDS: readonly string[] = `
  accountability, accredited, appraisal, attainment, audit, baseline, bespoke,
  clinical governance, cluster, clusters, cohort, cohorts, commissioning, compliance,
  confederation, consultation, criteria, curriculum, custodial, custody, demographic,
  dissemination, governing body, infrastructure, mandate, mentoring, merger, multi-agency,
  multidisciplinary, persistent absence, pathway, pathways, procurement, protocol, protocols,
  quality assurance, re-engineering, safeguarding, stakeholder, stakeholders,
  statistical neighbours, statutory, trajectory, trajectories, transition, viability,
  vocational`
  .trim()
  .split(/,\s+/);

const ACRONYM =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}-]*\p{Lu}[\p{Lu}\p{N}+]*(?=s?(?![\p{L}\p{N}]))/gu;
const OFFICIAL = new Phrases(OFFICIAL_WORDS, 'any');

const acronymsIn = memo((text): readonly FoundPhrase[] =>
  [...text.matchAll(ACRONYM)].map(({ 0: written, index }) => ({ written, index })),
);

/** What must be in the glossary, and where it is in a text. */
const hardWordsIn = memo((text) => [...acronymsIn(text), ...OFFICIAL.find(text)]);

/** `words/two-entries`: a form belongs to one entry of the glossary. */
export const wordsUnique: Check = function* ({ files }) {
  const seen = new Map<string, string>();
  for (const [slug, { data, source }] of files.words) {
    for (const form of formsOf(data)) {
      const before = seen.get(form.toLowerCase());
      seen.set(form.toLowerCase(), slug);
      if (before === undefined) continue;
      const message =
        before === slug
          ? `“${form}” is listed twice. Take one out.`
          : `“${form}” is a form of “${before}”, too. Keep it in one of them.`;
      yield errorAt(source, ['term'], 'words/two-entries', message);
    }
  }
};

/** `words/unexplained`: an acronym or an official word has an entry in the glossary. */
export const wordsExplained: Check = function* (content) {
  if (content.incomplete.has('words')) return;
  const glossary = glossaryOf(content.plan.words);
  for (const readerText of readerTextsOf(content)) {
    const explained = (at: number): boolean =>
      glossary
        .find(readerText.words)
        .some(({ index, written }) => index <= at && at < index + written.length);
    for (const { written, index } of hardWordsIn(readerText.words)) {
      if (explained(index)) continue;
      const message = `“${written}” is not in the glossary. Say it plainly, or add it to words/.`;
      yield errorInText(readerText, index, 'words/unexplained', message);
    }
  }
};

/** `words/no-meaning`: a term that a version uses has a meaning in that version's words. */
export const meaningsGiven: Check = function* (content) {
  const { plan, files, incomplete } = content;
  if (incomplete.has('words')) return;
  const glossary = glossaryOf(plan.words);
  const told = new Set<string>();
  for (const { version, file, words } of readerTextsOf(content)) {
    for (const { slug, written } of glossary.find(words)) {
      const word = files.words.get(slug);
      if (!word || word.data.meanings[version] || told.has(`${slug} ${version}`)) continue;
      told.add(`${slug} ${version}`);
      const message = `${file} says “${written}”, but there is no meaning for ${versionInWords(version)}. Add one.`;
      yield errorAt(word.source, ['meanings'], 'words/no-meaning', message);
    }
  }
};

/** True where an acronym is beside what it is short for: “General Certificate (GCSE)” or “GCSE (General …)”. */
const isSpelledOut = (text: string, index: number, acronym: string): boolean =>
  text[index - 1] === '(' || /^s? \(/.test(text.slice(index + acronym.length));

/** `words/acronym`: at first use on a page of ages 14 to 19, or in a row of the full plan, an acronym is spelled out. */
export const acronymsSpelledOut: Check = function* (content) {
  const seen = new Set<string>();
  for (const readerText of readerTextsOf(content)) {
    const { version, file, part = '', words } = readerText;
    if (!versionOf(version).spellsOut) continue;
    for (const { written: acronym, index } of acronymsIn(words)) {
      const key = `${file} ${version} ${part} ${acronym}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      if (!isFirst || isSpelledOut(words, index, acronym)) continue;
      const message = `“${acronym}” is not spelled out here, where it comes first. Write the words, then the letters in brackets.`;
      yield errorInText(readerText, index, 'words/acronym', message);
    }
  }
};
