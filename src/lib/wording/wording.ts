import type { Checked } from '../model/fields.ts';
import type { Review } from '../model/review.ts';
import type { Site } from '../model/site.ts';
import { countIcons, type StatusFlag, type StatusIcon } from '../model/status.ts';
import type { VersionId } from '../model/versions.ts';
import { memo, memoOf } from '../text/memo.ts';
import { wording1114 } from './11-14.ts';
import { wording1419 } from './14-19.ts';
import { wording57 } from './5-7.ts';
import { wording711 } from './7-11.ts';
import { base } from './base.ts';
import { wordingEasyRead } from './easy-read.ts';
import { wordingPlan } from './full-plan.ts';
import { siteWording } from './site.ts';
import type { Plural, VersionWords, Wording } from './types.ts';

export type { Plural, Wording } from './types.ts';

/** What each version says otherwise than the base. */
export const VERSION_WORDS: Readonly<Record<VersionId, VersionWords>> = {
  '5-7': wording57,
  '7-11': wording711,
  '11-14': wording1114,
  '14-19': wording1419,
  'easy-read': wordingEasyRead,
  plan: wordingPlan,
};

/** Whose plan it is: what the interface words need of it. */
export interface Names {
  readonly site: Pick<Site, 'council'>;
  readonly review: Pick<Review, 'reviewers'>;
}

/** A record with some of its texts replaced. */
function merged(words: object, changes: object): object {
  const both: Record<string, unknown> = { ...words };
  for (const [key, change] of Object.entries(changes) as [string, string | object][]) {
    both[key] = typeof change === 'string' ? change : merged(both[key] ?? {}, change);
  }
  return both;
}

const wordingsOf = memoOf((names: Names) =>
  memo((version: VersionId) => withNames(merged(base, VERSION_WORDS[version]) as Wording, names)),
);

/** The interface words of a version, with the names of council and reviewers in them. */
export const wordingOf = (version: VersionId, names: Names): Wording => wordingsOf(names)(version);

/** The interface words of the pages that belong to no version. */
export const siteWordingOf = memoOf((names: Names): typeof siteWording =>
  withNames(siteWording, names),
);

/** The same record with `{council}`, `{reviewers}` and `{Reviewers}` filled in, however deep. */
function withNames<Words>(
  words: Words,
  { site: { council }, review: { reviewers } }: Names,
): Words {
  const named = (text: string): string =>
    text
      .replaceAll('{council}', () => council)
      .replaceAll('{reviewers}', () => reviewers)
      .replaceAll('{Reviewers}', () => capital(reviewers));
  return JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'string' ? named(value) : value,
  ) as Words;
}

/** The text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts values into the braces of a text. Throws where a brace has no value: it would show. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${text}” needs a value for {${name}}.`);
    return String(value);
  });
}

/** The form for a number, with it filled in. */
export const count = (
  forms: Plural,
  n: number,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(n === 1 ? forms.one : forms.other, { ...values, n });

/** Who has checked some words, or that nobody has. */
export const checkedInWords = (checked: Checked | undefined, { checked: says }: Wording): string =>
  checked
    ? fill(says.by, { group: checked.group, date: checked.when.text, changed: checked.changed })
    : says.nobody;

/** An icon and the text beside it. */
export interface StatusLabel {
  readonly icon: StatusIcon;
  readonly text: string;
}

/** What a status icon says by itself. */
export const iconText = (icon: StatusIcon, { overdue, status }: Wording): string =>
  icon === 'overdue' ? overdue : status[icon];

/** The same with how many of a total it is about. */
export const sharedIconText = (
  icon: StatusIcon,
  n: number,
  total: number,
  wording: Wording,
): string => fill(wording.share, { n, total, status: iconText(icon, wording) });

/** How several actions are going: overdue first, then each status, the worst first; counted where they differ. */
export const statusLabels = (actions: readonly StatusFlag[], wording: Wording): StatusLabel[] =>
  countIcons(actions).map(({ icon, n }) => ({
    icon,
    text:
      n === actions.length
        ? iconText(icon, wording)
        : sharedIconText(icon, n, actions.length, wording),
  }));
