/** Numbers, sums, shares and dates in running text, by value: what `facts/number` compares. */

import { memo } from './memo.ts';
import { oneLine } from './sentences.ts';

/** A number found in a text. */
export interface Figure {
  /** As written: `£85k`. */
  readonly written: string;
  readonly index: number;
  /** What it is worth, the same however it is written: `pounds 85000`, `share 0.5`, `month 2008-06`, `number 7`. */
  readonly values: readonly string[];
}

const FROM_TWO = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Numbers as words. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...FROM_TWO.split(/\s+/).map((word, index) => [word, index + 2] as const),
  ...TENS.split(' ').map((word, index) => [word, 10 * (index + 2)] as const),
  ['hundred', 100],
  ['thousand', 1000],
  ['sixth', 6],
]);

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const SEASONS = 'spring|summer|autumn|winter';
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NAMED = [...WORDS.keys()].join('|');

const scale = (unit: string | undefined): number =>
  unit === undefined ? 1 : /^(m|million)$/i.test(unit) ? 1_000_000 : 1000;

const value = (text: string): number =>
  WORDS.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''));

const share = (part: number): string => `share ${Number(part.toFixed(4))}`;

const month = (name: string): string =>
  String(MONTHS.split('|').indexOf(name.toLowerCase()) + 1).padStart(2, '0');

type Groups = Readonly<Record<string, string | undefined>>;

/** Every form that a figure takes, the more telling first, and what it is worth. */
const FORMS: readonly (readonly [string, (groups: Groups) => string[]])[] = [
  [
    String.raw`£\s?(?<n>${NUMBER})(?:\s?(?<unit>k|m|million|thousand)\b)?`,
    ({ n = '', unit }) => [`pounds ${value(n) * scale(unit)}`],
  ],
  [String.raw`(?<n>${NUMBER})\s?(?:%|per ?cent\b)`, ({ n = '' }) => [share(value(n) / 100)]],
  [
    String.raw`\b(?<n>${NUMBER}|${NAMED}|one) (?:out of|in every) (?<of>${NUMBER}|${NAMED})\b`,
    ({ n = '', of = '' }) => [share((n === 'one' ? 1 : value(n)) / value(of))],
  ],
  [String.raw`\bhalf\b(?![ -](?:a |an )?(?:year|term))`, () => [share(0.5)]],
  [String.raw`\btwo[ -]thirds\b`, () => [share(2 / 3)]],
  [
    String.raw`\b(?<date>\d{1,2}) (?<name>${MONTHS}) (?<year>\d{4})\b`,
    ({ date = '', name = '', year = '' }) => [
      `day ${year}-${month(name)}-${date.padStart(2, '0')}`,
    ],
  ],
  [
    String.raw`\b(?<name>${MONTHS}) (?<year>\d{4})\b`,
    ({ name = '', year = '' }) => [`month ${year}-${month(name)}`],
  ],
  [
    String.raw`\b(?<name>${SEASONS})(?<term> term)? (?<year>\d{4})\b`,
    ({ name = '', term = '', year = '' }) => [`season ${`${name}${term}`.toLowerCase()} ${year}`],
  ],
  [
    String.raw`\b(?<from>(?:19|20)\d{2})[–/-](?<to>\d{4}|\d{1,2})\b`,
    ({ from = '', to = '' }) => [
      `number ${from}`,
      `number ${to.length === 4 ? to : Number(from) - (Number(from) % 100) + Number(to)}`,
    ],
  ],
  [String.raw`(?<![\p{L}\d])(?<n>${NUMBER})(?!\d)`, ({ n = '' }) => [`number ${value(n)}`]],
  [String.raw`\b(?<n>${NAMED})\b`, ({ n = '' }) => [`number ${value(n)}`]],
];

/** All forms; of groups with one name only that of the form that is found has a text. */
const ANY = new RegExp(FORMS.map(([form], at) => `(?<form${at}>${form})`).join('|'), 'giu');

/** The figures of a text, in order. The word “one” does not count: it is mostly a pronoun. */
export const figuresIn = memo((text): readonly Figure[] =>
  [...oneLine(text).matchAll(ANY)].map((match) => {
    const groups: Groups = match.groups ?? {};
    const form = FORMS.find((_, at) => groups[`form${at}`] !== undefined);
    return { written: match[0], index: match.index, values: form?.[1](groups) ?? [] };
  }),
);

/** Every value that a text bears out: a day bears out its month, a month or season its year. */
export const valuesBorneOut = (text: string): string[] =>
  figuresIn(text)
    .flatMap(({ values }) => values)
    .flatMap((each) => {
      const [kind, rest = ''] = each.split(/ (.*)/s);
      const year = `number ${/\d{4}/.exec(rest)?.[0] ?? ''}`;
      if (kind === 'day') return [each, `month ${rest.slice(0, 7)}`, year];
      return kind === 'month' || kind === 'season' ? [each, year] : [each];
    });
