/** Pages as a whole: short on average, and for the youngest not too long. */
import { describe, expect, test } from 'vitest';
import { edit, FILES, problemsOf, write, type Change } from '../../fixtures/content.ts';
import type { Problem } from '../../../src/lib/content/problems.ts';
import { PARTS } from '../../../src/lib/model/pages.ts';

/** A sentence of so many words. */
const sentence = (count: number): string => `Now${' so'.repeat(count - 1)}.`;

/** What a page for tests says. */
interface Texts {
  /** Every text but those below. */
  readonly each: string;
  readonly promise?: string;
  readonly what?: string;
}

/** A page that says the same again and again. */
const page = ({ each, promise = each, what = each }: Texts): string =>
  [
    `---\ntitle: ${each}\nsummary: ${each}\npicture: map`,
    `promises: [{ covers: ['3A.1', '3A.2', '3A.3'], picture: map, says: ${promise}, know: ${promise} }]`,
    `talk: [${each}, ${each}, ${each}]\n---`,
    ...PARTS.map((part) => `\n<Part of="${part}">\n\n${part === 'what' ? what : each}\n\n</Part>`),
  ].join('\n');

const easyRead = (each: string, idea: string): string =>
  `title: ${each}\nideas: [{ picture: map, says: [${idea}], covers: [3A] }]\n`;

const recommendation = (each: string, row: string): string =>
  [
    `number: 3\nslug: leaving-care-well\ntitle: ${each}\nasks: ${each}\ntimescale: longer`,
    `rows: [{ number: 3A, outcomes: [], outcome: ${row}, actions: [{ id: '3A.1', says: ${each} }] }]\n`,
  ].join('\n');

/** A file of a version, all of whose sentences are this long but for one. */
const VERSIONS: readonly {
  readonly who: string;
  readonly file: string;
  readonly most: number;
  readonly text: (each: string, one: string) => string;
}[] = [
  ...(
    [
      ['ages 5 to 7', 'pages/5-7/leaving-care-well.mdx', 8],
      ['ages 7 to 11', 'pages/7-11/leaving-care-well.mdx', 11],
      ['ages 11 to 14', 'pages/11-14/leaving-care-well.mdx', 14],
      ['ages 14 to 19', 'pages/14-19/leaving-care-well.mdx', 17],
    ] as const
  ).map(([who, file, most]) => ({
    who,
    file,
    most,
    text: (each: string, what: string) => page({ each, what }),
  })),
  { who: 'Easy Read', file: 'easy-read/leaving-care-well.yaml', most: 10, text: easyRead },
  { who: 'the full plan', file: FILES.third, most: 20, text: recommendation },
];

/** What one rule finds. */
function foundBy(rule: string, ...changes: readonly Change[]): { at: string[]; all: Problem[] } {
  const { found, problems } = problemsOf(...changes);
  return {
    at: found.filter((line) => line.endsWith(` ${rule}`)),
    all: problems.filter((problem) => problem.rule === rule),
  };
}

describe.each(VERSIONS)('The sentences of a page for $who', ({ who, file, most, text }) => {
  const rule = 'reading/mean-sentence';

  test(`may have ${most} words on average, some more and some fewer`, () => {
    const mixed = `${sentence(most - 2)} ${sentence(most + 2)}`;
    expect(foundBy(rule, write(file, text(sentence(most), mixed))).at).toEqual([]);
  });

  test('may not have more: it is said at the beginning, with both numbers', () => {
    const { at, all } = foundBy(rule, write(file, text(sentence(most + 1), sentence(most))));
    expect(at).toEqual([expect.stringMatching(`^${file}:\\d:\\d+ ${rule}$`)]);
    expect(all[0]?.level).toBe('error');
    expect(all[0]?.message).toMatch(
      new RegExp(`^${most}\\.\\d words a sentence on average; the limit for ${who} is ${most}\\.`),
    );
  });
});

test('An update has no average: all of its sentences may be as long as one may be', () => {
  const says = `'The late bus runs now. The sign on it says "Tŷ Dŵr & home" 🚌.'`;
  expect(problemsOf(edit(FILES.update, says, sentence(15))).found).toEqual([]);
});

describe('A page for ages 5 to 7', () => {
  const rule = 'reading/long-page';
  /** A page with so many words outside of its promises: nine of them not in its first section. */
  const withWords = (band: string, count: number, promise = 'Yes.'): Change =>
    write(
      `pages/${band}/leaving-care-well.mdx`,
      page({ each: 'Yes.', promise, what: 'So. '.repeat(count - 9) }),
    );

  test('may have 120 words', () => {
    expect(foundBy(rule, withWords('5-7', 120)).at).toEqual([]);
  });

  test('may not have 121: it is said at its title, with both numbers', () => {
    const { at, all } = foundBy(rule, withWords('5-7', 121));
    expect(at).toEqual([`pages/5-7/leaving-care-well.mdx:2:8 ${rule}`]);
    expect(all[0]?.message).toBe(
      '121 words outside the promises; the limit for ages 5 to 7 is 120. Take some out.',
    );
  });

  test('may have as many words on its promises as they need', () => {
    expect(foundBy(rule, withWords('5-7', 120, 'So so so. '.repeat(90).trim())).at).toEqual([]);
  });

  test('is the only one that may not be long', () => {
    expect(foundBy(rule, withWords('7-11', 1500)).at).toEqual([]);
  });
});
