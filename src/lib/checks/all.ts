/** All rules, in one place; each lives in a file of its own. */
import type { Check } from '../content.ts';
import { everyActionTold, everyRowTold, everyVersionTold } from './covers.ts';
import { longSentences } from './long-sentence.ts';
import { numbersInFacts } from './number-in-facts.ts';
import { uniqueNumbers } from './numbering.ts';
import { pictures } from './pictures.ts';
import { references } from './references.ts';
import { updatesInOrder } from './updates.ts';

const CHECKS: readonly Check[] = [
  uniqueNumbers,
  references,
  everyActionTold,
  everyRowTold,
  everyVersionTold,
  updatesInOrder,
  numbersInFacts,
  longSentences,
  pictures,
];

/** Runs every rule and returns everything they found. */
export const checkContent: Check = (content) => CHECKS.flatMap((check) => check(content));
