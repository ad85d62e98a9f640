/// <reference types="astro/client" />
import type { ReadingContext } from './components/Part.astro';
import type { Site } from './lib/schema.ts';
import type { siteWording } from './lib/wording/site.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the sections of a page's MDX need from the page that renders them; set by pages/[band]/[slug].astro. */
      reading?: ReadingContext;
      /** What a guide's `<HelpLines />` and `<Contacts />` show; set by pages/[guide].astro. */
      guide?: Pick<Site, 'helpLines' | 'contacts'> & { words: typeof siteWording.contacts };
    }
  }
}
