/** `schema/file-name`: a file that nobody would miss on the site is found, and no update is silently left unread. */
import { describe, test } from 'vitest';
import { copy, edit, expectFound, FILES, write } from '../../fixtures/content.ts';

const { second } = FILES;
const rule = 'schema/file-name';

describe('Not read, and found, is', () => {
  test.each([
    ['a capital', 'words/Big.yaml'],
    ['a space', 'words/two words.yaml'],
    ['a low line', 'words/a_b.yaml'],
    ['two hyphens', 'words/a--b.yaml'],
    ['another letter', 'words/tŷ.yaml'],
    ['an ending that an editor adds', 'words/a.yaml.bak'],
    ['another ending', 'updates/late-bus-runs.yml'],
    ['an ending in capitals', 'updates/late-bus-runs.YAML'],
    ['a number in brackets', 'updates/late-bus-runs (1).yaml'],
    ['a space, on a page', 'pages/7-11/Safer journeys.mdx'],
    ['a capital, of a drawing', 'pictures/Bont-2.svg'],
    ['an ending of another kind of picture', 'pictures/bont-2.png'],
    ['an ending in capitals, of a drawing', 'pictures/bont-2.SVG'],
  ])('a name with %s: %s', (name, file) => {
    const ending = { pages: 'mdx', pictures: 'svg' }[file.replace(/\/.*/, '')] ?? 'yaml';
    expectFound({
      name,
      change: write(file, ''),
      file,
      rule,
      says: new RegExp(
        `not used\\. Files here have names in small letters, digits and hyphens.*end in “\\.${ending}”`,
      ),
    });
  });

  test('a file in a folder of its own', () => {
    expectFound({
      name: 'a folder',
      change: write('updates/2025/late-bus-runs.yaml', ''),
      file: 'updates/2025',
      rule,
      says: /not used\. Files here have names/,
    });
  });

  test('a page in a folder that is not a band', () => {
    expectFound({
      name: 'a dash instead of a hyphen',
      change: copy('pages/7-11', 'pages/7–11'),
      file: 'pages/7–11',
      rule,
      says: /not used\. The folders here are the bands: 5-7, 7-11/,
    });
  });
});

test('A recommendation whose name is not its number and slug is found', () => {
  expectFound({
    name: 'another slug',
    change: edit(second, 'slug: places-to-go', 'slug: places'),
    file: second,
    at: 'places\n',
    rule,
    says: /name says “02-places-to-go”.*say “02-places”\. Make them the same/,
  });
});
