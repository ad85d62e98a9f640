/** What all documents have in common: the edition, where they lead, pictures and colours. */
import { dayInWords } from '../lib/model/dates.ts';
import { editionNote, type Plan } from '../lib/model/plan.ts';
import type { PrintInk } from '../lib/model/prints.ts';
import type { VersionId } from '../lib/model/versions.ts';
import { qrSvg } from '../lib/prints/qr.ts';
import { tokenOf } from '../lib/site/tokens.ts';
import { fill, siteWordingOf, wordingOf } from '../lib/wording/wording.ts';
import { fullAddress, isAddressKnown } from '../load/address.ts';
import { pictureSvg } from '../load/pictures.ts';
import tokens from '../styles/tokens.css?raw';
import common from './common.typ?raw';
import { renderPdf, type Rendered } from './render.ts';

/** What is a document's own. */
interface Contents {
  /** Its Typst source. */
  readonly template: string;
  /** More Typst source that it imports, by path, besides common.typ. */
  readonly imports?: Readonly<Record<string, string>>;
  /** The page that it leads to: a path of the site. */
  readonly leadsTo: string;
  /** The pictures that it shows, by id. */
  readonly pictures?: readonly string[];
  readonly ink?: PrintInk;
  /** What its template reads besides what all templates do. */
  readonly data: object;
}

/** A language as Typst knows it, without the region: `en` of `en-GB`. */
export const languageOf = (language: string): string => language.replace(/-.*/, '');

/** The value of a token of tokens.css by day, as a version has it if one is given. Throws where there is none. */
export const token = (name: string, version?: VersionId): string => tokenOf(tokens, name, version);

/** A document as PDF/UA-1. Throws where Typst refuses or warns. */
export function pdfOf(
  plan: Plan,
  { template, imports = {}, leadsTo, pictures = [], ink = 'colour', data }: Contents,
): Promise<Rendered> {
  const address = isAddressKnown() ? fullAddress(leadsTo) : null;
  const shown = new Map(pictures.map((id) => [id, plan.pictures.get(id)]));
  const all = {
    author: plan.site.councilName,
    edition: dayInWords(plan.edition),
    page: siteWordingOf(plan).prints.page,
    language: languageOf(plan.site.language),
    address,
    alts: Object.fromEntries([...shown].map(([id, picture]) => [id, picture?.alt ?? ''])),
    ...data,
  };
  const files = new Map([
    ...Object.entries({ '/common.typ': common, ...imports }),
    ['/data.json', JSON.stringify(all)],
  ]);
  for (const [id, picture] of shown) {
    files.set(`/pictures/${id}.svg`, picture ? pictureSvg(picture, ink) : '');
  }
  if (address !== null) files.set('/qr.svg', qrSvg(address));
  return renderPdf(template, files);
}

/** The lines that every document ends with: that the plan is old, and for which day it speaks. */
export function closingLines(plan: Plan): string[] {
  const { site, edition } = plan;
  const asAt = fill(wordingOf('easy-read', plan).asAt, { date: dayInWords(edition) });
  return [site.notice, editionNote(plan) ?? asAt].filter((line) => line !== undefined);
}
