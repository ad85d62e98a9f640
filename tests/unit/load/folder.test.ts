/** A content folder on the disk: each file that could do harm or cannot be read gives one clear line, and none of it is used. */
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyWith, edit, editAll, FILES, inShort, write } from '../../fixtures/content.ts';
import { onDisk } from '../../../src/load/folder.ts';
import { readContent } from '../../../src/load/read.ts';

const { young, update } = FILES;
const drawing = 'pictures/bont.svg';

/** One file of each kind: read as YAML, as MDX and as SVG. */
const KINDS = [young, drawing, update];

/** Something that an editor does on the disk, to one file of a copied folder. */
type Deed = (folder: string, file: string) => void;

/** Replaces a file or folder with a link to one outside the content folder. */
const linkOut: Deed = (folder, name) => {
  const outside = copyWith();
  rmSync(path.join(folder, name), { recursive: true });
  symlinkSync(path.join(outside, name), path.join(folder, name));
};

/** Writes bytes that are text in another encoding. */
const encoded =
  (text: string, encoding: 'latin1' | 'utf16le'): Deed =>
  (folder, file) => {
    writeFileSync(path.join(folder, file), Buffer.from(text, encoding));
  };

const large: Deed = (folder, file) => {
  writeFileSync(path.join(folder, file), 'x'.repeat(5_000_000));
};

describe('Refused with one line, at its beginning, is a file with', () => {
  const LINK = /This is a link out of the content folder\. Put the file itself here/;
  const UTF8 = /This is not UTF-8 text\. Save it again as UTF-8/;

  test.each([
    ['a link out', linkOut, KINDS, 'link', LINK],
    ['5 MB', large, KINDS, 'large', /^4883 kB; the limit is 512 kB\. Make it smaller/],
    [
      'another encoding',
      encoded('<svg viewBox="0 0 9 9"/> caf\u00e9', 'latin1'),
      KINDS,
      'encoding',
      UTF8,
    ],
    ['two bytes a letter', encoded('\ufeffstatus: done', 'utf16le'), [update], 'encoding', UTF8],
  ] as const)('%s', (_, deed, files, rule, says) => {
    const folder = copyWith();
    for (const file of files) deed(folder, file);
    const reading = readContent({ folder });
    expect(inShort(folder, reading)).toEqual(files.map((file) => `${file}:1:1 schema/${rule}`));
    for (const { level, message } of reading.problems) {
      expect(level).toBe('error');
      expect(message).toMatch(says);
    }
  });

  test('a link in place of its folder', () => {
    const folder = copyWith();
    linkOut(folder, 'pages/7-11');
    const reading = readContent({ folder });
    expect(inShort(folder, reading)).toEqual([`${young}:1:1 schema/link`]);
    expect(reading.problems[0]?.message).toMatch(LINK);
  });
});

test('Nothing is reported for bytes and links that do no harm', () => {
  const folder = copyWith(
    // What some editors of Windows write: a mark before the text, and line ends of two characters.
    edit('said/bus-pictures.yaml', 'when', '\ufeffwhen'),
    editAll('words/shelter.yaml', '\n', '\r\n'),
    editAll(young, '\n', '\r\n'),
    write('updates/.DS_Store', 'x'.repeat(5_000_000)),
  );
  renameSync(path.join(folder, update), path.join(folder, 'news.txt'));
  symlinkSync(path.join('..', 'news.txt'), path.join(folder, update));
  const reading = readContent({ folder });
  expect(inShort(folder, reading)).toEqual([]);
  expect(reading.content?.plan.words.get('shelter')?.term).toBe('shelter');
  expect(reading.mdx.pages.get('7-11/safer-journeys')?.nodes).not.toEqual([]);
});

test('A folder that does not exist has nothing in it', () => {
  const files = onDisk(path.join(copyWith(), 'no-such-folder'));
  expect(files.names('updates')).toEqual([]);
  expect(files.bytes('site.yaml')).toEqual({
    rule: 'schema/missing-file',
    message: 'This file is needed. Add it.',
  });
});
