/** The words of the interface, one record for each version; `{council}` stands for the council's name, `{reviewers}` for who did the review. */
import type { PartId } from '../model/pages.ts';
import type { Timescale } from '../model/recommendations.ts';
import type { Status } from '../model/status.ts';

/** A text that depends on a number, `{n}`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The interface words of one version. Braces hold what is filled in. */
export interface Wording {
  /** The version's name, as a link: “Ages 7 to 11”. */
  readonly name: string;
  /** The school years, or what it is for: “Years 3 to 6”. */
  readonly forWhom: string;
  /** What to expect, on the home page's door. */
  readonly door: string;
  /** The version's front page. */
  readonly front: { readonly title: string; readonly intro: string };
  /** The scores of the review: `{n}` of them, from `{least}` to `{most}`; `{score}`, `{name}`. */
  readonly scores: {
    readonly title: string;
    readonly says: string;
    readonly named: string;
    readonly unnamed: string;
    readonly of: string;
  };
  /** Headings above the recommendations of one urgency. */
  readonly timescale: Readonly<Record<Timescale, string>>;
  /** Where a page stands: `{n}` of `{total}`. */
  readonly place: string;
  /** Links to the easier and the harder telling, and to the full plan. */
  readonly easier: string;
  readonly harder: string;
  readonly fullPlan: string;
  /** Headings of the five sections. */
  readonly sections: Readonly<Record<PartId, string>>;
  /** Labels on a promise card. */
  readonly labels: {
    readonly who: string;
    readonly when: string;
    readonly know: string;
    readonly now: string;
  };
  /** What a card says where the plan is silent. */
  readonly silent: { readonly who: string; readonly when: string };
  /** Several dates on one card: `{first}`, `{last}`, `{date}`. */
  readonly dates: {
    readonly someThenAll: string;
    readonly someThenSome: string;
    readonly some: string;
    readonly someHaveNone: string;
  };
  /** How an action stands. */
  readonly status: Readonly<Record<Status, string>>;
  /** Said first where its day has passed. */
  readonly overdue: string;
  /** Part of several actions: `{n}` of `{total}`, `{status}`. */
  readonly share: string;
  /** The stepping stones of a version's front page: `{n}` of `{total}`. A stone is a promise, a part or an action; `…OfMany` where there are too many for a stone each. */
  readonly stones: {
    readonly title: string;
    readonly each: string;
    readonly eachOfMany: string;
    readonly done: Plural;
    readonly doneOfMany: Plural;
    /** Said where none is done. */
    readonly none: string;
    /** Leads to what has happened. */
    readonly link: string;
  };
  /** The heading above the three questions. */
  readonly talk: string;
  /** A recommendation that this version has not told yet. */
  readonly untold: { readonly says: string; readonly link: string };
  /** Who has checked the words: `{group}`, `{date}`, `{changed}`. */
  readonly checked: { readonly nobody: string; readonly by: string };
  /** Nothing has been reported on this recommendation. */
  readonly noUpdates: string;
  /** Above the updates of a recommendation. */
  readonly updates: string;
  /** The help block, on every page. */
  readonly help: {
    readonly title: string;
    readonly trusted: string;
    readonly call: string;
    readonly emergency: string;
    readonly more: string;
    /** Above what `/help/` says to these readers. */
    readonly readers: string;
    /** Above what happens on the phone: `{name}` of the help line. */
    readonly whenYouCall: string;
  };
  /** What a day of the calendar is called: something that will be done, or by which success will be seen; `{what}`. */
  readonly calendar: Readonly<
    Record<'action' | 'measure', { readonly due: string; readonly starts: string }>
  >;
  /** Leaving a page at once: the link, the keys, what is said after each press and while leaving, and what it cannot do. */
  readonly leave: {
    readonly button: string;
    readonly keys: string;
    readonly two: string;
    readonly one: string;
    readonly over: string;
    readonly leaving: string;
    readonly note: string;
  };
  /** Which day the site speaks for: `{date}`. */
  readonly asAt: string;
  /** Links to the next and the one before. */
  readonly previous: string;
  readonly next: string;
  /** The name of the list of all recommendations. */
  readonly all: string;
}
