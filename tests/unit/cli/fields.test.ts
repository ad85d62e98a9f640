/** What editors are told about the fields, on the page and in VS Code, is what the schemas say. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldsOf } from '../../../src/cli/field-table.ts';
import { makeFieldFiles, SCHEMA_FOLDER, YAML_KINDS } from '../../../src/cli/fields.ts';
import { KINDS } from '../../../src/lib/content/kinds.ts';
import { FIXTURE } from '../../fixtures/content.ts';

const made = await makeFieldFiles();

test.each([...made])('%s is up to date; if not, run `npm run fields`', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('VS Code has a schema for each kind of YAML file, and no other', () => {
  const { 'yaml.schemas': schemas } = JSON.parse(
    readFileSync('.vscode/settings.json', 'utf8'),
  ) as Record<string, unknown>;
  expect(schemas).toEqual(
    Object.fromEntries(
      YAML_KINDS.map(([kind, { files }]) => [
        `${SCHEMA_FOLDER}/${kind}.schema.json`,
        `**/${files}`,
      ]),
    ),
  );
  expect(readdirSync(SCHEMA_FOLDER).map((name) => `${SCHEMA_FOLDER}/${name}`)).toEqual(
    [...made.keys()].filter((file) => file.startsWith(SCHEMA_FOLDER)).toSorted(),
  );
});

describe('Every field is described', () => {
  test.each(Object.entries(KINDS))('of %s', (_, { schema }) => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(2);
    for (const { name, description } of fields) expect(description, name).toMatch(/[.”]$/);
  });
});

test('A field is named by the way to it, with what it may hold and whether it is needed', () => {
  const schema = z.strictObject({
    rows: z
      .array(z.strictObject({ says: z.string() }))
      .default([])
      .describe('Rows.'),
    told: z
      .partialRecord(z.enum(['a', 'b']).meta({ title: 'version' }), z.string())
      .describe('Words.'),
    place: z.array(z.enum(['link', 'card'])).describe('Where.'),
    picture: z
      .union([
        z.strictObject({ alt: z.string(), file: z.string() }),
        z.strictObject({ alt: z.string(), code: z.string() }),
      ])
      .describe('One of two.'),
  });
  expect(fieldsOf(schema).map(({ name, needed, values }) => [name, needed, ...values])).toEqual([
    ['rows[]', false],
    ['rows[].says', true],
    ['told.<version>', true],
    ['place[]', true, 'link', 'card'],
    ['picture', true],
    ['picture.alt', true],
    ['picture.file', false],
    ['picture.code', false],
  ]);
});

describe('In VS Code', () => {
  const validators = YAML_KINDS.map(([kind, { files }]) => {
    const schema = JSON.parse(made.get(`${SCHEMA_FOLDER}/${kind}.schema.json`) ?? '') as object;
    return { kind, files, fits: new Ajv().compile(schema) };
  });

  test.each(validators)('every file of $kind fits', ({ files, fits }) => {
    const found = ['content', FIXTURE].flatMap((folder) => globSync(path.join(folder, files)));
    expect(found).not.toEqual([]);
    for (const file of found) {
      fits(parse(readFileSync(file, 'utf8')));
      expect(fits.errors, file).toBeNull();
    }
  });

  test.each([
    ['a field that there is not', { colour: 'red' }],
    ['a status that there is not', { status: 'finished' }],
    ['words for a version that there is not', { told: { '7–11': { title: 'A', says: 'B.' } } }],
    ['a missing field', { source: undefined }],
  ])('%s is found', (_, mistake) => {
    const right = {
      number: 1,
      reported: '2020-06-30',
      actions: ['1.1'],
      status: 'done',
      source: 'Minutes',
      told: { '7-11': { title: 'A', says: 'B.' } },
    };
    const updates = validators.find(({ kind }) => kind === 'updates');
    expect(updates?.fits(right)).toBe(true);
    expect(updates?.fits(JSON.parse(JSON.stringify({ ...right, ...mistake })))).toBe(false);
  });
});
