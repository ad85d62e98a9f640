/** The council's own plan at a later edition: what would then be overdue. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { allFacts } from '../../../src/lib/model/actions.ts';
import { lateActions } from '../../../src/lib/progress/deadlines.ts';
import { readContent } from '../../../src/load/read.ts';

const FOLDER = 'content/plan/recommendations';
const MONTHS =
  'January February March April May June July August September October November December';

/** What ended before April 2009, read off the words of its last date: “by March 2009”, not “from …”. */
function ended(last: string): boolean {
  const [, season] = /(autumn 2008|autumn term 2008|year 2008\/09)$/.exec(last) ?? [];
  if (season) return !last.startsWith('from');
  const [, month = '', year = ''] = /(\w+) (\d{4})$/.exec(last) ?? [];
  const index = MONTHS.split(' ').indexOf(month);
  if (index < 0 || last.startsWith('from')) return false;
  return Number(year) < 2009 || (year === '2009' && index < 3);
}

test('on 1 April 2009 every action with an earlier end would be overdue, as nobody has said that it is done', () => {
  const expected = readdirSync(FOLDER).flatMap((name) => {
    const { rows } = parse(readFileSync(path.join(FOLDER, name), 'utf8')) as {
      rows: { actions: { id: string; when?: string | { when: string }[] }[] }[];
    };
    return rows.flatMap(({ actions }) =>
      actions.flatMap(({ id, when }) => {
        const last = Array.isArray(when) ? when.at(-1)?.when : when;
        return last !== undefined && ended(last) ? [id] : [];
      }),
    );
  });
  const plan = readContent({ folder: 'content', asAt: '2009-04-01' }).content?.plan;
  const late = plan ? lateActions(allFacts(plan)).map(({ action }) => action.id) : [];
  expect(late.toSorted()).toEqual(expected.toSorted());
  expect(late.length).toBeGreaterThan(20);
});
