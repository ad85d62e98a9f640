/** `npm run new`: makes a file with the places to fill in; the check refuses it until they are filled. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyWith, edit, editAll, problemsOf, remove, write } from '../../fixtures/content.ts';
import { draftOf } from '../../../src/cli/draft.ts';
import { make } from '../../../src/cli/new.ts';

const HOLE = 'TO WRITE';
const { content } = problemsOf().reading;
if (!content) throw new Error('The second council cannot be read.');
const { plan } = content;

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
    holes: 3 + 7 * 2 + 3 + 5,
  },
  {
    words: ['page', '14-19', 'leaving-care-well'],
    file: 'pages/14-19/leaving-care-well.mdx',
    holds: [/ {6}- 3A\.3\n/, /<Part of="you">/],
    holes: 3 + 3 + 3 + 5,
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
  test('drafts the file', () => {
    const draft = draftOf(plan, words);
    expect(draft.file).toBe(file);
    for (const text of holds) expect(draft.text).toMatch(text);
  });

  test('drafts what is refused at every place to fill in, and nowhere else', () => {
    const { text } = draftOf(plan, words);
    const { found, problems } = problemsOf(write(file, text));
    const places = holesIn(text);
    expect(places).toHaveLength(holes);
    expect(found.map((line) => line.replace(/ .*/, ''))).toEqual(
      places.map((place) => `${file}:${place}`),
    );
    for (const { level, message } of problems) {
      expect(level).toBe('error');
      expect(message).toMatch(/This still has to be written\.$/);
    }
  });
});

test('A word is right once all of its places are filled in, and not before', () => {
  const { file, text } = draftOf(plan, ['word', 'youth-club']);
  const topic = edit(file, `topic: ${HOLE}`, 'topic: after-school');
  expect(problemsOf(write(file, text), topic).found).toHaveLength(4);
  const meanings = editAll(file, HOLE, 'A place where young people meet.');
  const { found, reading } = problemsOf(write(file, text), topic, meanings);
  expect(found).toEqual([]);
  expect(reading.content?.plan.words.get('youth-club')?.term).toBe('youth club');
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
    ['an update with the name of a page', ['update', 'follow'], /No update can be called “follow”/],
    ['a name with capitals', ['word', 'Youth'], /small letters, digits and single hyphens only/],
    ['a name with a space', ['word', 'youth club'], /small letters, digits and single hyphens/],
    ['a way out', ['update', '../outside'], /small letters, digits and single/],
    ['a way to another folder', ['word', '../updates/outside'], /small letters, digits and single/],
  ])('refuses %s: %s', (_, words, says) => {
    expect(() => draftOf(plan, words)).toThrow(says);
  });

  const words = ['page', '14-19', 'leaving-care-well'];
  const file = 'pages/14-19/leaving-care-well.mdx';

  test('makes the file, in a new folder where it needs one, and says where and what is left', () => {
    const folder = copyWith(remove('pages/14-19/safer-journeys.mdx'));
    const made = path.join(folder, file);
    expect(make(words, { CONTENT_DIR: folder })).toEqual({
      status: 0,
      stdout: `${made} is ready. Write where it says “${HOLE}”; “npm run check” lists what is left.`,
      stderr: '',
    });
    expect(readFileSync(made, 'utf8')).toBe(draftOf(plan, words).text);
  });

  test('does not write over a file that exists', () => {
    const folder = copyWith();
    const made = path.join(folder, file);
    writeFileSync(made, 'Mine');
    expect(make(words, { CONTENT_DIR: folder })).toEqual({
      status: 1,
      stdout: '',
      stderr: `${made} already exists. Open it instead.`,
    });
    expect(readFileSync(made, 'utf8')).toBe('Mine');
  });

  test('says where to look if the content cannot be read', () => {
    expect(make(words, { CONTENT_DIR: copyWith(remove('site.yaml')) })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The content cannot be read. Run “npm run check” to see why.',
    });
  });

  test('prints and exits as the function says', () => {
    const start = (folder: string, ...own: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...own], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, CONTENT_DIR: folder },
      });
      return { status, stdout, stderr };
    };
    const folder = copyWith();
    const { status, stdout, stderr } = start(folder, ...words);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/leaving-care-well\.mdx is ready\. .*\n$/);
    const again = make(words, { CONTENT_DIR: folder });
    expect(start(folder, ...words)).toEqual({ ...again, stderr: `${again.stderr}\n` });
  });
});
