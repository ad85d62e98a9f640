/** The shapes of the words of the interface. */
import type { base } from './base.ts';

/** A text that depends on a number, `{n}`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** What every version says for itself. */
interface OwnWords {
  /** The version’s name, as a link: “Ages 7 to 11”. */
  readonly name: string;
  /** The school years, or what it is for: “Years 3 to 6”. */
  readonly forWhom: string;
  /** What to expect, on the version’s card on the home page. */
  readonly door: string;
  /** The version’s front page. */
  readonly front: { readonly title: string; readonly intro: string };
  /** Above what `/help/` says to these readers. */
  readonly help: { readonly readers: string };
}

/** A record of words of which any may be left out. */
type Changes<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string ? string : Changes<Words[Key]>;
};

/** The words of one version: its own, and what it says otherwise than the base. */
export type VersionWords = OwnWords & Changes<typeof base>;

/** All interface words of one version. Braces hold what is filled in. */
export type Wording = OwnWords & typeof base;
