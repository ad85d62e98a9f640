import { describe, expect, test } from 'vitest';
import { action, date, plan, recommendation, row, update } from '../fixtures/make.ts';
import ActionTable from '../../src/components/plan/ActionTable.astro';
import { allFacts } from '../../src/lib/model/actions.ts';
import { siteWordingOf, wordingOf } from '../../src/lib/wording/wording.ts';
import { all, attribute, one, render, words } from './html.ts';

const three = row('3', [
  action('3.1', 'by May 2020'),
  action('3.2', date('by August 2020', 'trial'), date('November 2020', 'roll-out')),
  action('3.3'),
]);
const small = plan({
  recommendations: [recommendation(1, 'one', [three])],
  updates: [update('a', '2020-01-01', ['3.2'], 'done')],
});
const wording = wordingOf('plan', small);
const { facts } = siteWordingOf(small);

const table = () =>
  render(ActionTable, {
    props: {
      actions: allFacts(small),
      caption: 'Row 3: Actions',
      wording,
      words: facts,
    },
  });

/** The words of each cell, row by row. */
const cells = async (): Promise<string[][]> =>
  all(one(await table(), 'tbody'), 'tr').map((line) =>
    [...all(line, 'th'), ...all(line, 'td')].map(words),
  );

describe('The actions of a row are a table', () => {
  test('that has a name and heads its columns', async () => {
    const html = await table();
    expect(words(one(html, 'caption'))).toBe('Row 3: Actions');
    const heads = all(one(html, 'thead'), 'th');
    expect(heads.map(words)).toEqual([
      facts.number,
      facts.what,
      wording.labels.when,
      wording.labels.now,
    ]);
    expect(heads.map((head) => attribute(head, 'scope'))).toEqual(['col', 'col', 'col', 'col']);
  });

  test('with what each says, its dates and how it stands', async () => {
    expect(await cells()).toEqual([
      ['3.1', 'Do 3.1.', 'By May 2020', expect.stringContaining(wording.overdue)],
      [
        '3.2',
        'Do 3.2.',
        expect.stringMatching(/^Trial: by August 2020\s*Roll-out: November 2020$/),
        wording.status.done,
      ],
      ['3.3', 'Do 3.3.', wording.silent.when, wording.status['not-reported']],
    ]);
  });

  test('with a place for each action to which others can link, and which it links itself', async () => {
    const html = await table();
    const lines = all(one(html, 'tbody'), 'tr');
    expect(lines.map((line) => attribute(line, 'id'))).toEqual([
      'action-3.1',
      'action-3.2',
      'action-3.3',
    ]);
    const links = all(html, 'a').map((link) => [words(link), attribute(link, 'href')]);
    expect(links).toEqual([
      ['3.1', '#action-3.1'],
      ['3.2', '#action-3.2'],
      ['3.3', '#action-3.3'],
    ]);
  });

  test.each([
    ['table', 'table', 1],
    ['thead', 'rowgroup', 1],
    ['tbody', 'rowgroup', 1],
    ['tr', 'row', 4],
    ['td', 'cell', 9],
  ])('that stays one where it is shown as blocks: each %s is a %s', async (name, role, count) => {
    const roles = all(await table(), name).map((each) => attribute(each, 'role'));
    expect(roles).toEqual(Array.from({ length: count }, () => role));
  });

  test('whose heads stay heads', async () => {
    const html = await table();
    const roles = all(html, 'th').map((head) => attribute(head, 'role'));
    expect(roles).toEqual([
      ...Array.from({ length: 4 }, () => 'columnheader'),
      ...Array.from({ length: 3 }, () => 'rowheader'),
    ]);
  });
});
