/** Easy Read as data for print. */
import { type EasyRead, ideaSections } from '../lib/model/easy-read.ts';
import { qrSvg } from '../lib/prints/qr.ts';
import { withoutBold, boldRunsIn } from '../lib/text/bold.ts';
import template from './easy-read.typ?raw';
import { renderPdf, type Rendered } from './render.ts';

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
  /** The heading of the list of contents; none where a paper is short enough without. */
  readonly contents?: string | undefined;
  /** BCP 47, as `en-GB`. */
  readonly language: string;
  /** Size of the words, in points. */
  readonly size: number;
  /** `a4`, or `a5` for the pages of a booklet. */
  readonly paper: 'a4' | 'a5';
  /** Who has checked it, credits. */
  readonly closing: readonly string[];
  /** What is seen on each picture, and its SVG, by id. */
  readonly pictures: ReadonlyMap<string, { readonly alt: string; readonly svg: string }>;
}

/** An Easy Read as PDF/UA-1. Throws where Typst refuses or warns. */
export function easyReadPdf(print: EasyReadPrint): Promise<Rendered> {
  const { easyRead, pictures, address, language, contents } = print;
  const data = {
    title: withoutBold(easyRead.title),
    author: print.author,
    subtitle: print.subtitle,
    edition: print.edition,
    address: address ?? null,
    contents: contents ?? null,
    page: print.page,
    // Typst knows the language and the region apart.
    language: language.split('-')[0],
    size: print.size,
    paper: print.paper,
    sections: ideaSections(easyRead).map(({ heading = null, ideas }) => ({
      heading,
      ideas: ideas.map(({ picture, says }) => ({
        picture: { id: picture, alt: pictures.get(picture)?.alt ?? '' },
        says: says.map(boldRunsIn),
      })),
    })),
    closing: print.closing,
  };
  const files = new Map([['/data.json', JSON.stringify(data)]]);
  for (const { picture } of easyRead.ideas) {
    files.set(`/pictures/${picture}.svg`, pictures.get(picture)?.svg ?? '');
  }
  if (address !== undefined) files.set('/qr.svg', qrSvg(address));
  return renderPdf(template, files);
}
