/** One reading for everybody, and another as soon as a file has changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedReading } from '../../../src/load/shared-reading.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-shared-'));
const site = path.join(folder, 'site.yaml');

beforeAll(() => {
  cpSync('tests/fixtures/second-council', folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const nameNow = (): string | undefined => sharedReading({ folder }).content?.plan.site.name;

test('the same content is read once', () => {
  expect(sharedReading({ folder })).toBe(sharedReading({ folder }));
});

test('a changed file is read again, and so is the file as it was', () => {
  const before = nameNow();
  const text = readFileSync(site, 'utf8');
  writeFileSync(site, text.replace(/^name: .*$/m, 'name: Another Name'));
  expect(nameNow()).toBe('Another Name');
  writeFileSync(site, text);
  expect(nameNow()).toBe(before);
});

test('a mistake is found as soon as it is saved, at its place', () => {
  const text = readFileSync(site, 'utf8');
  writeFileSync(site, `${text}\nnonsense: true\n`);
  const line = text.split('\n').length + 1;
  expect(sharedReading({ folder }).problems).toContainEqual(
    expect.objectContaining({
      rule: 'schema/unknown-field',
      position: { line, column: expect.any(Number) as number },
    }),
  );
  writeFileSync(site, text);
  expect(sharedReading({ folder }).problems).toEqual([]);
});

test('another edition is another reading', () => {
  expect(sharedReading({ folder, asAt: '2025-06-29' }).content?.plan.edition).toBe('2025-06-29');
});
