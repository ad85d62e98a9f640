/** A poster of a recommendation as data for print. */
import { qrSvg } from '../lib/prints/qr.ts';
import template from './poster.typ?raw';
import { renderPdf, type Rendered } from './render.ts';

/** What stands on a poster. */
export interface Poster {
  readonly title: string;
  readonly author: string;
  /** Above the title: whose promise this is. */
  readonly above: string;
  /** Three promises. */
  readonly promises: readonly {
    readonly says: string;
    readonly when: string;
    readonly picture: { readonly id: string; readonly alt: string; readonly svg: string };
  }[];
  /** “Read more here”. */
  readonly more: string;
  /** Where to read more; none while the site's address is not known. */
  readonly address?: string | undefined;
  readonly language: string;
  /** The edition and the credits. */
  readonly closing: readonly string[];
}

/** A poster as PDF/UA-1 on A3. Throws where Typst refuses or warns. */
export function posterPdf(poster: Poster): Promise<Rendered> {
  const { promises, language, address } = poster;
  const data = {
    ...poster,
    address: address ?? null,
    language: language.split('-')[0],
    promises: promises.map(({ says, when, picture: { id, alt } }) => ({
      says,
      when,
      picture: { id, alt },
    })),
  };
  const files = new Map([['/data.json', JSON.stringify(data)]]);
  for (const { picture } of promises) files.set(`/pictures/${picture.id}.svg`, picture.svg);
  if (address !== undefined) files.set('/qr.svg', qrSvg(address));
  return renderPdf(template, files);
}
