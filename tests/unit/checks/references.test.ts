/** Whatever a file points to must be there. */
import { describe, test } from 'vitest';
import { copy, edit, expectFound, FILES, remove, type Mistake } from '../../fixtures/content.ts';

const { site, first, third, young, easyRead, update } = FILES;

const REFERENCES: readonly Mistake[] = [
  {
    name: 'a body that leads',
    change: edit(first, 'body: grwp-llwybrau-diogel, actions', 'body: grwp, actions'),
    file: first,
    at: 'grwp,',
    rule: 'covers/no-such-body',
    says: /no body “grwp” in plan\/bodies\.yaml\. Check its spelling/,
  },
  {
    name: 'a body that helps',
    change: edit(first, '[ysgolion-llanfair-y-bont,', '[ysgolion,'),
    file: first,
    at: 'ysgolion,',
    rule: 'covers/no-such-body',
    says: /no body “ysgolion”/,
  },
  {
    name: 'an outcome',
    change: edit(first, '[bod-yn-ddiogel, hwyl', '[bod, hwyl'),
    file: first,
    at: 'bod,',
    rule: 'covers/no-such-outcome',
    says: /no outcome “bod” in plan\/outcomes\.yaml\. Check its spelling/,
  },
  {
    name: 'an action of another row that a body leads',
    change: edit(first, "actions: ['1A.1', '1A.3']", "actions: ['1A.1', '1B.3']"),
    file: first,
    at: "'1B.3'] }",
    rule: 'covers/no-such-action',
    says: /no action “1B\.3” in this row\. Check its spelling/,
  },
  {
    name: 'an action that is measured',
    change: edit(third, "lived in., actions: ['3A.3']", "lived in., actions: ['3A.9']"),
    file: third,
    at: "'3A.9'",
    rule: 'covers/no-such-action',
    says: /no action “3A\.9” in this row/,
  },
  {
    name: 'an action like 3.99 that a promise covers',
    change: edit(young, "['1A.1']", "['1A.1', '3.99']"),
    file: young,
    at: "'3.99'",
    rule: 'covers/no-such-action',
    says: /no action “3\.99” in this recommendation\. Check its spelling/,
  },
  {
    name: 'an action of another recommendation that a promise covers',
    change: edit(young, "['1A.1']", "['1A.1', '2A.1']"),
    file: young,
    at: "'2A.1'",
    rule: 'covers/no-such-action',
    says: /no action “2A\.1” in this recommendation/,
  },
  {
    name: 'a row that an Easy Read covers',
    change: edit(easyRead, 'covers: [1A]', 'covers: [1A, 2A]'),
    file: easyRead,
    at: '2A]',
    rule: 'covers/no-such-row',
    says: /no row “2A” in this recommendation\. Check its spelling/,
  },
  {
    name: 'an action that an update reports on',
    change: edit(update, "['1B.3']", "['1B.3', '1B.4']"),
    file: update,
    at: "'1B.4'",
    rule: 'covers/no-such-action',
    says: /no action “1B\.4” in the plan\. Check its spelling/,
  },
];

describe('What is not there is found:', () => {
  test.each(REFERENCES)('$name', (mistake) => {
    expectFound(mistake);
  });

  test('the help page, to which every page links', () => {
    expectFound({
      name: 'no help page',
      change: remove('guides/help.mdx'),
      file: site,
      at: 'id:',
      rule: 'covers/no-help',
      says: /guides\/help\.mdx.*Write it/,
    });
  });
});

test('A page whose name is no recommendation is found', () => {
  const stray = 'pages/7-11/safe-journeys.mdx';
  expectFound({
    name: 'a page',
    change: copy(young, stray),
    file: stray,
    at: 'title',
    rule: 'covers/no-such-recommendation',
    says: /no recommendation “safe-journeys”.*Check its spelling/,
  });
});
