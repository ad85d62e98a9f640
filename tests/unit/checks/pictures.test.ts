/** One picture, one meaning; and every picture that is used is there. */
import { describe, test } from 'vitest';
import { edit, editAll, expectFound, FILES, remove, type Mistake } from '../../fixtures/content.ts';

const { pictures, young, old, easyRead } = FILES;
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
    says: /no drawing “bont\.svg” in pictures\/\. Add it, or mend the name/,
  },
  {
    name: 'with a code that OpenMoji does not have',
    change: edit(pictures, 'openmoji: 1F5FA', 'openmoji: 1F5FB1'),
    file: pictures,
    at: '1F5FB1',
    rule: 'pictures/no-such-code',
    says: /OpenMoji has no picture “1F5FB1”\. Look its code up/,
  },
  {
    name: 'that the site’s own pages need',
    change: editAll(pictures, 'megaphone:', 'loud:'),
    file: pictures,
    at: 'band-5-7:',
    rule: 'pictures/missing',
    says: /need a picture “megaphone”\. Add it/,
  },
];

describe('A picture is found that is wrong:', () => {
  test.each(MISTAKES)('one $name', (mistake) => {
    expectFound(mistake);
  });
});
