/** Small plans for tests: only what the test is about, and nothing that could pass by chance. */
import { parseWhen, type When } from '../../src/lib/dates.ts';
import { pageKey, type Page, type Plan, type Update } from '../../src/lib/plan.ts';
import type {
  Action,
  Body,
  PromiseWords,
  Recommendation,
  Row,
  Site,
} from '../../src/lib/schema.ts';
import type { Band } from '../../src/lib/versions.ts';

/** A date as the reader reads it. */
export function date(text: string, role?: string): When {
  const read = parseWhen(text);
  if (!read) throw new Error(`“${text}” is no date.`);
  return role === undefined ? read : { ...read, role };
}

/** An action with its dates. */
export const action = (id: string, ...dates: readonly (string | When)[]): Action => ({
  id,
  says: `Do ${id}.`,
  when: dates.map((each) => (typeof each === 'string' ? date(each) : each)),
});

/** A row with its actions. */
export const row = (number: string, actions: readonly Action[], more: Partial<Row> = {}): Row => ({
  number,
  outcomes: [],
  outcome: 'Something gets better.',
  actions: [...actions],
  measures: [],
  lead: [],
  helpers: [],
  ...more,
});

/** A recommendation with its rows. */
export const recommendation = (
  number: number,
  slug: string,
  rows: readonly Row[] = [],
  more: Partial<Recommendation> = {},
): Recommendation => ({
  number,
  slug,
  title: `Title of ${slug}`,
  asks: 'Something was asked for.',
  timescale: 'now',
  leaveQuickly: false,
  searches: [],
  rows: [...rows],
  waivers: [],
  ...more,
});

/** An update that says this of these actions. */
export const update = (
  id: string,
  reported: string,
  actions: readonly string[],
  status: Update['status'],
  more: Partial<Update> = {},
): Update => ({
  id,
  reported,
  actions: [...actions],
  status,
  source: 'Minutes',
  told: {},
  waivers: [],
  ...more,
});

/** A promise that covers these actions. */
export const promise = (
  covers: readonly string[],
  more: Partial<PromiseWords> = {},
): PromiseWords => ({
  covers: [...covers],
  says: 'We will do it.',
  know: 'You will see.',
  ...more,
});

/** A page of a band with its promises. */
export const page = (band: Band, slug: string, promises: readonly PromiseWords[] = []): Page => ({
  band,
  slug,
  title: `${slug} for ${band}`,
  summary: `Summary of ${slug} for ${band}`,
  picture: `picture-${slug}`,
  promises: [...promises],
  talk: ['One?', 'Two?', 'Three?'],
  waivers: [],
});

/** A body with two names. */
export const body = (name: string, plainName: string): Body => ({
  name,
  plainName,
  alsoWritten: [],
  plain: `What ${name} is.`,
});

/** A site of an invented council. */
export const site: Site = {
  id: 'tag:our-town.example,2020:plan',
  name: 'Our Town Plan',
  council: 'Our Town',
  councilName: 'Our Town Council',
  language: 'en-GB',
  asAt: '2020-06-30',
  bands: ['5-7', '7-11', '11-14', '14-19'],
  emergency: '999',
  helpLines: [{ name: 'Help Line', phone: '0800 000 000', says: 'It is free.' }],
  contacts: {},
  publishedOn: [],
  mailingLists: [],
};

/** What a small plan may be given; the rest is empty. */
export interface Parts {
  readonly recommendations?: readonly Recommendation[];
  readonly pages?: readonly Page[];
  readonly updates?: readonly Update[];
  readonly bodies?: Readonly<Record<string, Body>>;
  readonly more?: Partial<Plan>;
}

/** A plan that speaks for 30 June 2020. */
export const plan = ({ recommendations, pages, updates, bodies, more }: Parts): Plan => ({
  site,
  review: {
    name: 'review',
    reviewers: 'visitors',
    plain: 'Reviewers came.',
    when: date('2019'),
    reported: date('2020'),
    reportedTo: 'Director',
    scale: { from: 1, to: 4, names: {} },
    scores: [],
    praise: [],
  },
  edition: site.asAt,
  outcomes: new Map(),
  bodies: new Map(Object.entries(bodies ?? {})),
  recommendations: recommendations ?? [],
  pages: new Map((pages ?? []).map((each) => [pageKey(each.band, each.slug), each])),
  easyReads: new Map(),
  updates: updates ?? [],
  pictures: new Map(),
  guides: new Map(),
  words: new Map(),
  sessions: new Map(),
  said: [],
  ...more,
});
