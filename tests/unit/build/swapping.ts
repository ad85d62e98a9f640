/**
 * A build without Astro, for publish.test.ts: makes a site of two pages and publishes it. Tests call it, or start it as
 * a process of its own: `node swapping.ts <folder> <word> [<step> <fault>]`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { whyStopped } from '../../../src/build/report.ts';
import { foldersFor, recover, swap } from '../../../src/build/swap-output.ts';

/** What goes wrong at which step of the disk: `killed before` it, `killed in` it, or what the disk says, like `ENOSPC`. */
export interface Fault {
  readonly step: number;
  readonly what: string;
}

/** How a build ended. */
export interface Ended {
  /** 1 where the site was not published, 2 where the one before it could not be removed. */
  readonly status: 0 | 1 | 2 | 'killed';
  /** How many steps of the disk there were. */
  readonly steps: number;
  /** Why it was not published. */
  readonly says: string;
}

const { mkdirSync, renameSync, rmSync, writeFileSync } = fs;

/** Half of a removal: the first thing in the folder. */
function removeHalf(folder: fs.PathLike): void {
  const [first] = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (first) rmSync(path.join(String(folder), first), { recursive: true });
}

/** Ends this process if it was started for the build; otherwise the build throws, and touches the disk no more. */
function kill(): never {
  if (import.meta.main) process.kill(process.pid, 'SIGKILL');
  throw new Error('killed');
}

/** Makes and publishes a site whose pages say `word`. */
export function build(live: string, word: string, fault?: Fault): Ended {
  const disk = { steps: 0, killed: false };
  const faulty =
    <Words extends unknown[]>(call: (...words: Words) => void, half: (...words: Words) => void) =>
    (...words: Words): void => {
      if (disk.killed) kill();
      disk.steps += 1;
      const what = disk.steps === fault?.step ? fault.what : '';
      disk.killed = what.startsWith('killed');
      if (what === 'killed in') half(...words);
      if (disk.killed) kill();
      if (what !== '') throw Object.assign(new Error(what), { code: what });
      call(...words);
    };
  fs.renameSync = faulty(renameSync, () => undefined);
  fs.rmSync = faulty(rmSync, removeHalf);
  syncBuiltinESMExports();
  const folders = foldersFor(live);
  let status: 0 | 1 | 2 = 1;
  try {
    recover(folders);
    for (const page of ['help', 'plan']) {
      mkdirSync(path.join(folders.next, page), { recursive: true });
      writeFileSync(path.join(folders.next, page, 'index.html'), word);
    }
    swap(folders);
    status = 2;
    fs.rmSync(folders.last, { recursive: true, force: true });
    return { status: 0, steps: disk.steps, says: '' };
  } catch (error) {
    return {
      status: disk.killed ? 'killed' : status,
      steps: disk.steps,
      says: status === 1 ? whyStopped(error, folders.live) : '',
    };
  } finally {
    Object.assign(fs, { renameSync, rmSync });
    syncBuiltinESMExports();
  }
}

if (import.meta.main) {
  const [, , live = '', word = '', step = '0', what = ''] = process.argv;
  const { status, says } = build(live, word, { step: Number(step), what });
  if (says !== '') console.error(says);
  process.exitCode = Number(status);
}
