/** `npm run new`: makes a file with the places to fill in; the check refuses it until they are filled. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { copyWith, edit, editAll, remove } from '../../fixtures/content.ts';
import { readContent } from '../../../src/load/read.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const HOLE = 'TO WRITE';

/** Runs `npm run new -- …` on a folder. */
function make(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CONTENT_DIR: folder },
  });
  return { status, stdout, stderr };
}

const textOf = (folder: string, file: string): string =>
  readFileSync(path.join(folder, file), 'utf8');

/** Where the places to fill in are: `7:12`. */
const holesIn = (text: string): string[] =>
  text.split('\n').flatMap((line, n) => {
    const at = line.indexOf(HOLE);
    return at < 0 ? [] : [`${n + 1}:${at + 1}`];
  });

/** The kinds, what is made of them, and how many places there are to fill in. */
const KINDS = [
  {
    words: ['page', '7-11', 'places-to-go'],
    file: 'pages/7-11/places-to-go.mdx',
    holds: [/ {6}- 2A\.1\n/, / {6}- 2A\.4\n/, /<Part of="what">\n\nTO WRITE\n\n<\/Part>/],
    // Title, summary, picture; four promises with a picture, what and how we know; questions; sections.
    holes: 3 + 7 * 3 + 3 + 5,
  },
  {
    words: ['page', '14-19', 'leaving-care-well'],
    file: 'pages/14-19/leaving-care-well.mdx',
    holds: [/ {6}- 3A\.3\n/, /<Part of="you">/],
    holes: 3 + 3 * 2 + 3 + 5,
  },
  {
    words: ['easy-read', 'places-to-go'],
    file: 'easy-read/places-to-go.yaml',
    holds: [/covers:\n {6}- 2A\n/],
    holes: 1 + 2 * 2,
  },
  {
    words: ['update', 'forum-has-met'],
    file: 'updates/forum-has-met.yaml',
    holds: [/^reported: 2026-09-30$/m, /^ {2}7-11:$/m, /^ {2}easy-read:$/m, /^ {2}plan:$/m],
    // The action, the status, the source; title and words for four versions.
    holes: 3 + 4 * 2,
  },
  {
    words: ['word', 'youth-club'],
    file: 'words/youth-club.yaml',
    holds: [/^term: youth club$/m, /^ {2}14-19: TO WRITE$/m, /^aliases: /m, /^misspellings: /m],
    // The topic, and a meaning for each of four versions.
    holes: 1 + 4,
  },
  {
    words: ['session', 'parents-evening'],
    file: 'sessions/parents-evening.yaml',
    holds: [/^ {2}- minutes: 60$/m, /^ {4}says: TO WRITE$/m],
    // Title, for whom, what to bring; title, what to do and to say of one step; who cares.
    holes: 3 + 3 + 1,
  },
  {
    words: ['said', 'forum-may'],
    file: 'said/forum-may.yaml',
    holds: [/^group: TO WRITE$/m, /^did: TO WRITE$/m],
    holes: 5,
  },
] as const;

describe.each(KINDS)('npm run new -- $words', ({ words, file, holds, holes }) => {
  test('makes the file, and says where', () => {
    const folder = copyWith();
    const { status, stdout, stderr } = make(folder, ...words);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${path.join(folder, file)} is made.`);
    expect(stdout).toContain(`“${HOLE}”`);
    for (const text of holds) expect(textOf(folder, file)).toMatch(text);
  });

  test('makes what is refused at every place to fill in, and nowhere else', () => {
    const folder = copyWith();
    make(folder, ...words);
    const { problems } = readContent({ folder });
    const places = holesIn(textOf(folder, file));
    expect(places).toHaveLength(holes);
    expect(problems.map(({ position: { line, column } }) => `${line}:${column}`)).toEqual(places);
    for (const problem of problems) {
      expect(problem).toMatchObject({ file: path.join(folder, file), level: 'error' });
      expect(problem.message).toMatch(/This has still to be written\.$/);
    }
  });

  test('does not write over what is there', () => {
    const folder = copyWith();
    make(folder, ...words);
    editAll(file, HOLE, 'Mine')(folder);
    const before = textOf(folder, file);
    const { status, stdout, stderr } = make(folder, ...words);
    expect(stderr).toBe(`${path.join(folder, file)} is there already. Open it instead.\n`);
    expect([status, stdout]).toEqual([1, '']);
    expect(textOf(folder, file)).toBe(before);
  });
});

test('A word is right once all of its places are filled in, and not before', () => {
  const folder = copyWith();
  const file = 'words/youth-club.yaml';
  make(folder, 'word', 'youth-club');
  edit(file, `topic: ${HOLE}`, 'topic: after-school')(folder);
  expect(readContent({ folder }).problems).toHaveLength(4);
  editAll(file, HOLE, 'A place where young people meet.')(folder);
  const { problems, content } = readContent({ folder });
  expect(problems).toEqual([]);
  expect(content?.plan.words.get('youth-club')?.term).toBe('youth club');
});

describe('npm run new', () => {
  test.each([
    ['nothing', [], /^Use one of:/],
    ['a kind that there is not', ['poem', 'spring'], /^Use one of:.*npm run new -- word/s],
    ['no name', ['word'], /^Use one of:/],
    ['no recommendation', ['page', '7-11'], /^Use one of:/],
    ['too much', ['word', 'youth', 'club'], /^Use one of:/],
    ['a band that there is not', ['page', '8-9', 'places-to-go'], /no band “8-9”.*7-11, /],
    ['an unknown slug', ['page', '7-11', 'places'], /no recommendation “places”.*-go/],
    ['an unknown slug', ['easy-read', 'places'], /no recommendation “places”.*-go/],
    ['a name with capitals', ['word', 'Youth'], /small letters, digits and single hyphens only/],
    ['a name with a space', ['word', 'youth club'], /small letters, digits and single hyphens/],
    ['a way out', ['update', '../outside'], /small letters, digits and single/],
    ['a way to another folder', ['word', '../updates/outside'], /small letters, digits and single/],
  ])('refuses %s: %s', (_, words, says) => {
    const folder = copyWith();
    const { status, stdout, stderr } = make(folder, ...words);
    expect(stderr).toMatch(says);
    expect([status, stdout]).toEqual([1, '']);
    expect(readContent({ folder }).problems).toEqual([]);
  });

  test('says where to look where the content cannot be read', () => {
    const { status, stderr } = make(copyWith(remove('site.yaml')), 'word', 'youth-club');
    expect(stderr).toBe('The content cannot be read. Run “npm run check” to see why.\n');
    expect(status).toBe(1);
  });
});
