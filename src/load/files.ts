/** One content file at a time: read it, validate it, and say what is wrong with it. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { TO_WRITE } from '../lib/schema.ts';
import { unseenIn } from '../lib/characters.ts';
import type { Problem } from '../lib/problems.ts';
import { positions, type PageSource, type Source } from '../lib/source.ts';
import { validate } from './issues.ts';
import { ideaPicturesIn, linksIn, partsOf, sessionsIn, tellingsOf, textsIn } from './mdx-body.ts';
import { faultsIn } from './mdx-faults.ts';
import type { BodyKind } from './mdx-rules.ts';
import { parseBody, splitMdx, type MdxFault } from './mdx.ts';
import { START, shownPath, Report } from './report.ts';
import { textOf } from './text.ts';
import { readYaml } from './yaml.ts';

/** A valid file: its data and where each field stands. */
export interface Entry<Data, Origin extends Source = Source> {
  readonly data: Data;
  readonly source: Origin;
}

/** An MDX file whose fields are valid. */
export interface MdxEntry<Data> extends Entry<Data, PageSource> {
  /** Where it is, for Astro, which renders its body. */
  readonly path: string;
  /** Its text, with empty lines instead of the fields; for nobody to render where there are faults. */
  readonly body: string;
  /** What is wrong with the body. */
  readonly faults: readonly Problem[];
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
    const entry = same ? (before.entry as Read | undefined) : readSeen(file, text, report, read);
    known.set(file, { text, schema, report, entry });
    this.report.problems.push(...report.problems);
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

/** Reads a text that holds no characters which nobody can see; nothing where it does, as each program reads them otherwise. */
function readSeen<Read>(
  file: string,
  text: string,
  report: Report,
  read: (text: string, report: Report) => Read | undefined,
): Read | undefined {
  const place = positions(text);
  for (const { index, message } of unseenIn(text)) {
    report.add(shownPath(file), place(index), 'schema/character', message);
  }
  return read(text, report);
}

/** Reads the text of an MDX file. */
function readMdx<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  kind: BodyKind,
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
  const { says, faults, unwritten = [] } = readBody(mdx.body, kind);
  const own = new Report();
  for (const { rule, position, message } of faults) own.add(shown, position, rule, message);
  report.problems.push(...own.problems);
  for (const { rule, position, message } of unwritten) report.add(shown, position, rule, message);
  if (data === undefined) return undefined;
  const source = { ...yaml, ...says, whole: faults.length === 0 };
  return { data, source, path: file, body: mdx.body, faults: own.problems };
}

/** What a body says. */
type Says = Omit<PageSource, keyof Source | 'whole'>;

const NOTHING: Says = { parts: [], links: [], tellings: [], pictures: [], sessions: [] };

/** A body, read. */
interface BodyRead {
  /** As far as it can be read. */
  readonly says: Says;
  /** What keeps it from being rendered. */
  readonly faults: readonly MdxFault[];
  /** What an editor has still to write. */
  readonly unwritten?: readonly MdxFault[];
}

function readBody(body: string, kind: BodyKind): BodyRead {
  const parsed = parseBody(body);
  if ('fault' in parsed) return { says: NOTHING, faults: [parsed.fault] };
  const { tree } = parsed;
  const sections =
    kind === 'page'
      ? partsOf(tree, body)
      : { parts: [{ part: 'what' as const, texts: textsIn(tree, body) }], faults: [] };
  const { tellings, faults } = tellingsOf(tree, body);
  const { parts } = sections;
  const unwritten = parts
    .flatMap(({ texts }) => texts)
    .flatMap((each): MdxFault[] => {
      const index = each.text.indexOf(TO_WRITE);
      const message = 'This has still to be written.';
      return index < 0 ? [] : [{ rule: 'schema/invalid', position: each.at(index), message }];
    });
  return {
    says: {
      parts,
      links: linksIn(tree),
      tellings,
      pictures: ideaPicturesIn(tree),
      sessions: sessionsIn(tree),
    },
    faults: [...faultsIn(tree, body, kind), ...sections.faults, ...faults],
    unwritten,
  };
}
