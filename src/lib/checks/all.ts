/** All rules, in one place; each kind of rule has a file of its own. */
import { brokenIn, type Check, type Content } from '../content/content.ts';
import { errorAt, type Problem } from '../content/problems.ts';
import { easyReadsTellAll, everyActionTold, everyVersionTold } from './covers.ts';
import { everyCallTold, everyVersionHelped, leavingLeadsSomewhere } from './help.ts';
import { labels } from './labels.ts';
import { bodyReferences } from './links.ts';
import { numbersInFacts } from './number-in-facts.ts';
import { manifest, pictures } from './pictures.ts';
import { formulas, longPages, longSentences } from './reading.ts';
import { promiseDates, promiseMeasures } from './promises.ts';
import { references, uniqueNumbers } from './references.ts';
import { sessionMinutes } from './sessions.ts';
import { updatesInOrder } from './updates.ts';
import { typedProgress } from './typed-progress.ts';
import { acronymsSpelledOut, meaningsGiven, wordsExplained, wordsUnique } from './words.ts';

const CHECKS: readonly Check[] = [
  uniqueNumbers,
  references,
  everyActionTold,
  promiseDates,
  promiseMeasures,
  easyReadsTellAll,
  everyVersionTold,
  everyVersionHelped,
  everyCallTold,
  leavingLeadsSomewhere,
  updatesInOrder,
  typedProgress,
  sessionMinutes,
  numbersInFacts,
  longSentences,
  longPages,
  formulas,
  wordsUnique,
  wordsExplained,
  meaningsGiven,
  acronymsSpelledOut,
  labels,
  manifest,
  pictures,
  bodyReferences,
];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Runs every rule, but for what a file’s own waivers allow; a waiver that allows nothing is a problem itself. */
export function runChecks(content: Content): { problems: Problem[]; waived: number } {
  const { recommendations, pages, easyReads, updates: news } = content.files;
  const waivers = [
    ...recommendations.values(),
    ...pages.values(),
    ...easyReads.values(),
    ...news,
  ].flatMap(({ data, source }) => data.waivers.map((waiver, at) => ({ source, waiver, at })));
  const problems = CHECKS.flatMap((check) => [...check(content)]);
  const used = new Set<(typeof waivers)[number]>();
  const left = problems.filter(({ file, rule, quote = '' }) => {
    const found = waivers.find(
      ({ source, waiver }) =>
        source.file === file &&
        waiver.rule === rule &&
        plain(quote).includes(plain(waiver.sentence)),
    );
    if (found) used.add(found);
    return !found;
  });
  const broken = brokenIn(content);
  const idle = waivers
    .filter((waiver) => !used.has(waiver) && !broken.has(waiver.source.file))
    .map(({ source, at }) => {
      const message =
        'This waiver allows nothing: no problem of its rule has these words. Take it out.';
      return errorAt(source, ['waivers', at], 'waivers/unused', message);
    });
  return { problems: [...left, ...idle], waived: problems.length - left.length };
}
