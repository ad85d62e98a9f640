/** Share images: the pictures that go with a link where it is shared. Which there are, and what each shows. */
import { pageOf, type Plan } from '../model/plan.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { PAGE_PICTURES } from '../site/pictures.ts';
import { allBandPages, versionsOf } from '../site/navigation.ts';
import { fill, siteWordingOf, wordingOf } from '../wording/wording.ts';

/** The two shapes: what previews of links show (1.91 to 1), and what is posted among other pictures. In pixels. */
export const SHARE_SHAPES = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const;

/** A share image, as far as it follows from the content. */
export interface ShareImage {
  /** Its name, without `.png`: `7-11-staying-in-school-square`. */
  readonly name: string;
  readonly shape: keyof typeof SHARE_SHAPES;
  /** Whose colours; none for the site as a whole. */
  readonly version?: VersionId | undefined;
  /** Large. */
  readonly title: string;
  /** Whose words they are: “Ages 7 to 11”; empty for the site as a whole. */
  readonly for: string;
  /** A picture's id; older readers get stepping stones. */
  readonly picture?: string | undefined;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** What an image is about: a page of a band, the front of a version, or the site. */
export interface ShareSubject {
  readonly version?: VersionId | undefined;
  /** Only with a band. */
  readonly slug?: string | undefined;
}

/** What an image of this is called, says and shows. */
function wordsOf(plan: Plan, { version, slug }: ShareSubject) {
  if (version === undefined) {
    const { home } = siteWordingOf(plan);
    return { stem: 'site', title: home.title, for: '', picture: PAGE_PICTURES.home };
  }
  const { name, front } = wordingOf(version, plan);
  const page = slug === undefined ? undefined : pageOf(plan, version, slug);
  // Seen together, the pictures of the oldest would be childish.
  const pictured = version !== '14-19' && version !== 'plan';
  return {
    stem: page ? `${version}-${page.slug}` : version,
    title: page?.title ?? front.title,
    for: name,
    picture: pictured ? (page?.picture ?? versionOf(version).picture) : undefined,
  };
}

/** The share image of a page: a band's page has its own, others that of their version, or of the site. */
export function shareImageOf(
  plan: Plan,
  subject: ShareSubject,
  shape: ShareImage['shape'],
): ShareImage {
  const { stem, ...said } = wordsOf(plan, subject);
  const { version } = subject;
  const { alt } = siteWordingOf(plan).share;
  const seen = said.picture && plan.pictures.get(said.picture)?.alt;
  return {
    name: shape === 'wide' ? stem : `${stem}-${shape}`,
    shape,
    version,
    ...said,
    alt: fill(seen ? alt.pictured : alt.plain, {
      title: said.title,
      site: [plan.site.name, said.for].filter(Boolean).join(', '),
      picture: seen ?? '',
    }),
  };
}

/** The share images of a page in both shapes. */
export const shareImagesOf = (plan: Plan, subject: ShareSubject): ShareImage[] =>
  (['wide', 'square'] as const).map((shape) => shareImageOf(plan, subject, shape));

/** Every share image of a site. */
export const allShareImages = (plan: Plan): ShareImage[] =>
  [
    {},
    ...versionsOf(plan).map((version) => ({ version })),
    ...allBandPages(plan).map(({ band: version, slug }) => ({ version, slug })),
  ].flatMap((subject) => shareImagesOf(plan, subject));
