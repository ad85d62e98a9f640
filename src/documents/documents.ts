/** The one list of documents: every file that can be printed, and how it is made. */
import { OVERVIEW } from '../lib/model/easy-read.ts';
import { pageOf, type Plan } from '../lib/model/plan.ts';
import { PRINT_INKS, type PrintInk, type PrintSize } from '../lib/model/prints.ts';
import type { VersionId } from '../lib/model/versions.ts';
import { oldestPageOf, packSheet } from '../lib/prints/pack.ts';
import { allPrints } from '../lib/prints/prints.ts';
import { bookletUrl, packUrl, posterUrl, printUrl, SUPPLEMENT_URL } from '../lib/site/urls.ts';
import { commonVersion } from '../lib/site/navigation.ts';
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

function easyReads(plan: Plan): PlanDocument[] {
  const words = siteWordingOf(plan).prints;
  return allPrints(plan).flatMap((print) => {
    const easyRead = plan.easyReads.get(print.slug);
    if (!easyRead) return [];
    return {
      ...print,
      address: printUrl(print),
      kind: 'easy-read',
      name: fill(words.variant, { size: print.size, ink: words.inks[print.ink] }),
      version: 'easy-read',
      make: () => easyReadPdf(plan, easyRead, print),
    };
  });
}

/** The overview, to be folded. */
function booklets(plan: Plan): PlanDocument[] {
  const overview = plan.easyReads.get(OVERVIEW);
  if (!overview) return [];
  const { title } = overview;
  return PRINT_INKS.map((ink) => ({
    address: bookletUrl(ink),
    kind: 'booklet',
    slug: OVERVIEW,
    name: siteWordingOf(plan).prints.inks[ink],
    version: 'easy-read',
    ink,
    make: async () =>
      bookletPdf(await easyReadPdf(plan, overview, { slug: OVERVIEW, size: 16, ink }, 'a5'), title),
  }));
}

/** Of each recommendation that is told in the words for everybody. */
function posters(plan: Plan): PlanDocument[] {
  return plan.recommendations.flatMap(({ slug }) => {
    const page = pageOf(plan, commonVersion(plan), slug);
    if (!page) return [];
    return {
      address: posterUrl(slug),
      kind: 'poster',
      slug,
      name: page.title,
      version: page.band,
      make: () => posterPdf(plan, page),
    };
  });
}

/** Of each recommendation whose rows have been written. */
function packs(plan: Plan): PlanDocument[] {
  return plan.recommendations.flatMap((recommendation) => {
    const { slug, title } = recommendation;
    const sheet = packSheet(plan, recommendation);
    if (!sheet) return [];
    return {
      address: packUrl(slug),
      kind: 'pack',
      slug,
      name: title,
      version: oldestPageOf(plan, slug)?.band ?? 'plan',
      make: () => packPdf(plan, recommendation, sheet),
    };
  });
}

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

let latest: { readonly plan: Plan; readonly documents: readonly PlanDocument[] } | undefined;

/** Every document of a plan. As long as the plan is the same, so is the list, and each is made once. */
export function documentsOf(plan: Plan): readonly PlanDocument[] {
  if (latest?.plan !== plan) {
    const documents = [
      ...easyReads(plan),
      ...booklets(plan),
      ...posters(plan),
      ...packs(plan),
      supplement(plan),
    ];
    latest = { plan, documents: documents.map(onlyOnce) };
  }
  return latest.documents;
}
