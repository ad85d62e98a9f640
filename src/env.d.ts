/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the sections of a page's MDX need from the page that renders them; set by pages/[band]/[slug].astro. */
    reading?: import('./components/Part.astro').ReadingContext;
    /** The help lines for a guide's `<HelpLines />`; set by pages/[guide].astro. */
    help?: Pick<import('./lib/schema.ts').Site, 'helpLines'>;
  }
}
