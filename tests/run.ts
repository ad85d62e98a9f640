/**
 * `npm test`: every part, two at a time where they do not need each other. Says what runs, what is wrong, and how long
 * each part took.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { missingEngines } from './support/find-engines.ts';

/** Scripts of package.json. Both rows run at once, each from left to right: together they keep two cores busy. */
const BESIDE = [
  ['test:build', 'test:site', 'test:engines'],
  ['test:format', 'test:types', 'test:lint', 'test:unit', 'check'],
] as const;

/** What uses all cores by itself, and needs the built sites. */
const BROWSER = 'test:browser';

/** Without these sites there is nothing to look at. */
const NEED_SITES: ReadonlySet<string> = new Set(['test:site', 'test:engines', BROWSER]);

/** What came of a part. */
interface Outcome {
  readonly part: string;
  readonly result: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
}

const outcomes: Outcome[] = [];

const failed = (part: string): boolean =>
  outcomes.some((outcome) => outcome.part === part && outcome.result !== 'passed');

/** The lines in which a program counts its tests. */
const countsIn = (output: string): string[] =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => /^ *Tests? +\d+ passed|^ *\d+ passed/.test(line))
    .map((line) => `  ${line.trim()}`);

/** Runs a script. What it printed is shown where it fails; else only how many tests there were. */
function run(part: string): Promise<void> {
  if (NEED_SITES.has(part) && failed('test:build')) {
    outcomes.push({ part, result: 'not run', seconds: 0 });
    return Promise.resolve();
  }
  console.log(`${part} …`);
  const start = performance.now();
  const program = spawn('npm', ['run', '--silent', part], { shell: process.platform === 'win32' });
  const output: Buffer[] = [];
  program.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  program.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    program.on('close', (code) => {
      const text = Buffer.concat(output).toString();
      const seconds = (performance.now() - start) / 1000;
      const result = code === 0 ? 'passed' : 'failed';
      outcomes.push({ part, result, seconds });
      const shown = result === 'failed' ? [text] : countsIn(text);
      console.log([`${part} ${result} after ${seconds.toFixed(0)} s`, ...shown].join('\n'));
      resolve();
    });
  });
}

async function runAll(parts: readonly string[]): Promise<void> {
  for (const part of parts) await run(part);
}

const start = performance.now();
await Promise.all(BESIDE.map(runAll));
await run(BROWSER);

for (const { part, result, seconds } of outcomes) {
  console.log(`${part.padEnd(14)}${seconds.toFixed(0).padStart(4)} s  ${result}`);
}
console.log(`${'all'.padEnd(14)}${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s`);
for (const { name, install } of missingEngines()) {
  console.log(
    `Not looked at in ${name}, which is not on this machine. On Debian: apt-get install ${install}`,
  );
}
const wrong = outcomes.filter(({ result }) => result !== 'passed').length;
console.log(`Parts: ${outcomes.length - wrong} passed, ${wrong} failed`);
process.exitCode = wrong === 0 ? 0 : 1;
