/** The lock file, and what `npm run lock` does to it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  LOCK_FILE,
  withoutChecksum,
  withoutEngines,
  withoutPackages,
  type Lock,
} from '../../../src/cli/lock.ts';

const LOCK: Lock = {
  packages: {
    '': { engines: { node: '>=20' } },
    'node_modules/one': { integrity: 'sha512-1', engines: { node: '>=22' } },
    'node_modules/one/node_modules/two': {},
  },
};

describe('The lock file', () => {
  test('has the checksum of every package, so that npm can check what it downloads', () => {
    expect(withoutChecksum(JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as Lock)).toEqual([]);
  });
});

describe('npm run lock', () => {
  test('finds a package without a checksum, and leaves it to npm', () => {
    const found = withoutChecksum(LOCK);
    expect(found).toEqual(['node_modules/one/node_modules/two']);
    expect(Object.keys(withoutPackages(LOCK, found).packages)).toEqual(['', 'node_modules/one']);
  });

  test('removes the engines of packages, and keeps those of the project', () => {
    expect(withoutEngines(LOCK).packages).toEqual({
      '': { engines: { node: '>=20' } },
      'node_modules/one': { integrity: 'sha512-1' },
      'node_modules/one/node_modules/two': {},
    });
  });
});
