/** One content file at a time: read it, validate it, and say what is wrong with it. */
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Entry } from '../lib/content/content.ts';
import { START } from '../lib/content/problems.ts';
import { drawingOf, type Drawing } from '../lib/drawings/drawing.ts';
import type { MdxEntry } from './entry.ts';
import { onDisk, type ContentFolder } from './folder.ts';
import { validate } from './issues.ts';
import { readMdx } from './mdx/file.ts';
import type { BodyKind } from './mdx/rules.ts';
import { shownPath, Report } from './report.ts';
import { readYaml } from './yaml.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A file as it was last read. */
interface LastRead {
  readonly text: string;
  readonly schema: z.ZodType | undefined;
  readonly report: Report;
  readonly result: unknown;
}

/**
 * In the live preview most files are the same as a moment ago, and only what was changed is parsed again: of 100
 * recommendations in 0.3 seconds, where all would take 1.8.
 */
const lastRead = new Map<string, LastRead>();

/** Reads files of one content folder into one report. They are named from that folder: `plan/review.yaml`. */
export class Reader {
  readonly folder: string;
  readonly report: Report;
  readonly files: ContentFolder;

  /**
   * @param folder the folder that problems name
   * @param files what is in it, on the disk or in memory
   */
  constructor(folder: string, report: Report, files: ContentFolder = onDisk(folder)) {
    this.folder = folder;
    this.report = report;
    this.files = files;
  }

  /** Reports a problem of a file, at its beginning. */
  refuse(file: string, rule: string, message: string): void {
    this.report.add(this.shown(file), START, rule, message);
  }

  /** A file as an editor knows it. */
  shown(file: string): string {
    return shownPath(path.join(this.folder, file));
  }

  /** The names of everything in a subfolder except hidden files, sorted. */
  names(subfolder: string): string[] {
    return this.files
      .names(subfolder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  }

  /** The files with this ending in a subfolder; others are reported, as nobody would miss them on the site. */
  filesIn(subfolder: string, ending: string): string[] {
    return this.names(subfolder).flatMap((name) => {
      const file = `${subfolder}/${name}`;
      if (name.endsWith(ending) && FILE_NAME.test(path.basename(name, ending))) return [file];
      const message = `This is not read. A file here is named in small letters, digits and hyphens, and ends in “${ending}”.`;
      this.refuse(file, 'schema/file-name', message);
      return [];
    });
  }

  /** The text of a file; nothing if it cannot be read, with the reason in the report. */
  #text(file: string): string | undefined {
    const bytes = this.files.bytes(file);
    if (!(bytes instanceof Uint8Array)) {
      this.refuse(file, bytes.rule, bytes.message);
      return undefined;
    }
    try {
      // Leaves out what some Windows editors write: a byte order mark, and line ends of two characters.
      return utf8.decode(bytes).replaceAll('\r\n', '\n');
    } catch {
      this.refuse(file, 'schema/encoding', 'This is not UTF-8 text. Save it again as UTF-8.');
      return undefined;
    }
  }

  /** Reads a YAML file; nothing if it is not valid. */
  yaml<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Entry<z.output<Schema>> | undefined {
    return this.#read(file, schema, (shown, text, report) => {
      report.addUnseen(shown, text);
      const yaml = readYaml(shown, text);
      const data = validate(yaml, schema, report);
      return data === undefined ? undefined : { data, source: yaml };
    });
  }

  /** Reads an MDX file; nothing if its fields are not valid. */
  mdx<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    kind: BodyKind,
  ): MdxEntry<z.output<Schema>> | undefined {
    return this.#read(file, schema, (shown, text, report) =>
      readMdx(shown, text, schema, kind, report),
    );
  }

  /** Reads a drawing; nothing if its text cannot be read. */
  drawing(file: string): Drawing | undefined {
    return this.#read(file, undefined, (shown, text, report) => {
      const drawing = drawingOf(text);
      // What is no drawing at all may be full of them.
      if (drawing.faults.length === 0) report.addUnseen(shown, text);
      return drawing;
    });
  }

  /** Reads a file’s text with `read`; remembers the result and its problems while text and schema stay the same. */
  #read<Result>(
    file: string,
    schema: z.ZodType | undefined,
    read: (shown: string, text: string, report: Report) => Result | undefined,
  ): Result | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const shown = this.shown(file);
    const before = lastRead.get(shown);
    const same = before?.text === text && before.schema === schema;
    const report = same ? before.report : new Report();
    const result = same ? (before.result as Result | undefined) : read(shown, text, report);
    lastRead.set(shown, { text, schema, report, result });
    this.report.include(report);
    return result;
  }
}
