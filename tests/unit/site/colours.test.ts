/** Colours that can be told apart: words at 7:1 (WCAG 2.2, 1.4.6), lines and signs at 3:1 (1.4.11), however a page looks. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../support/contrast.ts';
import { VERSIONS } from '../../../src/lib/model/versions.ts';
import { coloursOf, type Look } from './looks.ts';

/** What most things are seen against: the page, what lies on it, and what is set apart. */
const GROUNDS = ['surface', 'surface-raised', 'tint'];

const on = (roles: readonly string[], grounds: readonly string[]): [string, string][] =>
  roles.flatMap((role) => grounds.map((ground): [string, string] => [role, ground]));

/** What is read, with what is behind it. */
const WORDS: readonly (readonly [string, string])[] = [
  ...on(['text', 'text-quiet', 'link'], GROUNDS),
  ['on-field', 'field'],
  ['on-footer', 'footer'],
  ['on-spoken', 'spoken'],
  // Where a button or a stone is the current one.
  ['on-inverse', 'inverse'],
];

/** What is seen, with what is around it. */
const STATUS_ICONS: readonly (readonly [string, string])[] = [
  ...on(['border', 'border-quiet', 'good', 'attention'], GROUNDS),
  // The signs in a stone and in a mark.
  ...on(['surface-raised', 'tint'], ['good', 'attention']),
  // The stone of the page itself, in the hero, and the ring in the footer.
  ['on-field', 'field'],
  ['on-footer', 'footer'],
];

/** One of two rings shows on each of these, and on the other ring (2.4.13). */
const RINGED = [...GROUNDS, 'field', 'tile', 'focus-glow'];

/** Every version as a page, and as a part of a page that is no version’s. */
const PLACES: readonly Pick<Look, 'page' | 'part'>[] = [
  {},
  ...VERSIONS.flatMap(({ id }) => [{ page: id }, { part: id }]),
];

/** Every choice, on every device. */
const LOOKS: readonly Look[] = ([undefined, 'light', 'dark', 'cream', 'contrast'] as const).flatMap(
  (colours) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      ['', '(prefers-contrast: more)', 'print'].map((media) => ({
        scheme,
        media,
        ...(colours && { colours }),
      })),
    ),
);

/** What cannot be told apart: both roles, and where. */
function tooClose(
  look: Look,
  pairs: readonly (readonly [string, string])[],
  least: number,
): string[] {
  return PLACES.flatMap((place) => {
    const colour = coloursOf({ ...look, ...place });
    return pairs
      .map(([role, ground]) => ({ role, ground, ratio: contrast(colour(role), colour(ground)) }))
      .filter(({ ratio }) => ratio < least)
      .map(
        ({ role, ground, ratio }) =>
          `${role} on ${ground}: ${ratio.toFixed(2)} ${JSON.stringify(place)}`,
      );
  });
}

describe.each(LOOKS)('With $colours colours on a device with $scheme $media', (look) => {
  test('words have 7:1', () => {
    expect(tooClose(look, WORDS, 7)).toEqual([]);
  });

  test('lines and signs have 3:1', () => {
    expect(tooClose(look, STATUS_ICONS, 3)).toEqual([]);
  });

  test('what has the focus has a ring of 3:1', () => {
    const lost = PLACES.flatMap((place) => {
      const colour = coloursOf({ ...look, ...place });
      const seen = (ring: string, ground: string): boolean =>
        contrast(colour(ring), colour(ground)) >= 3;
      return RINGED.filter((ground) => !seen('focus', ground) && !seen('focus-glow', ground));
    });
    expect(lost).toEqual([]);
  });
});

test('In forced colours each role is one of a pair that the system keeps apart', () => {
  const PAIRS = [
    'CanvasText on Canvas',
    'Canvas on CanvasText',
    'LinkText on Canvas',
    'HighlightText on Highlight',
  ];
  for (const place of PLACES) {
    const colour = coloursOf({ scheme: 'light', media: '(forced-colors: active)', ...place });
    for (const [role, ground] of WORDS) {
      expect(PAIRS, `${role} on ${ground}`).toContain(`${colour(role)} on ${colour(ground)}`);
    }
  }
});

/** The styles of the site, rule by rule: what is between two braces. */
const RULES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|astro)$/.test(name))
  .flatMap((name) => readFileSync(path.join('src', name), 'utf8').match(/\{[^{}]*\}/g) ?? []);

/** The role that a property has in a rule. */
const roleIn = (rule: string, property: RegExp): string | undefined =>
  new RegExp(`^\\s*${property.source}:\\s*var\\(--([\\w-]+)\\);`, 'm').exec(rule)?.[1];

test('All colours that a style gives to words, and to words and what is behind them, are among these', () => {
  const used = RULES.map((rule) => [roleIn(rule, /color/), roleIn(rule, /background(?:-color)?/)]);
  const pairs = used.filter(([role, ground]) => role !== undefined && ground !== undefined);
  expect(pairs.length).toBeGreaterThan(10);
  const known = (role: string | undefined, ground: string | undefined): boolean =>
    [...WORDS, ...STATUS_ICONS].some((pair) => pair[0] === role && (ground ?? pair[1]) === pair[1]);
  expect(used.filter(([role, ground]) => role !== undefined && !known(role, ground))).toEqual([]);
});
