/** One content file at a time: read it, validate it, and say what is wrong with it. */
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Entry } from '../lib/content/content.ts';
import { errorIn, START, type Problem } from '../lib/content/problems.ts';
import { id } from '../lib/model/fields.ts';
import { onDisk, type ContentFolder } from './folder.ts';
import { unseenFaults, validate, type FileRead } from './issues.ts';
import { shownPath } from './report.ts';
import { readYaml } from './yaml.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What was made of a file, and of what. */
type LastRead = FileRead<unknown> & { text: string; schema: z.ZodType | undefined };

/**
 * In the live preview most files are the same as a moment ago, and only what was changed is parsed again: of 100
 * recommendations in 0.3 seconds, where all would take 1.8.
 */
const lastRead = new Map<string, LastRead>();

/** Reads files of one content folder. They are named from that folder: `plan/review.yaml`. */
export class Reader {
  /** Everything that is wrong with what was read. */
  readonly problems: Problem[] = [];
  readonly #folder: string;
  readonly #files: ContentFolder;

  /** @param folder the folder that problems name @param files what is in it, on the disk or in memory */
  constructor(folder: string, files: ContentFolder = onDisk(folder)) {
    this.#folder = folder;
    this.#files = files;
  }

  /** Reports a problem of a file, at its beginning. */
  refuse(file: string, rule: string, message: string): void {
    this.problems.push(errorIn(this.#shown(file), { position: START, rule, message }));
  }

  /** A file as an editor knows it. */
  #shown(file: string): string {
    return shownPath(path.join(this.#folder, file));
  }

  /** The names of everything in a subfolder except hidden files, sorted. */
  names(subfolder: string): string[] {
    return this.#files
      .names(subfolder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  }

  /** The files with this ending in a subfolder; others are reported, as nobody would miss them on the site. */
  filesIn(subfolder: string, ending: string): string[] {
    return this.names(subfolder).flatMap((name) => {
      const file = `${subfolder}/${name}`;
      if (name.endsWith(ending) && id.safeParse(path.basename(name, ending)).success) return [file];
      const message = `This is not used. Files here have names in small letters, digits and hyphens, and end in “${ending}”.`;
      this.refuse(file, 'schema/file-name', message);
      return [];
    });
  }

  /** The text of a file; nothing if it cannot be read, with the reason in the report. */
  #text(file: string): string | undefined {
    const bytes = this.#files.bytes(file);
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
    return this.read(file, schema, (shown, text) => {
      const source = readYaml(shown, text);
      const { result: data, faults } = validate(source, schema);
      const all = [...unseenFaults(text), ...faults];
      return data === undefined ? { faults: all } : { result: { data, source }, faults: all };
    });
  }

  /**
   * Reads a file with `read`, unless its text and the schema are those of the last time; nothing if it is not valid.
   * @param read gets the file as an editor knows it, and its text
   */
  read<Result>(
    file: string,
    schema: z.ZodType | undefined,
    read: (shown: string, text: string) => FileRead<Result>,
  ): Result | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const shown = this.#shown(file);
    const last = lastRead.get(shown);
    const isSame = last?.text === text && last.schema === schema;
    const now = isSame ? last : { text, schema, ...read(shown, text) };
    lastRead.set(shown, now);
    // One by one: a call takes only so many arguments, and a file may have more faults.
    for (const fault of now.faults) this.problems.push(errorIn(shown, fault));
    return now.result as Result | undefined;
  }
}
