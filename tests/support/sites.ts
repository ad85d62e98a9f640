/** The built sites that the tests look at: this council’s, now and two years on; a second one that shares nothing with it; and the second before its first update. */

/** A site and how it was built. */
export interface TestSite {
  readonly name: string;
  /** The output folder. */
  readonly folder: string;
  readonly content: string;
  /** Its edition, where it is not that of its content. */
  readonly asAt?: string;
  /** `none` where no test looks at its documents and share images. */
  readonly prints?: 'none';
  /** Where it says it lives. */
  readonly site: string;
  readonly base: string;
  /** Where the browser tests serve it. */
  readonly port: number;
  readonly bands: readonly string[];
  /** A recommendation that it tells in every version. */
  readonly told: string;
}

/** This council's plan, at the root of its address. */
export const OWN: TestSite = {
  name: 'this council',
  folder: 'dist',
  content: 'content',
  site: 'https://our-plan.example',
  base: '/',
  port: 4331,
  bands: ['5-7', '7-11', '11-14', '14-19'],
  told: 'staying-in-school',
};

/** Another council's, below a base. */
export const SECOND: TestSite = {
  name: 'second council',
  folder: '.build/second-council',
  content: 'tests/fixtures/second-council',
  site: 'https://cynllun.example',
  base: '/plan-ni/',
  port: 4332,
  bands: ['7-11', '14-19'],
  told: 'safer-journeys',
};

/** The two whose every page is tested. */
export const SITES: readonly TestSite[] = [OWN, SECOND];

/** The second council’s, at an edition before its first update: tests look only at the pages on which that shows. */
export const BEFORE: TestSite = {
  ...SECOND,
  name: 'second council before its first update',
  folder: '.build/second-council-before',
  asAt: '2025-06-29',
  prints: 'none',
  port: 4333,
};

/** This council’s, two years on: with the content that `later-content.ts` makes of it. */
export const LATER: TestSite = {
  ...OWN,
  name: 'this council, two years on',
  folder: '.build/later',
  content: '.build/later-content',
};

/** All that are built. */
export const BUILT: readonly TestSite[] = [...SITES, BEFORE, LATER];

/** All that are served. */
export const SERVED: readonly TestSite[] = [...SITES, BEFORE];

/** The environment in which a site is built and served. */
export const environmentOf = ({ content, base, asAt, prints }: TestSite): NodeJS.ProcessEnv => ({
  ...process.env,
  CONTENT_DIR: content,
  BASE_PATH: base,
  ...(asAt !== undefined && { AS_AT: asAt }),
  ...(prints !== undefined && { PRINTS: prints }),
});
