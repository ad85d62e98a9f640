/** Navigation: from a recommendation to its neighbours, from one version to the next, and which pages there are. */
import type { Page, PartId } from '../model/pages.ts';
import { isTold, pageOf, type Plan } from '../model/plan.ts';
import { type Timescale, TIMESCALES } from '../model/recommendations.ts';
import { BANDS, type Band, type VersionId } from '../model/versions.ts';
import { siteWordingOf, wordingOf } from '../wording/wording.ts';
import { recommendationUrl, shareUrl, updateUrl, URLS, versionUrl } from './urls.ts';

/** A recommendation in a list: where its words are in this version, or that there are none yet. */
export interface Topic {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly timescale: Timescale;
  readonly summary?: string | undefined;
  readonly picture?: string | undefined;
  readonly told: boolean;
  /** The page in this version, or in the full plan where this version has not told it. */
  readonly to: string;
}

/** All recommendations as a version lists them, in order. */
export const topicsOf = (plan: Plan, version: VersionId): Topic[] =>
  plan.recommendations.map(({ number, slug, title, timescale }) => {
    const told = isTold(plan, version, slug);
    const page = pageOf(plan, version, slug);
    const easyRead = version === 'easy-read' ? plan.easyReads.get(slug) : undefined;
    const [easiest] = bandPagesOf(plan, slug);
    const picture = (page ?? easiest)?.picture ?? easyRead?.ideas[0]?.picture;
    return {
      number,
      slug,
      title: page?.title ?? easyRead?.title ?? title,
      timescale,
      summary: page?.summary,
      picture: told ? picture : undefined,
      told,
      to: recommendationUrl(told ? version : 'plan', slug),
    };
  });

/** The same in groups of one urgency; a group with nothing in it is left out. */
export const topicsByTimescale = (plan: Plan, version: VersionId) =>
  TIMESCALES.map((timescale) => ({
    timescale,
    topics: topicsOf(plan, version).filter((topic) => topic.timescale === timescale),
  })).filter(({ topics }) => topics.length > 0);

/** The bands that a site tells, easiest first. */
export const bandsOf = (plan: Pick<Plan, 'site'>): Band[] =>
  BANDS.filter((band) => plan.site.bands.includes(band));

/** The pages of a recommendation, easiest band first. */
export const bandPagesOf = (plan: Plan, slug: string): Page[] =>
  bandsOf(plan).flatMap((band) => pageOf(plan, band, slug) ?? []);

/** Every page of a band. */
export const allBandPages = (plan: Plan): Page[] =>
  plan.recommendations.flatMap(({ slug }) => bandPagesOf(plan, slug));

/** The recommendations that at least one band tells, in order: those that there is something to share of. */
export const sharedSlugs = (plan: Plan): string[] =>
  plan.recommendations.map(({ slug }) => slug).filter((slug) => bandPagesOf(plan, slug).length > 0);

/** Every version that a site tells: its bands, easiest first, Easy Read and the full plan. */
export const versionsOf = (plan: Pick<Plan, 'site'>): VersionId[] => [
  ...bandsOf(plan),
  'easy-read',
  'plan',
];

/** The version for pages that belong to none: ages 7 to 11, or else the youngest band that the site has. */
export const commonVersion = (plan: Pick<Plan, 'site'>): Band =>
  plan.site.bands.includes('7-11') ? '7-11' : (bandsOf(plan)[0] ?? '7-11');

/** The next easier or harder words for a recommendation. */
export interface Neighbour {
  /** What leads there: “In easier words”. */
  readonly text: string;
  /** Where they are, at a section where one is given. */
  to(part?: PartId): string;
}

/** The nearest easier (`-1`) or harder (`+1`) band that tells a recommendation; past the last one comes the full plan. */
export function neighbourOf(
  plan: Plan,
  band: Band,
  slug: string,
  direction: -1 | 1,
): Neighbour | undefined {
  const { easier, harder, fullPlan } = wordingOf(band, plan);
  const bands = bandsOf(plan);
  const at = bands.indexOf(band);
  const rest = direction < 0 ? bands.slice(0, at).reverse() : bands.slice(at + 1);
  const next = rest.find((each) => isTold(plan, each, slug));
  const text = direction < 0 ? easier : harder;
  if (next) return { text, to: (part) => recommendationUrl(next, slug, part) };
  return direction < 0 ? undefined : { text: fullPlan, to: () => recommendationUrl('plan', slug) };
}

/** The versions that tell a recommendation, easiest first, with their addresses. */
export const versionLinksOf = (plan: Plan, slug: string) =>
  versionsOf(plan)
    .filter((version) => isTold(plan, version, slug))
    .map((version) => ({
      version,
      name: wordingOf(version, plan).name,
      to: recommendationUrl(version, slug),
    }));

/** The link to the guide that says how to check a page, where the content has one. */
export const howToCheck = (plan: Plan): { to: string; text: string } | undefined =>
  plan.guides.has('checking')
    ? { to: URLS.checking, text: siteWordingOf(plan).howToCheck }
    : undefined;

const { help, about, accessibility, privacy, checking } = URLS;

/** Guides that a content folder may leave out; it is asked for each of them. */
const GUIDES = new Set<string>([help, about, accessibility, privacy, checking]);

/** Every page's address, without the base, as far as they follow from the content. */
export const addressesOf = (plan: Plan): ReadonlySet<string> =>
  new Set([
    ...Object.values(URLS).filter((address) => !GUIDES.has(address)),
    ...versionsOf(plan).map(versionUrl),
    ...plan.recommendations.flatMap(({ slug }) => versionLinksOf(plan, slug).map(({ to }) => to)),
    ...[...plan.easyReads.keys()].map((slug) => recommendationUrl('easy-read', slug)),
    ...sharedSlugs(plan).map((slug) => shareUrl(slug)),
    ...plan.updates.map(({ id }) => updateUrl(id)),
    ...[...plan.guides.keys()].map((slug) => `/${slug}/`),
  ]);
