/** The interface words: none is empty, none shows a brace, and every one names the council that the site is for. */
import { describe, expect, test } from 'vitest';
import { date, plan } from '../../fixtures/make.ts';
import { VERSIONS } from '../../../src/lib/model/versions.ts';
import { base } from '../../../src/lib/wording/base.ts';
import {
  checkedInWords,
  count,
  fill,
  siteWordingOf,
  statusLabels,
  VERSION_WORDS,
  wordingOf,
} from '../../../src/lib/wording/wording.ts';

const names = plan({});

/** Every text of a record with the way to it: `help.title`. */
function textsIn(value: unknown, way = ''): [string, string][] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`“${way}” is no text.`);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    textsIn(inner, way === '' ? key : `${way}.${key}`),
  );
}

test('a name with signs of a program in it is put in as it is', () => {
  const own = plan({});
  const named = { ...own, site: { ...own.site, council: "Tyne $& $' $$ Wear" } };
  const texts = textsIn(wordingOf('7-11', named)).map(([, text]) => text);
  expect(texts.join('\n')).toContain("Tyne $& $' $$ Wear");
  expect(texts.join('\n')).not.toContain('{council}');
});

test('a version does not say again what the base says', () => {
  const common = new Map(textsIn(base));
  const again = Object.entries(VERSION_WORDS).flatMap(([version, words]) =>
    textsIn(words)
      .filter(([way, text]) => common.get(way) === text)
      .map(([way]) => `${version}: ${way}`),
  );
  expect(again).toEqual([]);
});

const RECORDS = [
  ...VERSIONS.map(({ id }) => ({ id, words: wordingOf(id, names) })),
  { id: 'site', words: siteWordingOf(names) },
];

/** What pages put into the braces of each text that has some. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  place: ['n', 'total'],
  share: ['n', 'total', 'status'],
  asAt: ['date'],
  'help.whenYouCall': ['name'],
  'labels.ofRow': ['row'],
  'labels.mostNow': ['n'],
  'dates.part': ['date'],
  'dates.between': ['first', 'last'],
  'dates.starting': ['first', 'last'],
  'dates.by': ['last'],
  'dates.startingBy': ['last'],
  'happened.reported': ['date'],
  ...Object.fromEntries(
    Object.keys(base.happened.some).flatMap((icon) => [
      [`happened.some.${icon}.one`, ['n']],
      [`happened.some.${icon}.other`, ['n']],
    ]),
  ),
  'happened.total.one': ['n'],
  'happened.total.other': ['n'],
  'scores.says': ['n', 'least', 'most'],
  'scores.named': ['score', 'name'],
  'scores.of': ['score', 'most'],
  'calendar.action.due': ['what'],
  'calendar.action.starts': ['what'],
  'calendar.measure.due': ['what'],
  'calendar.measure.starts': ['what'],
  'stones.done.one': ['n', 'total'],
  'stones.done.other': ['n', 'total'],
  'stones.doneOfMany.one': ['n', 'total'],
  'stones.doneOfMany.other': ['n', 'total'],
  'checked.by': ['group', 'date', 'changed'],
};

test('There is a record for each of the six versions', () => {
  expect(VERSIONS.map(({ id }) => wordingOf(id, names).name)).toHaveLength(6);
  expect(new Set(VERSIONS.map(({ id }) => wordingOf(id, names).name)).size).toBe(6);
});

describe.each(RECORDS)('The words for $id', ({ words }) => {
  test('are all there', () => {
    expect(textsIn(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('name no council and no reviewers but the site’s own', () => {
    const strange = /\{(council|reviewers)\}|Leeds|inspector/i;
    expect(textsIn(words).filter(([, text]) => strange.test(text))).toEqual([]);
  });
});

/** The word by which a reader of any version knows a status. */
const STATUS_WORDS = {
  'not-reported': /\btold\b|reported/i,
  started: /started/i,
  'on-track': /\bwell\b|on track/i,
  done: /done/i,
  late: /\blate\b/i,
  changed: /changed/i,
  stopped: /stopped/i,
} as const;

test.each(VERSIONS)('A status says what it means, and nothing else, for $id', ({ id }) => {
  const { status } = wordingOf(id, names);
  for (const [told, words] of Object.entries(status)) {
    const meant = Object.entries(STATUS_WORDS).filter(([, word]) => word.test(words));
    expect(
      meant.map(([each]) => each),
      words,
    ).toEqual([told]);
  }
});

test('The site’s council and reviewers are named, with a capital only where a sentence begins', () => {
  const texts = RECORDS.flatMap(({ words }) => textsIn(words)).map(([, text]) => text);
  expect(texts.some((text) => text.includes('Our Town'))).toBe(true);
  expect(texts.some((text) => text.startsWith('Visitors'))).toBe(true);
  expect(texts.filter((text) => /[\w,] Visitors|(^|\. )visitors/.test(text))).toEqual([]);
});

describe.each(VERSIONS)('Filled in, the words for $id', ({ id }) => {
  const words = wordingOf(id, names);

  test('have braces only where pages fill them in', () => {
    const filled = textsIn(words).map(([way, text]) =>
      fill(text, Object.fromEntries((FILLED[way] ?? []).map((name) => [name, 'VALUE']))),
    );
    expect(filled.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  test('say each value that they are given', () => {
    const texts = new Map(textsIn(words));
    for (const [way, names] of Object.entries(FILLED)) {
      for (const name of names) expect(texts.get(way), way).toContain(`{${name}}`);
    }
  });

  test('say how actions stand without a brace', () => {
    const done = { status: 'done', overdue: false } as const;
    const said = statusLabels([{ status: 'late', overdue: true }, done, done], words);
    expect(said).toHaveLength(3);
    expect(said.map(({ text }) => text).join('')).not.toMatch(/[{}]/);
  });

  test('say who has checked them, or that nobody has', () => {
    const checked = { group: 'The youth council', when: date('May 2020'), changed: 'Two words' };
    const said = checkedInWords(checked, words);
    expect(said).toMatch(/The youth council.*May 2020.*Two words/s);
    expect(said).not.toMatch(/[{}]/);
    expect(checkedInWords(undefined, words)).toBe(words.checked.nobody);
  });
});

describe('A text with braces', () => {
  test.each([
    ['{n} of {total}', { n: 7, total: 40 }, '7 of 40'],
    ['{n} and {n}', { n: 0 }, '0 and 0'],
    ['no brace', {}, 'no brace'],
    ['{name} has $& and {n}', { name: '$1 {n}', n: 1 }, '$1 {n} has $& and 1'],
  ])('“%s” is filled in', (text, values, filled) => {
    expect(fill(text, values)).toBe(filled);
  });

  test('without a value throws, and names it', () => {
    expect(() => fill('{n} of {total}', { n: 1 })).toThrow(
      '“{n} of {total}” needs a value for {total}.',
    );
  });

  test.each([
    [0, 'no row of 0 rows'],
    [1, 'one row of 1'],
    [2, 'no row of 2 rows'],
    [21, 'no row of 21 rows'],
  ])('follows the number %i', (n, text) => {
    const forms = { one: 'one {what} of {n}', other: 'no {what} of {n} {what}s' };
    expect(count(forms, n, { what: 'row' })).toBe(text);
  });
});
