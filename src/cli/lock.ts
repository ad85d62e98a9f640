/**
 * `npm run lock`: tidies package-lock.json after a package was added, changed or removed. `npm ci` can then check what it
 * downloads on every platform, without a hundred warnings that hide the one that matters.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The file in which npm records the exact version of each package. */
export const LOCK_FILE = 'package-lock.json';

/** A package in the lock file: only the fields that are used here. */
interface LockedPackage {
  /** The checksum of what is downloaded. */
  integrity?: string;
  engines?: unknown;
}

/** The lock file: each package by its folder. The project’s own is `''`. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** The lock file without the packages that have no checksum: npm then looks them up again. */
export function withChecksums(lock: Lock): Lock {
  const kept = Object.entries(lock.packages).filter(([folder, own]) => !folder || own.integrity);
  return { ...lock, packages: Object.fromEntries(kept) };
}

/**
 * The lock file without what packages say about the Node.js they need. The project brings its own, but `npm ci` compares
 * with the one that runs it, and if that is older it warns about a hundred packages.
 */
export function withoutEngines(lock: Lock): Lock {
  const copy = structuredClone(lock);
  for (const [folder, locked] of Object.entries(copy.packages)) {
    if (folder !== '') delete locked.engines;
  }
  return copy;
}

const read = (): Lock => JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as Lock;

const write = (lock: Lock): void => {
  writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
};

if (import.meta.main) {
  const before = read();
  write(withChecksums(before));
  const { status } = spawnSync('npm', ['install', '--package-lock-only'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    write(withoutEngines(read()));
  } else {
    write(before);
    process.exitCode = 1;
  }
}
