/** `npm run bench`: how long the content check takes as the plan grows, and a whole build with all its documents. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { grow } from './grow.ts';

/** How many recommendations the grown plans have, and the seconds that the check may take. */
const SIZES = [
  { recommendations: 10, most: 3 },
  { recommendations: 100, most: 10 },
];

/** Seconds that a command takes on a content folder, the best of three. */
function secondsOf(content: string, command: string, ...words: readonly string[]): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    const { status, stderr } = spawnSync(command, words, {
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${command} failed on ${content}:\n${stderr}`);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

const secondsOfCheck = (content: string): number =>
  secondsOf(content, process.execPath, 'src/load/check.ts');

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-bench-'));
try {
  const rows = [
    { what: 'npm run check, the real content', most: 3, seconds: secondsOfCheck('content') },
    ...SIZES.map(({ recommendations, most }) => {
      const grown = path.join(folder, String(recommendations));
      grow('content', grown, recommendations);
      const what = `npm run check, ${recommendations} recommendations`;
      return { what, most, seconds: secondsOfCheck(grown) };
    }),
    {
      // The documents are a part of it: what the whole takes, they take less.
      what: 'npm run build, all pages and documents',
      most: 15,
      seconds: secondsOf(
        'content',
        'npm',
        'run',
        'build',
        '--',
        '--outDir',
        path.join(folder, 'dist'),
      ),
    },
  ];
  console.table(
    rows.map(({ what, most, seconds }) => ({
      what,
      seconds: seconds.toFixed(2),
      'the most': most,
    })),
  );
  if (rows.some(({ seconds, most }) => seconds > most)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
