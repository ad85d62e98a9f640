/** How things stand on the second council's site, against what its files say; and what is shown where nothing is told. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getElementById, getElementsByTagName, textContent } from 'domutils';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BEFORE, SECOND } from '../support/sites.ts';
import { filesOf, pageAt, pagesOf } from '../support/built-pages.ts';

/** How each action stands on 30 September 2026: read off its updates and its dates by hand. */
const STANDS: Readonly<Record<string, string>> = {
  '1A.1': 'overdue', // by October 2025; nobody has said anything
  '1A.2': 'done', // late in June, done in September
  '1A.3': 'done',
  '1A.4': 'done', // late, changed, started, done
  '1B.1': 'done',
  '1B.2': 'started', // done, reopened by a change, due by October 2026
  '1B.3': 'done',
  '2A.1': 'changed', // changed twice, to December 2026
  '2A.2': 'on-track', // ongoing
  '2A.3': 'overdue', // late, and the school year is over
  '2A.4': 'stopped',
  '2B.1': 'not-reported',
  '2B.2': 'started',
  '2B.3': 'started',
  '3A.1': 'overdue', // started, due by July 2026
  '3A.2': 'done', // no date
  '3A.3': 'late', // late, though due in 2027
};
const signsOf = (ids: readonly string[]): string[] => ids.map((id) => STANDS[id] ?? '').sort();
const DATED = Object.keys(STANDS).filter((id) => id !== '2A.2' && id !== '3A.2');

/** The main part of a page: everything between its header and its footer. */
const page = (file: string, site = SECOND): Element => {
  const main = getElementById('main', pageAt(site, file).document);
  if (!main) throw new Error(`${file} has no main part.`);
  return main;
};
const updates = page('updates/index.html');

const section = (id: string, within = updates): Element => {
  const found = getElementsByTagName('section', within).find(
    ({ attribs }) => attribs['aria-labelledby'] === id,
  );
  if (!found) throw new Error(`There is no section ${id}.`);
  return found;
};
const tags = (name: string, within: Element): Element[] => getElementsByTagName(name, within);
const say = (element: Element): string => textContent(element).replace(/\s+/g, ' ').trim();
const stonesIn = (element: Element): string[] =>
  tags('use', element).map(({ attribs }) => (attribs.href ?? '').replace('#stone-', ''));
/** The pictures of a section: those that say what they are. */
const picturesIn = (element: Element): Element[] =>
  tags('svg', element).filter(({ attribs }) => attribs.role === 'img');

/** The updates as they stand in their files, oldest first. */
const files = readdirSync(path.join(SECOND.content, 'updates'))
  .map((name) => ({
    name,
    ...(parse(readFileSync(path.join(SECOND.content, 'updates', name), 'utf8')) as {
      number: number;
      reported: string;
      status: string;
      actions: string[];
      told: Record<string, { title: string }>;
    }),
  }))
  .sort((a, b) => a.number - b.number);

test('The second council has 40 updates over six quarters; they leave things as the table above has them, but for days that have passed', () => {
  expect(files).toHaveLength(40);
  expect(new Set(files.map(({ reported }) => reported)).size).toBe(6);
  expect(new Set(files.map(({ status }) => status)).size).toBe(6);
  for (const [id, sign] of Object.entries(STANDS)) {
    const last = files.findLast(({ actions }) => actions.includes(id))?.status ?? 'not-reported';
    if (sign !== 'overdue') expect(last, id).toBe(sign);
    else expect(['done', 'stopped'], id).not.toContain(last);
  }
});

describe('The page of progress', () => {
  test('has all news, the newest first, and each has its page', () => {
    const titles = tags('h3', section('news')).map(say);
    expect(titles).toEqual(files.toReversed().map(({ told }) => told['7-11']?.title));
    for (const { name, told } of files) {
      const own = page(`updates/${name.replace('.yaml', '')}/index.html`);
      expect(say(tags('h1', own)[0] ?? own)).toBe(told['7-11']?.title);
    }
  });

  test('says what is due next, by day', () => {
    const next = section('next');
    expect(tags('h3', next).map(say)).toEqual([
      'By 31 October 2026',
      'By 30 November 2026',
      'By 31 December 2026',
    ]);
    const ids = tags('a', next)
      .map(say)
      .filter((text) => text in STANDS);
    expect(ids).toEqual(['1B.2', '2B.2', '2A.1', '2B.1']);
    expect(say(next)).toContain('Who leads: The youth centre');
  });

  test('says what is late, what has waited longest first, and that nobody has told us', () => {
    const items = tags('li', section('late')).map(say);
    expect(items).toHaveLength(4);
    expect(items[0]).toMatch(
      /It was due by 31 October 2025\..*The date has passed\..*not been told yet.*1A\.1/,
    );
    expect(items[1]).toMatch(/due by 31 July 2026\..*Started.*3A\.1/);
    expect(items[2]).toMatch(/due by 31 August 2026\..*Running late.*2A\.3/);
    expect(items[3]).toMatch(/It is due by 31 December 2027\..*Running late.*3A\.3/);
    expect(items[3]).not.toContain('has passed');
  });

  test('answers in the first words what the sections say in full', () => {
    const glance = tags('ul', updates)[0];
    expect(glance && tags('strong', glance).map(say)).toEqual([
      '40 updates',
      '1 thing to do by 31 October 2026',
      '4 things are late',
    ]);
  });
});

