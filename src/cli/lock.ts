/**
 * `npm run lock`: tidies package-lock.json after a package was added, changed or removed. `npm ci` can then check what it
 * downloads on every platform, and prints no heap of warnings that hides the one that matters.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The file in which npm writes down the exact packages. */
export const LOCK_FILE = 'package-lock.json';

/** A package in the lock file: only what is looked at here. */
interface LockedPackage {
  /** The checksum of what is downloaded. */
  integrity?: string;
  engines?: unknown;
}

/** The lock file: each package by the folder it is put in. The folder of the project itself is `''`. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** The folders of the packages that have no checksum. */
export const withoutChecksum = ({ packages }: Lock): string[] =>
  Object.keys(packages).filter((folder) => folder !== '' && !packages[folder]?.integrity);

/** The lock file without these packages: npm then looks them up again. */
export function withoutPackages(lock: Lock, folders: readonly string[]): Lock {
  const kept = Object.entries(lock.packages).filter(([folder]) => !folders.includes(folder));
  return { ...lock, packages: Object.fromEntries(kept) };
}

/**
 * The lock file without what packages say about the Node.js they need. The project brings its own, but `npm ci` compares
 * them with the one that runs it, and on an older one it warns of a hundred packages.
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
  write(withoutPackages(before, withoutChecksum(before)));
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
