import { describe, expect, test } from 'vitest';
import {
  actionUrl,
  bookletUrl,
  pictureUrl,
  packUrl,
  posterUrl,
  printUrl,
  recommendationUrl,
  rowAnchor,
  updateUrl,
  versionUrl,
} from '../../../src/lib/site/urls.ts';

describe('The addresses that other things rely on', () => {
  test.each([
    ['a version', versionUrl('7-11'), '/7-11/'],
    ['a page', recommendationUrl('7-11', 'keeping-safe'), '/7-11/keeping-safe/'],
    ['a section', recommendationUrl('5-7', 'keeping-safe', 'you'), '/5-7/keeping-safe/#you'],
    ['a row', rowAnchor('3A'), 'row-3A'],
    ['an action', actionUrl('keeping-safe', '3.2'), '/plan/keeping-safe/#action-3.2'],
    ['an update', updateUrl('first-news'), '/updates/first-news/'],
    ['a picture', pictureUrl('school'), '/pictures/school.svg'],
    [
      'a print',
      printUrl({ slug: 'keeping-safe', size: 16, ink: 'colour' }),
      '/easy-read/keeping-safe-16pt-colour.pdf',
    ],
    ['the booklet', bookletUrl('black'), '/easy-read/whole-plan-booklet-black.pdf'],
    ['a pack', packUrl('keeping-safe'), '/print/pack-keeping-safe.pdf'],
    ['a poster', posterUrl('keeping-safe'), '/print/poster-keeping-safe.pdf'],
  ])('%s is at %s', (_, address, expected) => {
    expect(address).toBe(expected);
  });
});
