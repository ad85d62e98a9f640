/** All rules, in one place; each lives in a file of its own. */
import type { Check, Content, Findings } from '../content/content.ts';
import { everyActionTold, everyRowTold, everyVersionTold, overviewTellsAll } from './covers.ts';
import { formulas } from './formulas.ts';
import { everyCallTold, everyVersionHelped } from './help.ts';
import { labels } from './labels.ts';
import { leavingLeadsSomewhere } from './leave.ts';
import { bodyLinks } from './links.ts';
import { longPages } from './long-page.ts';
import { longSentences } from './long-sentence.ts';
import { meanSentences } from './mean-sentence.ts';
import { numbersInFacts } from './number-in-facts.ts';
import { uniqueNumbers } from './numbering.ts';
import { drawingsSafe, manifest, pictures, promisePictures } from './pictures.ts';
import { references } from './references.ts';
import { sessionMinutes, sessionsThere } from './sessions.ts';
import {
  doneStaysDone,
  happenedBeforeReported,
  updateNamesFree,
  updatesInOrder,
} from './updates.ts';
import { withWaivers } from './waivers.ts';
import { acronymsSpelledOut, meaningsGiven, wordsExplained, wordsUnique } from './words.ts';

const CHECKS: readonly Check[] = [
  uniqueNumbers,
  references,
  everyActionTold,
  everyRowTold,
  overviewTellsAll,
  everyVersionTold,
  everyVersionHelped,
  everyCallTold,
  leavingLeadsSomewhere,
  updateNamesFree,
  updatesInOrder,
  happenedBeforeReported,
  doneStaysDone,
  sessionMinutes,
  sessionsThere,
  numbersInFacts,
  longSentences,
  meanSentences,
  longPages,
  formulas,
  wordsUnique,
  wordsExplained,
  meaningsGiven,
  acronymsSpelledOut,
  labels,
  manifest,
  pictures,
  promisePictures,
  drawingsSafe,
  bodyLinks,
];

/** Runs every rule and returns everything they found, but for what is waived. */
export const runChecks = (content: Content): Findings =>
  withWaivers(
    content,
    CHECKS.flatMap((check) => check(content)),
  );
