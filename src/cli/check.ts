/** `npm run check`: the content only, in seconds. Prints every problem (`--json` for tools); exits 1 on an error. */
import { parseArgs } from 'node:util';
import { errorsIn } from '../lib/content/problems.ts';
import { actionsOf, type Plan } from '../lib/model/plan.ts';
import { optionsFrom } from '../load/options.ts';
import { readContent } from '../load/read.ts';
import { counted, reportOf } from '../load/report.ts';
import { end, resultOf, type CommandResult } from './result.ts';

function summaryOf({ recommendations, pages, easyReads, updates, words }: Plan): string {
  const counts = [
    counted(recommendations.length, 'recommendation'),
    counted(recommendations.flatMap(actionsOf).length, 'action'),
    counted(pages.size, 'page'),
    `${easyReads.size} in Easy Read`,
    counted(updates.length, 'update'),
    counted(words.size, 'word'),
  ];
  return `The content has no errors: ${counts.join(', ')}.`;
}

/** Checks the content that the environment names, as the arguments of the command line ask for it. */
export const check = (words: readonly string[], environment: NodeJS.ProcessEnv): CommandResult =>
  resultOf(() => {
    const { values } = parseArgs({ args: [...words], options: { json: { type: 'boolean' } } });
    const { problems, waived, content } = readContent(optionsFrom(environment));
    const good = content !== undefined && errorsIn(problems) === 0;
    const status = good ? 0 : 1;
    if (values.json) {
      return { status, stdout: JSON.stringify({ problems, waived }, null, 2), stderr: '' };
    }
    return {
      status,
      stdout: good ? summaryOf(content.plan) : '',
      stderr: problems.length + waived > 0 ? reportOf(problems, waived) : '',
    };
  });

if (import.meta.main) end(check(process.argv.slice(2), process.env));
