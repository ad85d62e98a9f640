/** What an editor saves shows in the live preview, whichever kind of file it is in; so does what is wrong with it, and nothing in it runs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attack, ATTACKED, ranBeside, UNSAFE_DRAWING } from '../support/attacked.ts';
import { livePreview, until, type LivePreview } from '../support/live-preview.ts';
import { SECOND } from '../support/sites.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-preview-'));
const content = path.join(folder, 'content');
let preview: LivePreview | undefined;

beforeAll(async () => {
  cpSync(SECOND.content, content, { recursive: true });
  attack(content);
  preview = await livePreview(content);
}, 90_000);
afterAll(() => {
  preview?.stop();
  rmSync(folder, { recursive: true });
});

const at = (page: string): string => `${preview?.address ?? ''}${page}`;

/** Asks for a page until it has one text and not the other. */
const shows = (page: string, has: string, hasNot: string): Promise<number> =>
  until(at(page), (html) => html.includes(has) && !html.includes(hasNot));

const shown = (page: string): Promise<string> => fetch(at(page)).then((each) => each.text());

/** Replaces a text and saves. @returns what puts it back */
function save(file: string, from: string, to: string): () => void {
  const target = path.join(content, file);
  const before = readFileSync(target, 'utf8');
  expect(before).toContain(from);
  writeFileSync(target, before.replace(from, to));
  return () => {
    writeFileSync(target, before);
  };
}

test.each([
  ['pages/7-11/safer-journeys.mdx', '/7-11/safer-journeys/', 'walk, wheel', 'walk, skate'],
  ['pages/7-11/safer-journeys.mdx', '/7-11/', 'Safer ways', 'Brighter ways'],
  ['easy-read/safer-journeys.yaml', '/easy-read/safer-journeys/', 'made a plan', 'wrote a plan'],
  ['plan/recommendations/01-safer-journeys.yaml', '/plan/safer-journeys/', 'to school', 'to class'],
  ['words/shelter.yaml', '/words/', 'A roof and walls', 'A lid and walls'],
  ['updates/late-bus-runs.yaml', '/updates/', 'late bus', 'night bus'],
  ['pictures/bont.svg', '/pictures/bont.svg', '</svg>', '<path d="M0 0h9v9z"/></svg>'],
])(
  'a text saved in %s shows on %s',
  async (file, page, from, to) => {
    await shows(page, from, to);
    const takeBack = save(file, from, to);
    await shows(page, to, 'no such text');
    takeBack();
    await shows(page, from, to);
  },
  200_000,
);

test('a new file gets its page at once, and has none when it is removed', async () => {
  const update = path.join(content, 'updates', 'new-path.yaml');
  writeFileSync(update, readFileSync(path.join(content, 'updates', 'late-bus-runs.yaml')));
  await until(at('/updates/new-path/'), (html) => html.includes('late bus'));
  rmSync(update);
  await until(at('/updates/new-path/'), (html) => !html.includes('late bus'));
}, 200_000);

test('a mistake shows on the page, and goes once it is corrected', async () => {
  const page = '/7-11/safer-journeys/';
  const putBack = save('pages/7-11/safer-journeys.mdx', 'light 4 paths', 'light 77 paths');
  await shows(page, 'facts/number', 'light 4 paths');
  putBack();
  await shows(page, 'light 4 paths', 'facts/number');
}, 200_000);

test('a body that would run something is replaced by what is wrong with it', async () => {
  for (const { guide, name } of ATTACKED) {
    const [, main = ''] = /<main.*?>(.*)<\/main>/s.exec(await shown(`/${guide}/`)) ?? [];
    expect(main, name).toContain(`${guide}.mdx:`);
    expect(main, name).not.toContain('document.title');
  }
  // A page without faults is shown as usual.
  expect(await shown('/about/')).not.toContain('<details class="problems" open');
  expect(ranBeside(content)).toEqual([]);
}, 200_000);

test('nothing is shown of a drawing that would load something', async () => {
  writeFileSync(path.join(content, 'pictures/bont.svg'), UNSAFE_DRAWING);
  await until(at('/about/'), (html) => html.includes('pictures/unsafe'));
  const drawing = await shown('/pictures/bont.svg');
  expect(drawing).toContain('<svg');
  expect(drawing).not.toMatch(/a\.example|rl\(/);
}, 200_000);
