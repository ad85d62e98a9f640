import { describe, expect, test } from 'vitest';
import { page, plan, recommendation, site } from '../../fixtures/make.ts';
import type { EasyRead } from '../../../src/lib/model/easy-read.ts';
import type { Plan } from '../../../src/lib/model/plan.ts';
import type { Band } from '../../../src/lib/model/versions.ts';
import {
  bandsOf,
  neighbourOf,
  topicsByTimescale,
  topicsOf,
  versionLinksOf,
} from '../../../src/lib/site/navigation.ts';

/** A plan that tells “one” in these bands and “two” nowhere. */
const telling = (bands: readonly Band[], more: Partial<Plan> = {}): Plan =>
  plan({
    recommendations: [
      recommendation(1, 'one', [], { timescale: 'longer' }),
      recommendation(2, 'two', [], { timescale: 'now' }),
    ],
    pages: bands.map((band) => page(band, 'one')),
    more,
  });

/** Where easier and harder words are, from a band. */
const around = (from: Plan, band: Band, slug = 'one'): unknown[] =>
  ([-1, 1] as const).map((direction) => neighbourOf(from, band, slug, direction)?.to('why'));

describe('Easier and harder words', () => {
  const everywhere = telling(['5-7', '7-11', '11-14', '14-19']);

  test.each([
    ['5-7', undefined, '/7-11/one/#why'],
    ['7-11', '/5-7/one/#why', '/11-14/one/#why'],
    ['11-14', '/7-11/one/#why', '/14-19/one/#why'],
    ['14-19', '/11-14/one/#why', '/plan/one/'],
  ] as const)('from %s are at %s and %s', (band, easier, harder) => {
    expect(around(everywhere, band)).toEqual([easier, harder]);
  });

  test('skip bands that have not told it', () => {
    const gaps = telling(['5-7', '14-19']);
    expect(around(gaps, '5-7')).toEqual([undefined, '/14-19/one/#why']);
    expect(around(gaps, '14-19')).toEqual(['/5-7/one/#why', '/plan/one/']);
  });

  test('skip bands that the site does not have', () => {
    const two = telling(['5-7', '7-11', '14-19'], { site: { ...site, bands: ['14-19', '5-7'] } });
    expect(bandsOf(two)).toEqual(['5-7', '14-19']);
    expect(around(two, '5-7')).toEqual([undefined, '/14-19/one/#why']);
  });

  test('of what no other band tells are the full plan alone', () => {
    expect(around(telling(['7-11']), '7-11')).toEqual([undefined, '/plan/one/']);
  });

  test('begin at the top where no section is named', () => {
    expect(neighbourOf(everywhere, '5-7', 'one', 1)?.to()).toBe('/7-11/one/');
  });
});

const easyRead: EasyRead = {
  title: 'One made easy',
  waivers: [],
  ideas: [
    { picture: 'first', says: ['A.'], covers: [] },
    { picture: 'second', says: ['B.'], covers: [] },
  ],
};

describe('The list of recommendations in a version', () => {
  const told = telling(['7-11'], { easyReads: new Map([['one', easyRead]]) });

  test('has this band’s own words, and the plan’s where it has told nothing', () => {
    expect(topicsOf(told, '7-11')).toEqual([
      {
        number: 1,
        slug: 'one',
        title: 'one for 7-11',
        timescale: 'longer',
        summary: 'Summary of one for 7-11',
        picture: 'picture-one',
        told: true,
        to: '/7-11/one/',
      },
      {
        number: 2,
        slug: 'two',
        title: 'Title of two',
        timescale: 'now',
        told: false,
        to: '/plan/two/',
      },
    ]);
  });

  test('shows an Easy Read by the picture that its page has in a band', () => {
    expect(topicsOf(told, 'easy-read')[0]).toMatchObject({
      title: 'One made easy',
      picture: 'picture-one',
      to: '/easy-read/one/',
    });
  });

  test('tells everything in the full plan', () => {
    expect(topicsOf(told, 'plan').map(({ told: has, to }) => [has, to])).toEqual([
      [true, '/plan/one/'],
      [true, '/plan/two/'],
    ]);
  });

  test('has the most urgent first, and no group with nothing in it', () => {
    const groups = topicsByTimescale(told, '7-11').map(({ timescale, topics }) => [
      timescale,
      topics.map(({ slug }) => slug),
    ]);
    expect(groups).toEqual([
      ['now', ['two']],
      ['longer', ['one']],
    ]);
  });
});

test('The ways to read a recommendation are those that tell it, easiest first', () => {
  const told = telling(['14-19', '5-7'], { easyReads: new Map([['one', easyRead]]) });
  expect(versionLinksOf(told, 'one').map(({ version, to }) => [version, to])).toEqual([
    ['5-7', '/5-7/one/'],
    ['14-19', '/14-19/one/'],
    ['easy-read', '/easy-read/one/'],
    ['plan', '/plan/one/'],
  ]);
  expect(versionLinksOf(told, 'two').map(({ version }) => version)).toEqual(['plan']);
});
