/** One content file at a time: read it, validate it, and say what is wrong with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Position, Problem } from '../lib/problems.ts';
import type { FieldPath, PageSource, PartText, Source } from '../lib/source.ts';
import { messageOf } from './messages.ts';
import { forbiddenIn, parseMdx, partsOf, splitMdx, textsIn } from './mdx.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** The beginning of a file. */
export const START: Position = { line: 1, column: 1 };

/** A valid file: its data and where each field stands. */
export interface Entry<Data, Origin extends Source = Source> {
  readonly data: Data;
  readonly source: Origin;
}

/** A valid MDX file. */
export interface MdxEntry<Data> extends Entry<Data, PageSource> {
  /** Where it is, for Astro, which renders its body. */
  readonly path: string;
  readonly body: string;
}

/** The problems of everything read so far; files report into it. */
export class Report {
  readonly problems: Problem[] = [];

  /** Notes an error. */
  add(file: string, position: Position, rule: string, message: string): void {
    this.problems.push({ file, position, rule, message, level: 'error' });
  }
}

/** A file as an editor knows it: from the folder they work in, with `/` on every system. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/');
}

/** What is in a folder but hidden files, in order of name; nothing where there is no such folder. */
export const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The files with this ending in a folder; others are reported, as nobody would miss them on the site. */
export function filesIn(folder: string, ending: string, report: Report): string[] {
  return namesIn(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (name.endsWith(ending) && FILE_NAME.test(path.basename(name, ending))) return [file];
    const message = `This is not read. A file here is named in small letters, digits and hyphens, and ends in “${ending}”.`;
    report.add(shownPath(file), START, 'schema/file-name', message);
    return [];
  });
}

function textOf(file: string, report: Report): string | undefined {
  if (!existsSync(file)) {
    report.add(shownPath(file), START, 'schema/missing-file', 'This file is needed. Add it.');
    return undefined;
  }
  // A byte order mark, which some Windows editors write, is no part of the text.
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

/** The path of an issue: fields and list places, no symbols. */
const fieldPath = (keys: readonly PropertyKey[]): FieldPath =>
  keys.filter((key): key is string | number => typeof key !== 'symbol');

const fieldName = (keys: FieldPath): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** Of the forms that a field may have, the issues of the one that was meant: the one whose kind of value fits. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue];
  const form = issue.errors.find((issues) =>
    issues.every(({ code, path: keys }) => code !== 'invalid_type' || keys.length > 0),
  );
  return form?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}

function reportIssue(yaml: YamlText, issue: z.core.$ZodIssue, report: Report): void {
  const keys = fieldPath(issue.path);
  const name = fieldName(keys);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const where = name ? ` in “${name}”` : '';
      const message = `“${key}” is not a field${where}. Check its spelling, or take it out.`;
      report.add(yaml.file, yaml.at([...keys, key]), 'schema/unknown-field', message);
    }
  } else if (issue.code === 'invalid_type' && issue.input === undefined) {
    report.add(yaml.file, yaml.at(keys), 'schema/missing-field', `“${name}” is missing. Add it.`);
  } else {
    const says = messageOf(issue);
    const message = name ? `“${name}”: ${says}` : says;
    report.add(yaml.file, yaml.at(keys), 'schema/invalid', message);
  }
}

function validate<Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
  report: Report,
): z.output<Schema> | undefined {
  for (const { position, message } of yaml.faults) {
    report.add(yaml.file, position, 'schema/yaml', message);
  }
  if (yaml.faults.length > 0) return undefined;
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(meant)) reportIssue(yaml, issue, report);
  return undefined;
}

/** Reads a YAML file; nothing where it is not valid, with its problems in the report. */
export function readYamlFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  report: Report,
): Entry<z.output<Schema>> | undefined {
  const text = textOf(file, report);
  if (text === undefined) return undefined;
  const yaml = readYaml(shownPath(file), text);
  const data = validate(yaml, schema, report);
  return data === undefined ? undefined : { data, source: yaml };
}

/** Reads an MDX file; `sections` tells whether its body must have the five sections of a page. */
export function readMdxFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  sections: boolean,
  report: Report,
): MdxEntry<z.output<Schema>> | undefined {
  const shown = shownPath(file);
  const mdx = splitMdx(textOf(file, report) ?? '');
  if (!mdx) {
    report.add(
      shown,
      START,
      'schema/front',
      'Begin the file with its fields between two lines “---”.',
    );
    return undefined;
  }
  const yaml = readYaml(shown, mdx.front);
  const data = validate(yaml, schema, report);
  const parsed = parseMdx(mdx.padded);
  if ('fault' in parsed) {
    report.add(shown, parsed.fault.position, 'schema/mdx', parsed.fault.message);
    return undefined;
  }
  const forbidden = sections
    ? forbiddenIn(parsed.tree, ['Part'], false)
    : forbiddenIn(parsed.tree, ['HelpLines', 'Contacts'], true);
  for (const { position, message } of forbidden) report.add(shown, position, 'schema/mdx', message);
  let parts: readonly PartText[] = [{ part: 'what', texts: textsIn(parsed.tree, mdx.padded) }];
  if (sections) {
    const found = partsOf(parsed.tree, mdx.padded);
    for (const fault of found.faults) {
      report.add(shown, fault.position, 'schema/sections', fault.message);
    }
    parts = found.parts;
  }
  return data === undefined
    ? undefined
    : { data, source: { ...yaml, parts }, path: file, body: mdx.body };
}
