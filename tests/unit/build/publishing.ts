/**
 * A build without Astro, as a process of its own, for publish.test.ts: makes a site of two pages and publishes it.
 * `node publishing.ts <folder> <word> [<step> <fault>]`: at that step of the disk it is killed, or the disk fails.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const [, , live = '', word = '', step = '0', fault = ''] = process.argv;
const { writeFileSync, mkdirSync, renameSync, rmSync, readdirSync } = fs;

let steps = 0;
/** Puts the fault before, in or after one call. */
function faulty<Words extends unknown[]>(
  call: (...words: Words) => void,
  half: (...words: Words) => void,
) {
  return (...words: Words): void => {
    steps += 1;
    const now = steps === Number(step);
    if (now && fault === 'killed before') process.kill(process.pid, 'SIGKILL');
    if (now && fault === 'killed in') {
      half(...words);
      process.kill(process.pid, 'SIGKILL');
    }
    if (now && fault.startsWith('E')) throw Object.assign(new Error(fault), { code: fault });
    call(...words);
    if (now && fault === 'killed after') process.kill(process.pid, 'SIGKILL');
  };
}
fs.renameSync = faulty(renameSync, () => undefined);
fs.rmSync = faulty(rmSync, (folder) => {
  const place = String(folder);
  // Half of a removal: the first thing in it.
  const [first] = fs.existsSync(place) ? readdirSync(place) : [];
  if (first) rmSync(path.join(place, first), { recursive: true });
});
syncBuiltinESMExports();

const { foldersFor, recover, swap, whyNot } = await import('../../../src/build/publish.ts');

const folders = foldersFor(live);
try {
  recover(folders);
  for (const page of ['help', 'plan']) {
    mkdirSync(path.join(folders.next, page), { recursive: true });
    writeFileSync(path.join(folders.next, page, 'index.html'), word);
  }
  swap(folders);
} catch (error) {
  console.error(whyNot(error, folders));
  process.exit(1);
}
try {
  fs.rmSync(folders.last, { recursive: true, force: true });
} catch {
  process.exit(2);
}
console.log(steps);
