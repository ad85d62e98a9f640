/** The one reader: a content folder in, one plan and everything that is wrong with it out. */
import path from 'node:path';
import type { z } from 'astro/zod';
import { checkContent } from '../lib/checks/all.ts';
import type { Content } from '../lib/content/content.ts';
import { KINDS, type ContentKind, type Kind } from '../lib/content/kinds.ts';
import { inOrder, type Problem } from '../lib/content/problems.ts';
import type { Guide } from '../lib/model/guides.ts';
import { type Page, pageKey } from '../lib/model/pages.ts';
import type { Plan } from '../lib/model/plan.ts';
import { newestFirst, type Said } from '../lib/model/said.ts';
import { byAge, type Update } from '../lib/model/updates.ts';
import { BANDS } from '../lib/model/versions.ts';
import type { Entry, MdxEntry } from './entry.ts';
import { Reader } from './files.ts';
import type { ContentFolder } from './folder.ts';
import { hasOpenmoji } from './openmoji.ts';
import type { Options } from './options.ts';
import { Report } from './report.ts';

/** A content folder, read and checked. */
export interface Reading {
  /** Nothing where `site.yaml`, `review.yaml` or another single file is broken. */
  readonly content?: Content;
  /** The MDX files, as pages show them; keys as in the plan. */
  readonly mdx: {
    readonly pages: ReadonlyMap<string, MdxEntry<Page>>;
    readonly guides: ReadonlyMap<string, MdxEntry<Guide>>;
  };
  readonly problems: readonly Problem[];
  /** How many problems the content's own waivers allow. */
  readonly waived: number;
}

const nameOf = (file: string): string => path.basename(file, path.extname(file));

/**
 * Reads and checks a content folder. Everything wrong is in `problems`; it throws only where the disk does.
 * @param files what is in the folder, unless it is to be read from the disk
 */
