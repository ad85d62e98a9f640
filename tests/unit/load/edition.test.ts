/** The order of problems, and what the reader makes of the day for which the site speaks. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyWith, edit, expectFound, FILES, FIXTURE, problemsOf } from '../../fixtures/content.ts';
import { factsOf } from '../../../src/lib/model/actions.ts';
import { readContent, type Reading } from '../../../src/load/read.ts';

const { easyRead, update } = FILES;

test('The problems of a file stand in the order of its lines, whichever rule found them', () => {
  const { found } = problemsOf(
    edit(easyRead, 'covers: [1B]', 'covers: [1C, 1B]'),
    edit(easyRead, 'picture: council', 'picture: nothing'),
  );
  const rules = found.map((line) => line.replace(/.* /, ''));
  expect(rules).toEqual(['pictures/no-such-picture', 'covers/no-such-row']);
});

/** How many updates the fixture has: its files, counted. */
const UPDATES = readdirSync(path.join(FIXTURE, 'updates')).length;

/** The updates of the fixture, or of another folder, at an edition. */
const at = (asAt?: string, folder = FIXTURE): Reading =>
  readContent({ folder, ...(asAt !== undefined && { asAt }) });

const idsOf = ({ content }: Reading): string[] | undefined =>
  content?.plan.updates.map(({ id }) => id);

describe('The edition', () => {
  test('is that of site.yaml', () => {
    expect(at().content?.plan.edition).toBe('2026-09-30');
    expect(idsOf(at())).toHaveLength(UPDATES);
  });

  test('is that of AS_AT where it is set, and later updates are left out', () => {
    const reading = at('2025-10-01');
    expect(reading.content?.plan.edition).toBe('2025-10-01');
    expect(idsOf(reading)).toEqual(['bridge-count-begins', 'late-bus-runs']);
    expect(reading.problems).toEqual([]);
  });

  test('knows what is reported on its day', () => {
    expect(idsOf(at('2025-06-29'))).toEqual([]);
    expect(idsOf(at('2025-06-30'))).toEqual(['bridge-count-begins']);
  });

  test('has its updates oldest first', () => {
    const reported = at().content?.plan.updates.map((each) => each.reported) ?? [];
    expect(reported).toEqual(reported.toSorted());
  });

  test('decides how an action stands', () => {
    const stands = (asAt: string): string | undefined => {
      const plan = at(asAt).content?.plan;
      return plan && factsOf(plan, ['1A.4'])[0]?.status;
    };
    expect(stands('2025-12-30')).toBe('not-reported');
    expect(stands('2025-12-31')).toBe('late');
  });

  test('cannot know of an update that is reported after it', () => {
    expectFound({
      name: 'an update after the edition',
      change: edit(update, 'reported: 2025-09-30', 'reported: 2026-10-01'),
      file: update,
      at: '2026-10-01',
      rule: 'updates/after-edition',
      says: /reported on 2026-10-01.*the edition of this site is 2026-09-30\. Correct the day, or set “asAt” in site\.yaml to a later one/,
    });
  });

  test('of AS_AT that is later than site.yaml’s knows of it', () => {
    const folder = copyWith(edit(update, 'reported: 2025-09-30', 'reported: 2026-10-01'));
    const reading = at('2026-12-31', folder);
    expect(idsOf(reading)).toHaveLength(UPDATES);
    expect(reading.problems).toEqual([]);
  });
});
