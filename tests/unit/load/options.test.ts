/** What a build takes from its environment. */
import { expect, test } from 'vitest';
import { optionsFrom } from '../../../src/load/options.ts';

test('Where nothing is set, the content is in “content”, and the site is at the top of its address', () => {
  const usual = { folder: 'content', base: '/', prints: true };
  expect(optionsFrom({})).toEqual(usual);
  expect(optionsFrom({ CONTENT_DIR: '', AS_AT: '', BASE_PATH: '', PRINTS: '' })).toEqual(usual);
});

test('Everything that is set is used', () => {
  const environment = {
    CONTENT_DIR: 'tests/fixtures/second-council',
    AS_AT: '2009-04-01',
    SITE_URL: 'https://plan.example.org',
    BASE_PATH: '/our-plan',
    PRINTS: 'none',
  };
  expect(optionsFrom(environment)).toEqual({
    folder: 'tests/fixtures/second-council',
    asAt: '2009-04-01',
    siteUrl: 'https://plan.example.org',
    base: '/our-plan/',
    prints: false,
  });
});

test.each(['2009-02-30', 'tomorrow', '1 April 2009', '2009-4-1'])(
  'AS_AT=%s is refused in one clear line',
  (day) => {
    expect(() => optionsFrom({ AS_AT: day })).toThrow(
      `AS_AT is “${day}”. Write a date that exists, like 2009-04-01.`,
    );
  },
);

test('Everything wrong is named at once', () => {
  const wrong = {
    CONTENT_DIR: 'package.json',
    AS_AT: 'x',
    SITE_URL: 'x',
    BASE_PATH: '..',
    PRINTS: 'some',
  };
  for (const name of Object.keys(wrong)) expect(() => optionsFrom(wrong)).toThrow(`${name} is “`);
});