export function readContent(
  { folder, asAt }: Pick<Options, 'folder' | 'asAt'>,
  files?: ContentFolder,
): Reading {
  const report = new Report();
  const reader = new Reader(folder, report, files);
  const incomplete = new Set<Kind>();

  const note = <Read>(kind: Kind, read: Read | undefined): Read | undefined => {
    if (read === undefined) incomplete.add(kind);
    return read;
  };
  const one = <Schema extends z.ZodType>(kind: Kind, { files, schema }: ContentKind<Schema>) =>
    note(kind, reader.yaml(files, schema));
  const many = <Read>(
    kind: Kind,
    subfolder: string,
    read: (file: string) => Read | undefined,
  ): Map<string, Read> => {
    const entries = reader
      .filesIn(subfolder, path.extname(KINDS[kind].files))
      .map((file) => [nameOf(file), note(kind, read(file))] as const);
    return new Map(entries.filter((entry): entry is [string, Read] => entry[1] !== undefined));
  };
  const manyYaml = <Schema extends z.ZodType>(kind: Kind, { files, schema }: ContentKind<Schema>) =>
    many(kind, path.dirname(files), (file) => reader.yaml(file, schema));

  const site = one('site', KINDS.site);
  const review = one('review', KINDS.review);
  const outcomes = one('outcomes', KINDS.outcomes);
  const bodies = one('bodies', KINDS.bodies);
  const pictures = one('pictures', KINDS.pictures);
  const recommendations = bySlug(manyYaml('recommendations', KINDS.recommendations), report);
  const easyReads = manyYaml('easy-read', KINDS['easy-read']);
  const updates = manyYaml('updates', KINDS.updates);
  const words = manyYaml('words', KINDS.words);
  const sessions = manyYaml('sessions', KINDS.sessions);
  const said = manyYaml('said', KINDS.said);
  const guides = many('guides', 'guides', (file) => reader.mdx(file, KINDS.guides.schema, 'guide'));
  const pages = new Map(
    BANDS.flatMap((band) =>
      [
        ...many('pages', `pages/${band}`, (file) => reader.mdx(file, KINDS.pages.schema, 'page')),
      ].map(([slug, entry]) => [
        pageKey(band, slug),
        { ...entry, data: { ...entry.data, band, slug } },
      ]),
    ),
  );

  for (const name of reader.names('pages')) {
    if (BANDS.some((band) => band === name)) continue;
    const message = `This is not read. The folders here are the bands: ${BANDS.join(', ')}.`;
    reader.refuse(`pages/${name}`, 'schema/file-name', message);
  }

  const mdx = { pages, guides };
  if (!site || !review || !outcomes || !bodies || !pictures) {
    return { mdx, problems: inOrder(report.problems), waived: 0 };
  }
  const edition = asAt ?? site.data.asAt;
  const plan: Plan = {
    site: site.data,
    review: review.data,
    edition,
    outcomes: new Map(Object.entries(outcomes.data)),
    bodies: new Map(Object.entries(bodies.data)),
    pictures: new Map(Object.entries(pictures.data)),
    recommendations: [...dataOf(recommendations).values()].sort((a, b) => a.number - b.number),
    pages: dataOf(pages),
    easyReads: dataOf(easyReads),
    updates: [...dataOf(updates)]
      .map(([id, update]): Update => ({ ...update, id }))
      .filter(({ reported }) => reported <= edition || asAt === undefined)
      .sort(byAge),
    guides: dataOf(guides),
    words: dataOf(words),
    sessions: dataOf(sessions),
    said: [...dataOf(said)].map(([id, each]): Said => ({ ...each, id })).sort(newestFirst),
  };
  const content: Content = {
    plan,
    sources: {
      site: site.source,
      review: review.source,
      outcomes: outcomes.source,
      bodies: bodies.source,
      pictures: pictures.source,
      recommendations: sourcesOf(recommendations),
      pages: sourcesOf(pages),
      easyReads: sourcesOf(easyReads),
      updates: sourcesOf(updates),
      guides: sourcesOf(guides),
      words: sourcesOf(words),
      sessions: sourcesOf(sessions),
      said: sourcesOf(said),
    },
    drawings: new Map(
      reader.filesIn('pictures', '.svg').map((file) => {
        return [path.basename(file), reader.drawing(file)];
      }),
    ),
    openmoji: { has: hasOpenmoji },
    incomplete,
  };
  const { problems, waived } = checkContent(content);
  return { content, mdx, problems: inOrder([...report.problems, ...problems]), waived };
}

/** Recommendations are known by their slug; a file is named by number and slug, so that no two can clash. */
function bySlug<Data extends { number: number; slug: string }>(
  files: ReadonlyMap<string, Entry<Data>>,
  report: Report,
): Map<string, Entry<Data>> {
  for (const [name, { data, source }] of files) {
    const expected = `${String(data.number).padStart(2, '0')}-${data.slug}`;
    if (name !== expected) {
      const message = `The file's name says “${name}”, its number and slug say “${expected}”. Make them the same.`;
      report.add(source.file, source.at(['slug']), 'schema/file-name', message);
    }
  }
  const known = new Map<string, Entry<Data>>();
  for (const entry of files.values()) {
    const { data, source } = entry;
    if (known.has(data.slug)) {
      const message = `Another recommendation is called “${data.slug}”, too. Give each its own slug.`;
      report.add(source.file, source.at(['slug']), 'schema/numbering', message);
    } else known.set(data.slug, entry);
  }
  return known;
}

const dataOf = <Data>(entries: ReadonlyMap<string, Entry<Data>>): Map<string, Data> =>
  new Map([...entries].map(([key, { data }]) => [key, data]));

const sourcesOf = <Origin>(
  entries: ReadonlyMap<string, { readonly source: Origin }>,
): Map<string, Origin> => new Map([...entries].map(([key, { source }]) => [key, source]));
