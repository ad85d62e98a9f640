/** The open data of the built sites, against the schemas beside it and the pages it leads to. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getElementsByTagName, textContent } from 'domutils';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/json-schema.ts';
import { SITES } from '../support/sites.ts';
import { addressChecker } from '../support/addresses.ts';
import { pageAt, pagesOf } from '../support/built-pages.ts';

describe.each(SITES)('the open data of $name', (site) => {
  const read = (file: string): string => readFileSync(path.join(site.folder, 'data', file), 'utf8');
  const json = (file: string): unknown => JSON.parse(read(file));
  const rows = parse<Record<string, string>>(read('plan.csv'), { columns: true, bom: true });

  test.each([
    ['plan.json', 'plan.schema.json', () => json('plan.json')],
    ['updates.json', 'updates.schema.json', () => json('updates.json')],
    ['plan.csv', 'plan.csv.schema.json', () => rows],
  ])('%s fits %s', (_, schema, data) => {
    expect(complaints(json(schema), data())).toEqual([]);
  });

  test('has a line for each action of the full plan', () => {
    const actions = pagesOf(site)
      .filter(({ file }) => file.startsWith('plan/'))
      .flatMap(({ document }) => getElementsByTagName('tr', document))
      .map(({ attribs }) => attribs.id ?? '')
      .filter((id) => id.startsWith('action-'))
      .map((id) => id.slice('action-'.length));
    const ids = rows.map(({ row = '', action = '' }) => `${row}.${action}`);
    expect(ids.sort()).toEqual(actions.sort());
  });

  test('leads only to pages and places that are there', () => {
    expect(
      addressChecker(site)(read('plan.json') + read('updates.json') + read('plan.csv')),
    ).toEqual([]);
  });

  test('is described, field by field', () => {
    const { document } = pageAt(site, 'data/index.html');
    const names = getElementsByTagName('code', document).map((code) => textContent(code));
    for (const name of [
      ...Object.keys(rows[0] ?? {}),
      'newDate',
      'overdue',
      'reportedTo',
      'told',
    ]) {
      expect(names).toContain(name);
    }
  });
});
