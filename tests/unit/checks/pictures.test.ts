/** One picture, one meaning; and every picture that is used is there. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  editAll,
  expectFound,
  FILES,
  problemsOf,
  remove,
  type Mistake,
} from '../../fixtures/content.ts';

const { site, pictures, young, old, easyRead } = FILES;
const UNKNOWN = /no picture “mapp” in pictures\.yaml\. Choose one that is there, or add it/;

const MISTAKES: readonly Mistake[] = [
  {
    name: 'missing from a promise for the young',
    change: edit(young, '    picture: map\n', ''),
    file: young,
    at: "covers: ['1A.1']",
    rule: 'pictures/missing',
    says: /picture.*[Aa]dd/,
  },
  {
    name: 'of a page that is not in the manifest',
    change: edit(old, 'picture: bont', 'picture: mapp'),
    file: old,
    at: 'mapp',
    rule: 'pictures/no-such-picture',
    says: UNKNOWN,
  },
  {
    name: 'of a promise that is not in the manifest',
    change: edit(young, 'picture: map', 'picture: mapp'),
    file: young,
    at: 'mapp',
    rule: 'pictures/no-such-picture',
    says: UNKNOWN,
  },
  {
    name: 'of an idea that is not in the manifest',
    change: edit(easyRead, 'picture: map', 'picture: mapp'),
    file: easyRead,
    at: 'mapp',
    rule: 'pictures/no-such-picture',
    says: UNKNOWN,
  },
  {
    name: 'of a guide that is not in the manifest',
    change: edit('guides/about.mdx', 'picture: full-plan', 'picture: mapp'),
    file: 'guides/about.mdx',
    at: 'mapp',
    rule: 'pictures/no-such-picture',
    says: UNKNOWN,
  },
  {
    name: 'with the image of another',
    change: edit(pictures, 'map: { openmoji: 1F5FA', 'map: { openmoji: 1F4D1'),
    file: pictures,
    at: '{ openmoji: 1F4D1, stands: a map',
    rule: 'pictures/two-meanings',
    says: /“map” and “full-plan”.*One picture, one meaning: keep one of them/,
  },
  {
    name: 'with the meaning of another',
    change: edit(pictures, 'stands: a map', 'stands: Money'),
    file: pictures,
    at: '{ openmoji: 1F4B7',
    rule: 'pictures/two-meanings',
    says: /“money” and “map”.*One picture, one meaning/,
  },
  {
    name: 'whose drawing is not there',
    change: remove('pictures/bont.svg'),
    file: pictures,
    at: 'bont.svg',
    rule: 'pictures/no-such-file',
    says: /no drawing “bont\.svg” in pictures\/\. Add it, or correct the name/,
  },
];

describe('A picture is found that is wrong:', () => {
  test.each(MISTAKES)('one $name', (mistake) => {
    expectFound(mistake);
  });
});

describe('A picture that the site needs is asked for, whatever the words use:', () => {
  test.each([
    'notebook',
    'search',
    'team',
    'learning-book',
    'megaphone',
    'band-7-11',
    'easy-read',
    'full-plan',
  ])('%s', (id) => {
    const { found, problems } = problemsOf(editAll(pictures, `\n${id}: `, `\nx-${id}: `));
    expect(found).toContain(`${pictures}:5:1 pictures/missing`);
    expect(problems.map(({ message }) => message)).toContain(
      `The site's own pages need a picture “${id}”. Add it.`,
    );
  });

  test('but not that of a band which the site does not tell', () => {
    const without = editAll(pictures, '\nband-5-7: ', '\ntoy: ');
    expect(problemsOf(without).found).toEqual([]);
    const { problems } = problemsOf(without, edit(site, 'bands: [7-11', 'bands: [5-7, 7-11'));
    expect(problems.map(({ message }) => message).join()).toContain('need a picture “band-5-7”');
  });
});

describe('A code of OpenMoji', () => {
  test.each(['1F5FB1', '1F468-200D-1F5FA'])('that the set does not have is found: %s', (code) => {
    expectFound({
      name: code,
      change: edit(pictures, 'openmoji: 1F5FA', `openmoji: ${code}`),
      file: pictures,
      at: `${code}, stands`,
      rule: 'pictures/no-such-code',
      says: new RegExp(`^OpenMoji has no picture “${code}”\\. Look its code up`),
    });
  });

  test('may be written as a number', () => {
    expect(problemsOf(edit(pictures, "openmoji: '2705'", 'openmoji: 2705')).found).toEqual([]);
  });
});
