import { getElementsByTagName, prevElementSibling, textContent } from 'domutils';
import { expect, test } from 'vitest';
import { OWN } from '../support/sites.ts';
import { pageAt, type BuiltPage } from '../support/built-pages.ts';

/** Rows of each recommendation in the printed plan, and how many actions it has (the source; there is no row 5). */
const SOURCE = [
  { slug: 'sharing-the-findings', rows: ['1'], actions: 6 },
  { slug: 'keeping-safe', rows: ['2'], actions: 5 },
  { slug: 'staying-in-school', rows: ['3', '4', '6', '7'], actions: 17 },
  { slug: 'good-records', rows: ['8'], actions: 3 },
  { slug: 'after-16', rows: ['9', '10', '11', '12', '13'], actions: 16 },
  { slug: 'leaving-with-qualifications', rows: ['14', '15', '16', '17', '18'], actions: 16 },
  { slug: 'better-progress', rows: ['19', '20', '21', '22', '23', '24'], actions: 30 },
  { slug: 'mental-health', rows: ['25', '26'], actions: 7 },
  { slug: 'choices-14-to-19', rows: ['27', '28', '29'], actions: 8 },
  { slug: 'back-to-learning', rows: ['30'], actions: 3 },
] as const;

const page = (file: string): BuiltPage => pageAt(OWN, file);
const planPage = (slug: string): BuiltPage => page(`plan/${slug}/index.html`);

const idsOf = ({ document }: BuiltPage, start: string): string[] =>
  getElementsByTagName('*', document)
    .map(({ attribs }) => attribs.id ?? '')
    .filter((id) => id.startsWith(start) && !id.endsWith('-title'))
    .map((id) => id.slice(start.length));

test.each(SOURCE)('$slug has its rows and actions, each with an anchor', (source) => {
  const built = planPage(source.slug);
  expect(idsOf(built, 'row-')).toEqual(source.rows);
  const actions = idsOf(built, 'action-');
  expect(actions.length).toBe(source.actions);
  expect(new Set(actions).size).toBe(source.actions);
  expect(actions.every((id) => source.rows.some((row) => id.startsWith(`${row}.`)))).toBe(true);
});

test('the plan has 95 measures', () => {
  const measures = SOURCE.flatMap(({ slug }) =>
    getElementsByTagName('ul', planPage(slug).document)
      .filter((list) => prevElementSibling(list)?.name === 'h4')
      .flatMap((list) => getElementsByTagName('li', list)),
  );
  expect(measures.length).toBe(95);
});

test('from the plan’s front page every row is one link away', () => {
  const links = getElementsByTagName('a', page('plan/index.html').document).map(
    ({ attribs }) => attribs.href,
  );
  for (const { slug, rows } of SOURCE) {
    for (const row of rows) expect(links).toContain(`/plan/${slug}/#row-${row}`);
  }
});

test('the front page of the plan counts what is dated, reported and overdue', () => {
  const cells = getElementsByTagName('tfoot', page('plan/index.html').document).flatMap((foot) =>
    getElementsByTagName('td', foot).map((cell) => textContent(cell).trim()),
  );
  // 33 actions have no date; four more are only “ongoing”; news of 27.1, 27.2 and 28.1; 1.1 and 11.1 were due in May.
  expect(cells).toEqual(['111', '74', '3', '2']);
});

test('every body that leads or helps is named, and every row links to its bodies', () => {
  const bodies = new Set(
    getElementsByTagName('li', page('who/index.html').document)
      .map(({ attribs }) => attribs.id ?? '')
      .filter(Boolean),
  );
  const linked = SOURCE.flatMap(({ slug }) =>
    getElementsByTagName('a', planPage(slug).document)
      .map(({ attribs }) => attribs.href ?? '')
      .filter((to) => to.startsWith('/who/#'))
      .map((to) => to.slice('/who/#'.length)),
  );
  expect(new Set(linked)).toEqual(bodies);
});

test('the review gives five scores and names only 4', () => {
  const text = textContent(page('plan/index.html').document);
  for (const fact of ['December 2007', 'May 2008', 'Director of Children’s Services']) {
    expect(text).toContain(fact);
  }
  const table = getElementsByTagName('table', page('plan/index.html').document).at(-1);
  const scores = getElementsByTagName('td', table ? [table] : []).map((cell) =>
    textContent(cell).trim().replace(/\s+/g, ' '),
  );
  expect(scores).toEqual(['2', '2', '3', '3', '3'].map((score) => `${score} out of 4`));
  expect(text).toContain('4 is called “excellent”');
});
