/** One content file at a time: read it, validate it, and say what is wrong with it. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Entry, MdxEntry } from './entry.ts';
import { reportUnseen } from './invisible.ts';
import { validate } from './issues.ts';
import { readMdx } from './mdx/file.ts';
import type { BodyKind } from './mdx/rules.ts';
import { START, shownPath, Report } from './report.ts';
import { textOf } from './text.ts';
import { readYaml } from './yaml.ts';

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
      reportUnseen(shownPath(file), text, report);
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
    this.report.include(report);
    return entry;
  }

  /** Reads an MDX file; nothing where its fields are not valid. */
  mdx<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    kind: BodyKind,
  ): MdxEntry<z.output<Schema>> | undefined {
    return this.#read(file, schema, (text, report) => readMdx(file, text, schema, kind, report));
  }
}
