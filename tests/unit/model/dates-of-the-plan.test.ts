/** Every date that the source plan gives, as its facts in content/plan/ hold it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseWhen } from '../../../src/lib/model/dates.ts';

const folder = fileURLToPath(new URL('../../../content/plan/recommendations', import.meta.url));

/** Every date written as `when:`, however deep. */
function whensIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const bare = typeof inner === 'string' || typeof inner === 'number';
    return key === 'when' && bare ? [String(inner)] : whensIn(inner);
  });
}

test('Every date of the plan’s facts is understood', () => {
  const written = readdirSync(folder).flatMap((file) =>
    whensIn(parse(readFileSync(path.join(folder, file), 'utf8'))).map((when) => ({ file, when })),
  );
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter(({ when }) => parseWhen(when) === undefined)).toEqual([]);
});

describe('The forms that the printed plan uses mean', () => {
  test.each([
    // due on the last day
    ['May 2008', undefined, '2008-05-31'],
    ['June 2008', undefined, '2008-06-30'],
    ['July 2008', undefined, '2008-07-31'],
    ['September 2008', undefined, '2008-09-30'],
    ['October 2008', undefined, '2008-10-31'],
    ['March 2009', undefined, '2009-03-31'],
    ['autumn 2008', undefined, '2008-11-30'],
    ['summer 2009', undefined, '2009-08-31'],
    ['autumn term 2008', undefined, '2008-12-31'],
    ['year 2008/09', undefined, '2009-03-31'],
    ['by 30 November 2008', undefined, '2008-11-30'],
    ['by 31 March 2009', undefined, '2009-03-31'],
    ['by 31 March 2010', undefined, '2010-03-31'],
    ['by June 2008', undefined, '2008-06-30'],
    ['by July 2008', undefined, '2008-07-31'],
    ['by August 2008', undefined, '2008-08-31'],
    ['by September 2008', undefined, '2008-09-30'],
    ['by October 2008', undefined, '2008-10-31'],
    ['by November 2008', undefined, '2008-11-30'],
    ['by January 2009', undefined, '2009-01-31'],
    ['by March 2009', undefined, '2009-03-31'],
    ['by summer 2009', undefined, '2009-08-31'],
    ['by autumn 2009', undefined, '2009-11-30'],
    ['by late autumn 2009', undefined, '2009-11-30'],
    ['by 2011', undefined, '2011-12-31'],
    ['in July 2008', undefined, '2008-07-31'],
    ['in September 2008', undefined, '2008-09-30'],
    ['in October 2008', undefined, '2008-10-31'],
    ['in autumn term 2008', undefined, '2008-12-31'],
    ['in year 2008/09', undefined, '2009-03-31'],
    // a stretch of time
    ['June 2008 to March 2009', '2008-06-01', '2009-03-31'],
    ['September 2008 to March 2009', '2008-09-01', '2009-03-31'],
    ['September 2008 to May 2009', '2008-09-01', '2009-05-31'],
    ['September 2008 to June 2009', '2008-09-01', '2009-06-30'],
    ['September 2008 to July 2009', '2008-09-01', '2009-07-31'],
    // no end
    ['from July 2008', '2008-07-01', undefined],
    ['from September 2008', '2008-09-01', undefined],
    ['from autumn 2008', '2008-09-01', undefined],
    ['from school year 2008–09', '2008-09-01', undefined],
    ['ongoing', undefined, undefined],
  ])('%s: from %s, due %s', (text, starts, due) => {
    const read = parseWhen(text);
    expect([read?.starts, read?.due]).toEqual([starts, due]);
  });
});
