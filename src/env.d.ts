/// <reference types="astro/client" />
import type { ReadingContext } from './components/reading/Part.astro';
import type { Problem } from './lib/content/problems.ts';
import type { Plan } from './lib/model/plan.ts';
import type { Site } from './lib/model/site.ts';
import type { VersionId } from './lib/model/versions.ts';
import type { CheckedView } from './lib/plan/checked.ts';
import type { siteWording } from './lib/wording/site.ts';
import type { Wording } from './lib/wording/types.ts';

declare global {
  /** The text of the one inline script, which the policy of every page names (astro.config.mjs). */
  const BEFORE_PAINT: string;

  namespace App {
    interface Locals {
      /** What is wrong with the content, for the live preview to show; set by middleware.ts. */
      problems: readonly Problem[];
      /** What the sections of a page need from it; set by pages/[band]/[slug].astro. */
      reading?: ReadingContext;
      /** What the components of a guide show; set by pages/[guide].astro. */
      guide?: Pick<Site, 'helpLines' | 'contacts'> &
        Pick<Plan, 'sessions' | 'said'> & {
          words: typeof siteWording.contacts & Pick<typeof siteWording.packs, 'sessions' | 'said'>;
          choose: typeof siteWording.guides.choose;
          /** Which pages young people have checked. */
          checked: CheckedView;
          /** The words of the versions that the site tells. */
          wordings: ReadonlyMap<VersionId, Wording>;
        };
    }
  }
}
