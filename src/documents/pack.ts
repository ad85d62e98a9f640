/** A youth council pack as data for print. */
import { qrSvg } from '../lib/prints/qr.ts';
import template from './pack.typ?raw';
import { renderPdf, type Rendered } from './render.ts';

/** A plan for an hour, in words. */
export interface PackSession {
  readonly title: string;
  readonly forWhom: string;
  readonly need: readonly string[];
  /** “5 minutes”, and what then. */
  readonly steps: readonly {
    readonly minutes: string;
    readonly title: string;
    readonly does: string;
    readonly says: string;
  }[];
  /** “60 minutes in all”. */
  readonly total: string;
  readonly care: string;
}

/** What stands in a pack. */
export interface Pack {
  readonly title: string;
  readonly author: string;
  /** Above the title: what this is, and of which recommendation. */
  readonly above: string;
  readonly lead: string;
  /** What the table shows, and for which day. */
  readonly summary: string;
  /** The promises, in order; numbered from 1. */
  readonly lines: readonly {
    readonly says: string;
    readonly who: string;
    readonly when: string;
    readonly now: string;
    readonly reason: string;
    readonly overdue: boolean;
  }[];
  readonly questions: readonly string[];
  readonly sessions: readonly PackSession[];
  /** “You said, we did”: the entries, or what is said while there are none. */
  readonly said: readonly {
    readonly who: string;
    readonly said: string;
    readonly did: string;
    readonly status: string;
  }[];
  /** How a group can tell what it thinks: said after “You said, we did”. */
  readonly tell: readonly string[];
  /** Headings and labels. */
  readonly words: {
    readonly promises: string;
    readonly columns: Readonly<Record<'number' | 'promise' | 'who' | 'when' | 'now', string>>;
    readonly reason: string;
    readonly questions: string;
    readonly answer: Readonly<
      Record<'title' | 'promise' | 'asked' | 'who' | 'date' | 'says' | 'next', string>
    >;
    readonly forWhom: string;
    readonly need: string;
    readonly steps: string;
    readonly says: string;
    readonly care: string;
    readonly said: string;
    readonly youSaid: string;
    readonly weDid: string;
  };
  /** “Page {n} of {total}”. */
  readonly page: string;
  /** For the footer: which day it speaks for. */
  readonly edition: string;
  /** Where to read more; none while the site's address is not known. */
  readonly address?: string | undefined;
  /** BCP 47, as `en-GB`. */
  readonly language: string;
  /** The last lines: help, age of the plan, who has checked it. */
  readonly closing: readonly string[];
}

/** A pack as PDF/UA-1 on A4, black on white. Throws where Typst refuses or warns. */
export function packPdf(pack: Pack): Promise<Rendered> {
  const { address, language } = pack;
  const data = { ...pack, address: address ?? null, language: language.split('-')[0] };
  const files = new Map([['/data.json', JSON.stringify(data)]]);
  if (address !== undefined) files.set('/qr.svg', qrSvg(address));
  return renderPdf(template, files);
}
