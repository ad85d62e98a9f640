/** `npm run check`: the content only, in seconds. Prints every problem; exits 1 where there is an error. */
import { errorsIn, type Problem } from '../lib/problems.ts';
import { actionsOf } from '../lib/plan.ts';
import { readContent, readOptions, type Reading } from './read.ts';
import { reportOf } from './report.ts';

function main(): number {
  let reading: Reading;
  try {
    reading = readContent(readOptions(process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const problems: readonly Problem[] = reading.problems;
  if (problems.length > 0) console.error(reportOf(problems));
  if (errorsIn(problems) > 0 || !reading.content) return 1;
  const { recommendations, pages, easyReads, updates } = reading.content.plan;
  const actions = recommendations.flatMap(actionsOf).length;
  const counts = [
    counted(recommendations.length, 'recommendation'),
    counted(actions, 'action'),
    counted(pages.size, 'page'),
    `${easyReads.size} in Easy Read`,
    counted(updates.length, 'update'),
  ];
  console.log(`The content is right: ${counts.join(', ')}.`);
  return 0;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

process.exitCode = main();