describe('The stones', () => {
  const stones = section('stones');
  const [picture] = picturesIn(stones);

  test('are all actions of the plan, each with its sign', () => {
    expect(picture && stonesIn(picture).sort()).toEqual(signsOf(Object.keys(STANDS)));
    expect(say(stones)).toContain('6 of 17 actions are done.');
  });

  test.each([
    ['1', '5 of 7'],
    ['2', '0 of 7'],
    ['3', '1 of 3'],
  ])('of recommendation %s are its own, and its line says the same: %s', (number, done) => {
    const line = tags('tr', stones)[Number(number)];
    const own = Object.keys(STANDS).filter((id) => id.startsWith(number));
    expect(line && stonesIn(line).sort()).toEqual(signsOf(own));
    expect(line && say(line)).toContain(done);
  });

  test('have a key that counts them', () => {
    const key = tags('ul', stones)[0];
    const said = key ? tags('li', key).map(say) : [];
    expect(said).toContain('3 of 17: The date has passed.');
    expect(said).toContain('3 of 17: Started');
    expect(said).toHaveLength(new Set(Object.values(STANDS)).size);
  });
});

describe('The timeline', () => {
  const timeline = section('timeline');
  const rows = tags('tr', timeline).filter(({ attribs }) => !attribs.class?.includes('month'));

  test('has every dated action in both its forms', () => {
    const pictures = picturesIn(timeline);
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(stonesIn(picture).sort()).toEqual(signsOf(DATED));
  });

  test('says the same as its table: each action, in its month', () => {
    const cells = tags('tr', timeline).flatMap((row) => tags('th', row).slice(0, 1).map(say));
    const ids = cells.map((text) => text.split(' ')[0] ?? '').filter((id) => id in STANDS);
    expect(ids.toSorted()).toEqual(DATED.toSorted());
    expect(cells.indexOf('October 2026')).toBe(
      cells.findIndex((text) => text.startsWith('1B.2')) - 1,
    );
    expect(rows.length).toBeGreaterThanOrEqual(DATED.length);
  });

  test('says what it is and what it shows', () => {
    for (const picture of picturesIn(timeline)) {
      const labels = (picture.attribs['aria-labelledby'] ?? '').split(' ');
      const said = labels.map((id) => {
        const element = getElementById(id, picture);
        return element ? say(element) : '';
      });
      expect(said[0]).toBe('Timeline: 15 actions with a date, September 2025 to December 2027');
      expect(said[1]).toContain('5 of 15: Done.');
      expect(tags('text', picture).map(say)).toContain('now');
    }
  });
});

describe('How an action stands is the same', () => {
  const WORDS: Readonly<Record<string, string>> = {
    '1A.4': 'Done',
    '1B.2': 'Started',
    '2A.4': 'Stopped',
    '2A.1': 'Changed',
    '1A.1': 'OverdueNot reported',
  };
  test.each(Object.entries(WORDS))('in the full plan: action %s is “%s”', (id, words) => {
    const plan = pagesOf(SECOND).filter(({ file }) => /^plan\/.+\/index\.html$/.test(file));
    const row = plan
      .map(({ document }) => getElementById(`action-${id}`, document))
      .find((element) => element !== null);
    expect(row && say(row).replace(/ /g, '')).toContain(words.replace(/ /g, ''));
  });

  test('on the page of an update that has been overtaken', () => {
    expect(say(page('updates/school-streets-late/index.html'))).toMatch(
      /Running late.*How it was going on 30 September 2026: Done/,
    );
  });

  test.each([
    ['7-11', 5, '3 of 5 promises are done.'],
    ['14-19', 6, '4 of 6 promises are done.'],
    ['easy-read', 5, 'We have not been told that any part is done.'],
    ['plan', 17, '6 of 17 actions are done.'],
  ])('on the front page of %s, in %i stones of its own', (version, n, says) => {
    const front = section('progress', page(`${version}/index.html`));
    const [picture] = picturesIn(front);
    expect(picture && stonesIn(picture)).toHaveLength(n);
    expect(say(front)).toContain(says);
    expect(tags('a', front).map(({ attribs }) => attribs.href)).toContain(`${SECOND.base}updates/`);
  });
});

describe('Where nothing has been told', () => {
  test('the page of progress says so kindly', () => {
    const main = page('updates/index.html', BEFORE);
    expect(say(section('news', main))).toContain(
      'We have not been told yet how these promises are going.',
    );
    expect(say(section('late', main))).toContain('Nothing is late.');
    const [picture] = picturesIn(section('stones', main));
    expect(new Set(picture && stonesIn(picture))).toEqual(new Set(['not-reported']));
    expect(say(main)).toContain('0 of 17 actions are done.');
  });

  test.each([...BEFORE.bands, 'easy-read', 'plan'])('so does the front page of %s', (version) => {
    const [says] = tags('strong', section('progress', page(`${version}/index.html`, BEFORE)));
    expect(says && say(says)).toMatch(
      /^(We have not been told|No .+ (is done yet|has been reported))/,
    );
  });

  test('no update has a page', () => {
    const built = filesOf(BEFORE).filter((file) => /^updates\/.+\/index/.test(file));
    expect(built.filter((file) => !file.includes('follow'))).toEqual([]);
  });
});
