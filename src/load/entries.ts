/** All files of a content folder, each read by itself. */
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Entry } from '../lib/content/content.ts';
import { errorAt } from '../lib/content/problems.ts';
import { KINDS, type ContentKind, type Kind } from '../lib/content/kinds.ts';
import { drawingOf, type Drawing } from '../lib/drawings/drawing.ts';
import { pageKey } from '../lib/model/pages.ts';
import type { Recommendation } from '../lib/model/recommendations.ts';
import { BANDS } from '../lib/model/versions.ts';
import type { Reader } from './files.ts';
import { unseenFaults } from './issues.ts';
import { readMdx } from './mdx/file.ts';
import type { BodyKind } from './mdx/rules.ts';

/** The valid files of a content folder, under the keys of the plan. A single file that is not valid is missing. */
export type Entries = ReturnType<typeof readEntries>;

/** Reads all files; what is wrong with each goes into the reader’s problems. */
export function readEntries(reader: Reader) {
  const incomplete = new Set<Kind>();
  const note = <Read>(kind: Kind, entry: Read | undefined): Read | undefined => {
    if (entry === undefined) incomplete.add(kind);
    return entry;
  };
  const one = <Schema extends z.ZodType>(kind: Kind, { files, schema }: ContentKind<Schema>) =>
    note(kind, reader.yaml(files, schema));
  /** All files of a folder, by their names. */
  const many = <Read>(
    kind: Kind,
    read: (file: string, name: string) => Read | undefined,
    folder = path.dirname(KINDS[kind].files),
  ): Map<string, Read> => {
    const ending = path.extname(KINDS[kind].files);
    return new Map(
      reader.filesIn(folder, ending).flatMap((file): [string, Read][] => {
        const name = path.basename(file, ending);
        const entry = note(kind, read(file, name));
        return entry === undefined ? [] : [[name, entry]];
      }),
    );
  };
  const manyYaml = <Schema extends z.ZodType>(kind: Kind, { schema }: ContentKind<Schema>) =>
    many(kind, (file) => reader.yaml(file, schema));

  const manyWithIds = <Schema extends z.ZodType<object>>(
    kind: Kind,
    { schema }: ContentKind<Schema>,
  ) => many(kind, (file, id) => withFields(reader.yaml(file, schema), { id }));

  const mdx = <Schema extends z.ZodType>(file: string, schema: Schema, kind: BodyKind) =>
    reader.read(file, schema, (shown, text) => readMdx(shown, text, schema, kind));
  const drawing = (file: string): Drawing | undefined =>
    reader.read(file, undefined, (_, text) => {
      const result = drawingOf(text);
      // Something that is not a drawing at all may be full of them.
      return { result, faults: result.faults.length === 0 ? unseenFaults(text) : [] };
    });

  const pages = BANDS.flatMap((band) => {
    const read = (file: string, slug: string) =>
      withFields(mdx(file, KINDS.pages.schema, 'page'), { band, slug });
    const own = many('pages', read, `pages/${band}`);
    return [...own].map(([slug, entry]) => [pageKey(band, slug), entry] as const);
  });
  for (const name of reader.names('pages')) {
    if (BANDS.some((band) => band === name)) continue;
    const message = `This is not used. The folders here are the bands: ${BANDS.join(', ')}.`;
    reader.refuse(`pages/${name}`, 'schema/file-name', message);
  }
  return {
    site: one('site', KINDS.site),
    review: one('review', KINDS.review),
    outcomes: one('outcomes', KINDS.outcomes),
    bodies: one('bodies', KINDS.bodies),
    pictures: one('pictures', KINDS.pictures),
    recommendations: bySlug(manyYaml('recommendations', KINDS.recommendations), reader),
    pages: new Map(pages),
    easyReads: manyYaml('easy-read', KINDS['easy-read']),
    updates: manyWithIds('updates', KINDS.updates),
    guides: many('guides', (file) => mdx(file, KINDS.guides.schema, 'guide')),
    words: manyYaml('words', KINDS.words),
    sessions: manyYaml('sessions', KINDS.sessions),
    said: manyWithIds('said', KINDS.said),
    /** By name; nothing where the file could not be read. */
    drawings: new Map(
      reader.filesIn('pictures', '.svg').map((file) => [path.basename(file), drawing(file)]),
    ),
    /** Kinds of which a file is not valid. */
    incomplete,
  };
}

/** An entry with more fields: what the name of its file says. */
const withFields = <Read extends { readonly data: object }, More extends object>(
  entry: Read | undefined,
  more: More,
) => entry && { ...entry, data: { ...entry.data, ...more } };

/** Recommendations are known by their slug; a file is named by number and slug, so that no two can clash. */
function bySlug(
  files: ReadonlyMap<string, Entry<Recommendation>>,
  reader: Reader,
): Map<string, Entry<Recommendation>> {
  const entries = new Map<string, Entry<Recommendation>>();
  for (const [name, entry] of files) {
    const { number, slug } = entry.data;
    const refuse = (rule: string, message: string): void => {
      reader.problems.push(errorAt(entry.source, ['slug'], rule, message));
    };
    const expected = `${String(number).padStart(2, '0')}-${slug}`;
    if (name !== expected) {
      const message = `The file's name says “${name}”, its number and slug say “${expected}”. Make them the same.`;
      refuse('schema/file-name', message);
    }
    if (entries.has(slug)) {
      const message = `Another recommendation is called “${slug}”, too. Give each its own slug.`;
      refuse('schema/numbering', message);
    } else entries.set(slug, entry);
  }
  return entries;
}
