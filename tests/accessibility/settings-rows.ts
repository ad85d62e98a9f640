/** Which choices are tried on which page: few pages with many choices at once, instead of every choice on every page. */
import { SETTINGS } from '../../src/lib/site/settings.ts';

/** What each setting can be changed to. */
const CHANGES = Object.entries(SETTINGS).map(
  ([setting, [, ...values]]) => [setting, values] as const,
);

/** A value for every setting at once. */
export type SettingsRow = Readonly<Record<string, string>>;

/** As many as the setting with the most values has; the values of the others repeat. */
const ROWS = Math.max(...CHANGES.map(([, { length }]) => length));

/**
 * What is chosen on a page: every value of every setting, in a few rows.
 * @param index of the page: each page combines the values differently
 */
export const settingsRows = (index: number): readonly SettingsRow[] =>
  Array.from({ length: ROWS }, (_, row) =>
    Object.fromEntries(
      CHANGES.map(([setting, values], at) => [
        setting,
        values[(row + Math.floor(index / (at + 1))) % values.length] ?? '',
      ]),
    ),
  );

/** Pairs of choices that no row of so many pages has. */
export function pairsMissing(pages: number): string[] {
  const rows = Array.from({ length: pages }, (_, index) => settingsRows(index)).flat();
  const choices = CHANGES.flatMap(([setting, values]) =>
    values.map((value) => ({ setting, value })),
  );
  return choices.flatMap((one) =>
    choices
      .filter(({ setting }) => setting > one.setting)
      .filter(
        (other) =>
          !rows.some((row) => row[one.setting] === one.value && row[other.setting] === other.value),
      )
      .map((other) => `${one.setting} ${one.value}, ${other.setting} ${other.value}`),
  );
}
