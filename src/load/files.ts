/** One content file at a time: read it, validate it, and say what is wrong with it. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { TO_WRITE } from '../lib/schema.ts';
import type { PageSource, PartText, Source } from '../lib/source.ts';
import { validate } from './issues.ts';
import {
  forbiddenIn,
  ideaPicturesIn,
  linksIn,
  partsOf,
  sessionsIn,
  tellingsOf,
  textsIn,
} from './mdx-body.ts';
import { parseMdx, splitMdx } from './mdx.ts';
import { START, shownPath, Report } from './report.ts';
import { textOf } from './text.ts';
import { readYaml } from './yaml.ts';

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

/** What the body of a kind of MDX file may hold. */
export interface BodyRules {
  /** True where it has the five sections of a page, and the site writes the headings. */
  readonly sections: boolean;
  /** The components it may use, by name. */
  readonly components: Readonly<Record<string, ComponentRules>>;
}

/** How a component stands in a body. */
export interface ComponentRules {
  /** The one attribute that it has; none where it takes nothing. */
  readonly takes?: string;
  /** The component that it stands in; none where it stands by itself. */
  readonly inside?: string;
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

/** A file as it was read before. */
interface Before {
  readonly text: string;
  readonly schema: z.ZodType;
  readonly report: Report;
  readonly entry: unknown;
}

/** In the live preview most files are the same as a moment ago; only what was changed is parsed again. */
const known = new Map<string, Before>();

/** Reads content files of one folder into one report. */
export class Reader {
  readonly folder: string;
  readonly report: Report;

  constructor(folder: string, report: Report) {
    this.folder = folder;
    this.report = report;
  }

  /** Reads a YAML file; nothing where it is not valid. */
  yaml<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Entry<z.output<Schema>> | undefined {
    return this.#read(file, schema, (text, report) => {
      const yaml = readYaml(shownPath(file), text);
      const data = validate(yaml, schema, report);
      return data === undefined ? undefined : { data, source: yaml };
    });
  }

  /** What `read` makes of a file's text, with what is wrong with it; remembered while text and schema are the same. */
  #read<Read>(
    file: string,
    schema: z.ZodType,
    read: (text: string, report: Report) => Read | undefined,
  ): Read | undefined {
    const text = textOf(this.folder, file, this.report);
    if (text === undefined) return undefined;
    const before = known.get(file);
    const same = before?.text === text && before.schema === schema;
    const report = same ? before.report : new Report();
    const entry = same ? (before.entry as Read | undefined) : read(text, report);
    known.set(file, { text, schema, report, entry });
    this.report.problems.push(...report.problems);
    return entry;
  }

  /** Reads an MDX file; nothing where its fields are not valid or its body cannot be read. */
  mdx<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    rules: BodyRules,
  ): MdxEntry<z.output<Schema>> | undefined {
    return this.#read(file, schema, (text, report) => readMdx(file, text, schema, rules, report));
  }
}

/** Reads the text of an MDX file. */
function readMdx<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  rules: BodyRules,
  report: Report,
): MdxEntry<z.output<Schema>> | undefined {
  const shown = shownPath(file);
  const mdx = splitMdx(text);
  if (!mdx) {
    const message = 'Begin the file with its fields between two lines “---”.';
    report.add(shown, START, 'schema/front', message);
    return undefined;
  }
  const yaml = readYaml(shown, mdx.front);
  const data = validate(yaml, schema, report);
  const parsed = parseMdx(mdx.padded);
  if ('fault' in parsed) {
    report.add(shown, parsed.fault.position, 'schema/mdx', parsed.fault.message);
    return undefined;
  }
  for (const { position, message } of forbiddenIn(parsed.tree, rules)) {
    report.add(shown, position, 'schema/mdx', message);
  }
  let parts: readonly PartText[] = [{ part: 'what', texts: textsIn(parsed.tree, mdx.padded) }];
  if (rules.sections) {
    const found = partsOf(parsed.tree, mdx.padded);
    for (const { position, message } of found.faults) {
      report.add(shown, position, 'schema/sections', message);
    }
    parts = found.parts;
  }
  const { tellings, faults } = tellingsOf(parsed.tree, mdx.padded);
  for (const { position, message } of faults) report.add(shown, position, 'schema/mdx', message);
  for (const text of parts.flatMap(({ texts }) => texts)) {
    const index = text.text.indexOf(TO_WRITE);
    if (index >= 0) {
      const message = 'This has still to be written.';
      report.add(shown, text.at(index), 'schema/invalid', message);
    }
  }
  const source = {
    ...yaml,
    parts,
    links: linksIn(parsed.tree),
    tellings,
    pictures: ideaPicturesIn(parsed.tree),
    sessions: sessionsIn(parsed.tree),
  };
  return data === undefined ? undefined : { data, source, path: file, body: mdx.body };
}
