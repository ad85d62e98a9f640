/** The open data: what a program or a spreadsheet finds in it. */
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  action,
  body,
  date,
  page,
  plan,
  promise,
  recommendation,
  row,
  update,
} from '../../fixtures/make.ts';
import { complaints } from '../../support/json-schema.ts';
import { thingsIn } from '../../../src/lib/open-data/data-fields.ts';
import { csvData, csvRow, planCsv } from '../../../src/lib/open-data/plan-csv.ts';
import { planJson } from '../../../src/lib/open-data/plan-json.ts';
import { planData } from '../../../src/lib/open-data/plan-shape.ts';
import { updatesData, updatesJson } from '../../../src/lib/open-data/updates-json.ts';

const full = (address: string): string => `https://plan.example/b${address}`;

const AWKWARD = 'Fish & chips, “a”; "b" <c>\nمرحبا 🚌';

const small = plan({
  bodies: { team: body('=The Team', 'the helpers') },
  pages: [page('7-11', 'one', [promise(['1.1'])])],
  recommendations: [
    recommendation(1, 'one', [
      row(
        '1',
        [
          {
            ...action('1.1', date('by August 2019', 'trial'), date('by May 2020', 'roll-out')),
            says: AWKWARD,
          },
          { ...action('1.2', 'from 2019'), says: '-1 is how it begins' },
          action('1.3', 'by March 2020'),
        ],
        {
          lead: [{ body: 'team', actions: ['1.1'] }],
          cost: { says: '@ no cost' },
          measures: [{ says: '+ more', indicators: ['NI 1'], when: [date('2021')], actions: [] }],
        },
      ),
    ]),
  ],
  updates: [
    update('moved', '2020-06-30', ['1.3'], 'changed', {
      reason: 'Rain',
      when: date('in May 2021'),
      happened: date('May 2020'),
      told: { '7-11': { title: 'T', says: 'S' }, plan: { title: 'T', says: AWKWARD } },
    }),
  ],
});

describe('plan.json', () => {
  const data = planJson(small, full);
  const actions = data.recommendations[0]?.rows[0]?.actions;

  test('fits its schema', () => {
    expect(complaints(z.toJSONSchema(planData), data)).toEqual([]);
    expect(complaints(z.toJSONSchema(planData), { ...data, edition: 'today' })).not.toEqual([]);
  });

  test('has dates as written and as days, and each role', () => {
    expect(actions?.[0]?.dates).toEqual([
      { written: 'by August 2019', role: 'trial', due: '2019-08-31' },
      { written: 'by May 2020', role: 'roll-out', due: '2020-05-31' },
    ]);
    expect(actions?.[1]?.dates).toEqual([{ written: 'from 2019', starts: '2019-01-01' }]);
  });

  test('says how each action stands at the edition', () => {
    expect(data.edition).toBe('2020-06-30');
    expect(actions?.map(({ state }) => state)).toEqual([
      { status: 'not-reported', overdue: true, due: '2020-05-31' },
      { status: 'not-reported', overdue: false },
      {
        status: 'changed',
        overdue: false,
        due: '2021-05-31',
        newDate: { written: 'in May 2021', due: '2021-05-31' },
        update: 'moved',
      },
    ]);
  });

  test('leads to the pages, below the base', () => {
    expect(actions?.[0]?.address).toBe('https://plan.example/b/plan/one/#action-1.1');
    expect(data.recommendations[0]?.pages).toEqual([
      { version: '7-11', address: 'https://plan.example/b/7-11/one/' },
      { version: 'plan', address: 'https://plan.example/b/plan/one/' },
    ]);
    expect(data.$schema).toBe('https://plan.example/b/data/plan.schema.json');
  });
});

describe('updates.json', () => {
  test('fits its schema, with news and without', () => {
    expect(complaints(z.toJSONSchema(updatesData), updatesJson(small, full))).toEqual([]);
    expect(complaints(z.toJSONSchema(updatesData), updatesJson(plan({}), full))).toEqual([]);
  });

  test('tells each piece of news in the words of every version', () => {
    expect(updatesJson(small, full).updates[0]).toMatchObject({
      uri: 'tag:our-town.example,2020:plan/updates/moved',
      newDate: { due: '2021-05-31' },
      told: [
        { version: '7-11', title: 'T', says: 'S' },
        { version: 'plan', title: 'T', says: AWKWARD },
      ],
    });
  });
});

describe('plan.csv', () => {
  const text = planCsv(small, full);
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true });

  test('has a line an action, which fits its schema', () => {
    expect(rows.map((each) => [each.row, each.action])).toEqual([
      ['1', '1'],
      ['1', '2'],
      ['1', '3'],
    ]);
    expect(complaints(z.toJSONSchema(csvData), rows)).toEqual([]);
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(csvRow.shape));
  });

  test('gives back the words and the days', () => {
    expect(rows[0]).toMatchObject({
      says: AWKWARD,
      when: 'trial by August 2019; roll-out by May 2020',
      due: '2020-05-31',
      overdue: 'true',
    });
    expect(rows[1]).toMatchObject({ starts: '2019-01-01', due: '' });
    expect(rows[2]).toMatchObject({
      new_date: 'in May 2021',
      due: '2021-05-31',
      status: 'changed',
    });
  });

  test('lets no spreadsheet take a text for a formula', () => {
    expect(rows[0]).toMatchObject({ leads: "'=The Team", cost: "'@ no cost" });
    expect(rows[1]?.says).toBe("'-1 is how it begins");
  });

  test('numbers an action so that no spreadsheet makes 3.1 of 3.10', () => {
    const ten = plan({ recommendations: [recommendation(1, 'one', [row('3', [action('3.10')])])] });
    const [line] = parse<Record<string, string>>(planCsv(ten, full), { columns: true, bom: true });
    expect(line).toMatchObject({ row: '3', action: '10' });
    // No cell is a number that is written in another way once it was read.
    const cells = Object.values(line ?? {}).filter((cell) => /^[\d.]+$/.test(cell));
    expect(cells.map((cell) => String(Number(cell)))).toEqual(cells);
  });

  test('is UTF-8 that spreadsheets know, with CRLF', () => {
    expect(text.startsWith('\uFEFFrecommendation,title,row,action,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });
});

describe('The description of the fields', () => {
  const things = [planData, updatesData, csvRow].flatMap((shape) => thingsIn(shape));

  test('says what every field is', () => {
    const silent = things.flatMap(({ title, fields }) =>
      fields.filter(({ says }) => says === '').map(({ name }) => `${title}: ${name}`),
    );
    expect(silent).toEqual([]);
    expect(things.every(({ title }) => title !== '')).toBe(true);
  });

  test('describes everything that a field holds', () => {
    const titles = new Set(things.map(({ title }) => title));
    const held = things.flatMap(({ fields }) => fields.flatMap(({ holds }) => holds ?? []));
    expect(held.filter((title) => !titles.has(title))).toEqual([]);
    expect(held).toContain('An action');
  });

  test('names values, and what may be left out', () => {
    const state = things.find(({ title }) => title.startsWith('How an action is going'));
    expect(state?.fields.map(({ name, optional }) => [name, optional])).toEqual([
      ['status', false],
      ['overdue', false],
      ['due', true],
      ['newDate', true],
      ['update', true],
    ]);
    expect(state?.fields[0]?.values).toContain('on-track');
  });
});
