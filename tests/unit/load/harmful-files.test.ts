/** Files that could do harm, or that nobody can read: one clear line each, and nothing of them is used. */
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  copy,
  edit,
  expectFound,
  FILES,
  FIXTURE,
  problemsOf,
  write,
  type Change,
  type Mistake,
} from '../../fixtures/content.ts';

const { young, update } = FILES;
const drawing = 'pictures/bont.svg';

/** Puts a link to a copy outside of the folder in the place of a file or folder. */
const linkOut =
  (name: string): Change =>
  (folder) => {
    const outside = mkdtempSync(path.join(tmpdir(), 'our-plan-outside-'));
    onTestFinished(() => {
      rmSync(outside, { recursive: true });
    });
    cpSync(path.join(FIXTURE, name), path.join(outside, 'it'), { recursive: true });
    rmSync(path.join(folder, name), { recursive: true });
    symlinkSync(path.join(outside, 'it'), path.join(folder, name));
  };

/** Writes bytes that are text in another encoding. */
const encoded =
  (file: string, text: string, encoding: 'latin1' | 'utf16le'): Change =>
  (folder) => {
    writeFileSync(path.join(folder, file), Buffer.from(text, encoding));
  };

const LINK = /This is a link out of the content folder\. Put the file itself here/;
const LARGE = /^4883 kB; the most is 512 kB\. Make it smaller/;
const UTF8 = /This is not UTF-8 text\. Save it again as UTF-8/;
const five = 'x'.repeat(5_000_000);

const WHOLE: readonly Mistake[] = [
  ...[update, young, drawing].flatMap((file): Mistake[] => [
    { name: `a link: ${file}`, change: linkOut(file), file, rule: 'schema/link', says: LINK },
    { name: `5 MB: ${file}`, change: write(file, five), file, rule: 'schema/large', says: LARGE },
    {
      name: `another encoding: ${file}`,
      change: encoded(file, '<svg viewBox="0 0 9 9"/> caf\u00e9', 'latin1'),
      file,
      rule: 'schema/encoding',
      says: UTF8,
    },
  ]),
  {
    name: 'a link of its folder',
    change: linkOut('pages/7-11'),
    file: young,
    rule: 'schema/link',
    says: LINK,
  },
  {
    name: 'two bytes a letter',
    change: encoded(update, '\ufeffstatus: done', 'utf16le'),
    file: update,
    rule: 'schema/encoding',
    says: UTF8,
  },
];

describe('Refused with one line, at its beginning, is a file with', () => {
  test.each(WHOLE)('$name', (mistake) => {
    expectFound(mistake);
  });

  test.each(['Big.yaml', 'two words.yaml', 'a_b.yaml', 'a--b.yaml', 'tŷ.yaml', 'a.yaml.bak'])(
    'a name that is no id: %s',
    (name) => {
      expectFound({
        name,
        change: copy('words/shelter.yaml', `words/${name}`),
        file: `words/${name}`,
        rule: 'schema/file-name',
        says: /not read\. A file here is named in small letters, digits and hyphens.*“\.yaml”/,
      });
    },
  );

  test.each(['Bont.svg', 'bont.png', 'bont.SVG'])('a name that is no drawing’s: %s', (name) => {
    expectFound({
      name,
      change: copy(drawing, `pictures/${name.replace('ont', 'ont-2')}`),
      file: `pictures/${name.replace('ont', 'ont-2')}`,
      rule: 'schema/file-name',
      says: /not read.*ends in “\.svg”/,
    });
  });
});

/** Writes a file as Windows does. */
const windows =
  (file: string): Change =>
  (folder) => {
    const whole = path.join(folder, file);
    writeFileSync(whole, readFileSync(whole, 'utf8').replaceAll('\n', '\r\n'));
  };

describe('Nothing is said of', () => {
  test.each([
    ['a mark that some editors put first', edit(update, 'reported', '\ufeffreported')],
    ['line ends of Windows', windows(update)],
    ['line ends of Windows on a page', windows(young)],
    ['a hidden file', write('updates/.DS_Store', five)],
  ])('%s', (_, change) => {
    expect(problemsOf(change).found).toEqual([]);
  });

  test('a link within the folder', () => {
    const { found } = problemsOf((folder) => {
      renameSync(path.join(folder, update), path.join(folder, 'news.txt'));
      symlinkSync(path.join('..', 'news.txt'), path.join(folder, update));
    });
    expect(found).toEqual([]);
  });
});
