/**
 * `npm test`: runs every part, two at a time where they do not depend on each other. Says what is running, what failed,
 * and how long each part took.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { missingEngines } from './engines/find-engines.ts';

/** Scripts of package.json. Both rows run at once, each from left to right: together they keep two cores busy. */
const ROWS = [
  ['test:build', 'test:site', 'test:engines'],
  ['test:format', 'test:types', 'test:lint', 'test:unit', 'check'],
] as const;

/** Needs the built sites, and uses all cores by itself. */
const BROWSER = 'test:browser';

/** Without the built sites there is nothing for these to test. */
const NEED_SITES: ReadonlySet<string> = new Set(['test:site', 'test:engines', BROWSER]);

/** How a part ended. */
interface Outcome {
  readonly part: string;
  readonly result: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
}

const outcomes: Outcome[] = [];

const isFailed = (part: string): boolean =>
  outcomes.some((outcome) => outcome.part === part && outcome.result === 'failed');

const count = (wanted: Outcome['result']): number =>
  outcomes.filter(({ result }) => result === wanted).length;

/** The lines in which a program counts its tests. */
const countsIn = (output: string): string[] =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => /^ *Tests? +\d+ passed|^ *\d+ passed/.test(line))
    .map((line) => `  ${line.trim()}`);

/** Runs a script. If it fails, shows everything that it printed; otherwise only how many tests there were. */
function run(part: string): Promise<void> {
  if (NEED_SITES.has(part) && isFailed('test:build')) {
    outcomes.push({ part, result: 'not run', seconds: 0 });
    return Promise.resolve();
  }
  console.log(`${part} …`);
  const start = performance.now();
  const program = spawn('npm', ['run', '--silent', part], { shell: process.platform === 'win32' });
  const output: Buffer[] = [];
  program.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  program.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  // If npm cannot be started: `close` still follows.
  program.on('error', ({ message }) => output.push(Buffer.from(message)));
  return new Promise((resolve) => {
    program.on('close', (code, signal) => {
      const text = Buffer.concat(output).toString();
      const seconds = (performance.now() - start) / 1000;
      const result = code === 0 ? 'passed' : 'failed';
      outcomes.push({ part, result, seconds });
      const ended = signal === null ? result : `${result} (${signal})`;
      const shown = result === 'failed' ? [text] : countsIn(text);
      console.log([`${part} ${ended} after ${seconds.toFixed(0)} s`, ...shown].join('\n'));
      resolve();
    });
  });
}

async function runRow(parts: readonly string[]): Promise<void> {
  for (const part of parts) await run(part);
}

const start = performance.now();
await Promise.all(ROWS.map(runRow));
await run(BROWSER);

for (const { part, result, seconds } of outcomes) {
  console.log(`${part.padEnd(14)}${seconds.toFixed(0).padStart(4)} s  ${result}`);
}
console.log(`${'all'.padEnd(14)}${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s`);
for (const line of missingEngines()) console.log(line);
const [passed, failed, notRun] = [count('passed'), count('failed'), count('not run')];
const rest = notRun === 0 ? '' : `, ${notRun} not run`;
console.log(`Parts: ${passed} passed, ${failed} failed${rest}`);
process.exitCode = failed === 0 ? 0 : 1;
