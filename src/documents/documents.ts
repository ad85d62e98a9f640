/** The one list of documents: every file that can be printed, and how it is made. */
import { OVERVIEW } from '../lib/model/easy-read.ts';
import { pageOf, type Plan } from '../lib/model/plan.ts';
import { PRINT_INKS, printsOf, type PrintInk, type PrintSize } from '../lib/model/prints.ts';
import type { VersionId } from '../lib/model/versions.ts';
import { oldestPageOf, packSheet } from '../lib/prints/pack.ts';
import { bookletUrl, packUrl, posterUrl, printUrl, SUPPLEMENT_URL } from '../lib/site/urls.ts';
import { commonVersion } from '../lib/site/navigation.ts';
import { memoOf } from '../lib/text/memo.ts';
import { fill, siteWordingOf } from '../lib/wording/wording.ts';
import { getOptions } from '../load/options.ts';
import { bookletPdf } from './booklet.ts';
import { easyReadPdf } from './easy-read.ts';
import { packPdf } from './pack.ts';
import { posterPdf } from './poster.ts';
import type { Rendered } from './render.ts';
import { standInPdf } from './stand-ins.ts';
import { supplementPdf } from './supplement.ts';

/** A file that can be printed. */
export interface PlanDocument {
  /** Its path on the site. */
  readonly address: string;
  readonly kind: 'easy-read' | 'booklet' | 'poster' | 'pack' | 'supplement';
  /** The recommendation that it is of; `OVERVIEW` for the whole plan. */
  readonly slug: string;
  /** What it is called among those of its kind, and of the same recommendation if there are several. */
  readonly name: string;
  /** Whose words it has. */
  readonly version: VersionId;
  /** The size of its words, where there is a choice. */
  readonly size?: PrintSize;
  /** Its ink, where there is a choice. */
  readonly ink?: PrintInk;
  /** Makes it. Throws where Typst refuses or warns. */
  readonly make: () => Promise<Rendered>;
}

/** Every Easy Read: the overview first, then the recommendations in order. */
function easyReads(plan: Plan): PlanDocument[] {
  const { variant, inks } = siteWordingOf(plan).prints;
  const slugs = [OVERVIEW, ...plan.recommendations.map(({ slug }) => slug)];
  return slugs.flatMap((slug) => {
    const easyRead = plan.easyReads.get(slug);
    if (!easyRead) return [];
    return printsOf(slug).map((print) => ({
      ...print,
      address: printUrl(print),
      kind: 'easy-read',
      version: 'easy-read',
      name: fill(variant, { size: print.size, ink: inks[print.ink] }),
      make: () => easyReadPdf(plan, easyRead, print),
    }));
  });
}

/** The overview, to be folded. */
function booklets(plan: Plan): PlanDocument[] {
  const overview = plan.easyReads.get(OVERVIEW);
  if (!overview) return [];
  return PRINT_INKS.map((ink) => ({
    address: bookletUrl(ink),
    kind: 'booklet',
    slug: OVERVIEW,
    version: 'easy-read',
    ink,
    name: siteWordingOf(plan).prints.inks[ink],
    make: async () => {
      const pages = await easyReadPdf(plan, overview, { slug: OVERVIEW, size: 16, ink }, 'a5');
      return bookletPdf(pages, overview.title);
    },
  }));
}

/** Of each recommendation that is told in the words for everybody. */
const posters = (plan: Plan): PlanDocument[] =>
  plan.recommendations.flatMap(({ slug }) => {
    const page = pageOf(plan, commonVersion(plan), slug);
    if (!page) return [];
    const { title: name, band: version } = page;
    const make = () => posterPdf(plan, page);
    return { address: posterUrl(slug), kind: 'poster', slug, name, version, make };
  });

/** Of each recommendation whose rows have been written. */
const packs = (plan: Plan): PlanDocument[] =>
  plan.recommendations.flatMap((recommendation) => {
    const { slug, title } = recommendation;
    const sheet = packSheet(plan, recommendation);
    if (!sheet) return [];
    const version = oldestPageOf(plan, slug)?.band ?? 'plan';
    const make = () => packPdf(plan, recommendation, sheet);
    return { address: packUrl(slug), kind: 'pack', slug, name: title, version, make };
  });

const supplement = (plan: Plan): PlanDocument => ({
  address: SUPPLEMENT_URL,
  kind: 'supplement',
  slug: OVERVIEW,
  name: siteWordingOf(plan).supplement.name,
  version: commonVersion(plan),
  make: () => supplementPdf(plan),
});

/** Makes a document when it is first asked for, and a stand-in for it in a build for a quick look. */
function onlyOnce(document: PlanDocument): PlanDocument {
  if (!getOptions().prints) return { ...document, make: standInPdf };
  let made: Promise<Rendered> | undefined;
  return { ...document, make: () => (made ??= document.make()) };
}

/** Every document of a plan. As long as the plan is the same, so is the list, and each is made once. */
export const documentsOf = memoOf((plan: Plan): readonly PlanDocument[] =>
  [...easyReads(plan), ...booklets(plan), ...posters(plan), ...packs(plan), supplement(plan)].map(
    onlyOnce,
  ),
);
