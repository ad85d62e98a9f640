/** Easy Read as data for print. */
import { ideaSections } from '../lib/easy-read.ts';
import { plainText, runsIn } from '../lib/rich.ts';
import type { EasyRead } from '../lib/schema.ts';
import { renderPdf } from './render.ts';
import template from './easy-read.typ?raw';

/** What stands on an Easy Read print besides its ideas. */
export interface EasyReadPrint {
  readonly easyRead: EasyRead;
  /** Who publishes it. */
  readonly author: string;
  /** Under the title: what this is. */
  readonly subtitle: string;
  /** The day it speaks for, for the footer. */
  readonly edition: string;
  /** Where it can be read on the screen; none while the site's address is not known. */
  readonly address?: string | undefined;
  /** “Page {n} of {total}”. */
  readonly page: string;
  /** BCP 47, as `en-GB`. */
  readonly language: string;
  /** Size of the words, in points. */
  readonly size: number;
  /** Who has checked it, credits. */
  readonly closing: readonly string[];
  /** What is seen on each picture, and its SVG, by id. */
  readonly pictures: ReadonlyMap<string, { readonly alt: string; readonly svg: string }>;
}

/** An Easy Read as PDF/UA-1 on A4. Throws where Typst refuses or warns. */
export function easyReadPdf(print: EasyReadPrint): Buffer {
  const { easyRead, pictures, author, subtitle, edition, address, page, language, size } = print;
  const data = {
    title: plainText(easyRead.title),
    author,
    subtitle,
    edition,
    address: address ?? null,
    page,
    // Typst knows the language and the region apart.
    language: language.split('-')[0],
    size,
    sections: ideaSections(easyRead).map(({ heading = null, ideas }) => ({
      heading,
      ideas: ideas.map(({ picture, says }) => ({
        picture: { id: picture, alt: pictures.get(picture)?.alt ?? '' },
        says: says.map(runsIn),
      })),
    })),
    closing: print.closing,
  };
  const files = new Map([['/data.json', JSON.stringify(data)]]);
  for (const { picture } of easyRead.ideas) {
    files.set(`/pictures/${picture}.svg`, pictures.get(picture)?.svg ?? '');
  }
  return renderPdf(template, files);
}
