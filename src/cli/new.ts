/** `npm run new`: makes a content file with places to fill in. The checks refuse it until they are all filled. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TO_WRITE } from '../lib/model/fields.ts';
import { optionsFrom } from '../load/options.ts';
import { readContent } from '../load/read.ts';
import { shownPath } from '../load/report.ts';
import { draftOf } from './draft.ts';
import { end, resultOf, type CommandResult } from './result.ts';

/** Makes the content file that the arguments of the command line ask for, in the folder that the environment names. */
export const make = (words: readonly string[], environment: NodeJS.ProcessEnv): CommandResult =>
  resultOf(() => {
    const { folder } = optionsFrom(environment);
    const { content } = readContent({ folder });
    if (!content) throw new Error('The content cannot be read. Run “npm run check” to see why.');
    const { file, text } = draftOf(content.plan, words);
    const target = path.join(folder, file);
    if (existsSync(target)) {
      throw new Error(`${shownPath(target)} already exists. Open it instead.`);
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    const stdout = `${shownPath(target)} is ready. Write where it says “${TO_WRITE}”; “npm run check” lists what is left.`;
    return { status: 0, stdout, stderr: '' };
  });

if (import.meta.main) end(make(process.argv.slice(2), process.env));
