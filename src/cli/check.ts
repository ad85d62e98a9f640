/** `npm run check`: the content only, in seconds. Prints every problem (`--json` for tools); exits 1 on an error. */
import { parseArgs } from 'node:util';
import { errorsIn } from '../lib/content/problems.ts';
import { actionsOf, type Plan } from '../lib/model/plan.ts';
import { readContent, readOptions, type Reading } from '../load/read.ts';
import { reportOf } from '../load/report.ts';

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function summaryOf({ recommendations, pages, easyReads, updates, words }: Plan): string {
  const counts = [
    counted(recommendations.length, 'recommendation'),
    counted(recommendations.flatMap(actionsOf).length, 'action'),
    counted(pages.size, 'page'),
    `${easyReads.size} in Easy Read`,
    counted(updates.length, 'update'),
    counted(words.size, 'word'),
  ];
  return `The content is right: ${counts.join(', ')}.`;
}

function show({ problems, waived, content }: Reading, json: boolean): void {
  if (json) {
    console.log(JSON.stringify({ problems, waived }, null, 2));
    return;
  }
  if (problems.length + waived > 0) console.error(reportOf(problems, waived));
  if (content && errorsIn(problems) === 0) console.log(summaryOf(content.plan));
}

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const reading = readContent(readOptions(process.env));
  show(reading, values.json);
  if (errorsIn(reading.problems) > 0 || !reading.content) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
