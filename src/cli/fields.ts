/**
 * `npm run fields`: makes what editors are told about the fields of the content, from its schemas: the page
 * `content/FIELDS.md`, and JSON Schemas by which VS Code completes and checks the YAML files. All of it is kept; a test
 * makes it again and compares.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { format, resolveConfig } from 'prettier';
import { KINDS, type ContentKind } from '../lib/content/kinds.ts';
import { isSchema, type JsonSchema } from '../lib/open-data/data-fields.ts';
import { fieldPage } from './field-table.ts';

/** The folder of the JSON Schemas. `.vscode/settings.json` says which files each is for. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** The kinds of content that are YAML from beginning to end. VS Code cannot check the fields of `.mdx` files. */
export const YAML_KINDS: readonly (readonly [string, ContentKind])[] = Object.entries(KINDS).filter(
  ([, { files }]) => files.endsWith('.yaml'),
);

/** Lists the names that entries may have: VS Code completes only those, and takes the name `4` for no text. */
function listNames({ jsonSchema: schema }: { jsonSchema: JsonSchema }): void {
  const { propertyNames: names, additionalProperties: entry } = schema;
  if (!isSchema(names) || !isSchema(entry)) return;
  delete schema.propertyNames;
  schema.additionalProperties = false;
  if (names.enum) {
    schema.properties = Object.fromEntries(names.enum.map((name) => [String(name), entry]));
  } else {
    schema.patternProperties = { [names.pattern ?? '']: entry };
  }
}

/** Makes every file: its path in the project, and its text as Prettier has it. */
export async function makeFieldFiles(): Promise<ReadonlyMap<string, string>> {
  const schemas = YAML_KINDS.map(([kind, { schema }]) => {
    const made = z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-07',
      override: listNames,
    });
    return [`${SCHEMA_FOLDER}/${kind}.schema.json`, JSON.stringify(made)] as const;
  });
  const files = new Map<string, string>();
  for (const [filepath, text] of [['content/FIELDS.md', fieldPage()] as const, ...schemas]) {
    files.set(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}

if (import.meta.main) {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [file, text] of await makeFieldFiles()) {
    writeFileSync(file, text);
    console.log(file);
  }
}
