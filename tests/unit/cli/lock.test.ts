/** The lock file, and what `npm run lock` does to it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCK_FILE, withChecksums, withoutEngines, type Lock } from '../../../src/cli/lock.ts';

const LOCK: Lock = {
  packages: {
    '': { engines: { node: '>=20' } },
    'node_modules/one': { integrity: 'sha512-1', engines: { node: '>=22' } },
    'node_modules/one/node_modules/two': {},
  },
};

describe('The lock file', () => {
  test('has the checksum of every package, so that npm can check what it downloads', () => {
    const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as Lock;
    expect(withChecksums(lock)).toEqual(lock);
  });
});

describe('npm run lock', () => {
  test('leaves a package without a checksum to npm', () => {
    expect(Object.keys(withChecksums(LOCK).packages)).toEqual(['', 'node_modules/one']);
  });

  test('removes the engines of packages, and keeps those of the project', () => {
    expect(withoutEngines(LOCK).packages).toEqual({
      '': { engines: { node: '>=20' } },
      'node_modules/one': { integrity: 'sha512-1' },
      'node_modules/one/node_modules/two': {},
    });
  });
});
