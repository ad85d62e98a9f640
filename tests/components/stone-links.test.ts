import { describe, expect, test } from 'vitest';
import StoneLinks from '../../src/components/site/StoneLinks.astro';
import { all, attribute, one, render, words } from './html.ts';

/** The stones of a plan of so many recommendations, on the page of one, counted from 0. */
const stones = (count: number, current: number) =>
  render(StoneLinks, {
    props: {
      label: 'All the promises',
      stones: Array.from({ length: count }, (_, index) => ({
        to: `/7-11/page-${index + 1}/`,
        title: `Title ${index + 1}`,
        told: index !== 3,
      })),
      current,
      words: { previous: 'Before', next: 'After' },
    },
  });

describe('The stepping stones', () => {
  test('are a named list of links, one for each recommendation', async () => {
    const html = await stones(10, 2);
    expect(attribute(one(html, 'nav'), 'aria-label')).toBe('All the promises');
    const links = all(html, 'a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual(
      Array.from({ length: 10 }, (_, index) => `/7-11/page-${index + 1}/`),
    );
    expect(links.map(words)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Title ${index + 1}, ${index + 1}`),
    );
  });

  test.each([0, 2, 9])('say which page this is: %i', async (current) => {
    const here = all(await stones(10, current), 'a').map((link) => attribute(link, 'aria-current'));
    expect(here.indexOf('page')).toBe(current);
    expect(here.filter((each) => each !== undefined)).toEqual(['page']);
  });

  test('are all there in a plan of twelve', async () => {
    expect(all(await stones(12, 0), 'a')).toHaveLength(12);
  });
});

describe('In a plan of thirteen, stepping stones', () => {
  const ends = async (current: number): Promise<unknown[]> =>
    all(await stones(13, current), 'a').map((link) => [
      attribute(link, 'rel'),
      attribute(link, 'href'),
      words(link),
    ]);

  test('are the one before and the one after', async () => {
    expect(await ends(6)).toEqual([
      ['prev', '/7-11/page-6/', 'Before: Title 6'],
      ['next', '/7-11/page-8/', 'After: Title 8'],
    ]);
  });

  test('have nothing before the first', async () => {
    expect(await ends(0)).toEqual([['next', '/7-11/page-2/', 'After: Title 2']]);
  });

  test('have nothing after the last', async () => {
    expect(await ends(12)).toEqual([['prev', '/7-11/page-12/', 'Before: Title 12']]);
  });
});
