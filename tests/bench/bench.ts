/** `npm run bench`: how long the content check takes, for the real content and as the plan grows. */
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

/** Seconds that `npm run check` takes on a content folder, the best of three. */
function secondsOfCheck(folder: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['src/load/check.ts'], {
      env: { ...process.env, CONTENT_DIR: folder },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The content of ${folder} has errors:\n${stderr}`);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-bench-'));
try {
  const rows = [
    { plan: 'the real content', most: 3, seconds: secondsOfCheck('content') },
    ...SIZES.map(({ recommendations, most }) => {
      const grown = path.join(folder, String(recommendations));
      grow('content', grown, recommendations);
      const plan = `${recommendations} recommendations`;
      return { plan, most, seconds: secondsOfCheck(grown) };
    }),
  ];
  console.table(
    rows.map(({ plan, most, seconds }) => ({
      plan,
      'npm run check, seconds': seconds.toFixed(2),
      'the most': most,
    })),
  );
  if (rows.some(({ seconds, most }) => seconds > most)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
