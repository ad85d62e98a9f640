/** Values of tokens.css for what is no page of the site: share images, and cards on other sites. */
import type { Band, VersionId } from '../model/versions.ts';

/**
 * The value of a token in the light theme: a version's own, or else the common one. Where it is set more than once, the
 * first applies to readers who have chosen nothing.
 * @param css the text of tokens.css
 * @throws where there is no such token
 */
export function tokenOf(css: string, name: string, version?: VersionId): string {
  const own = version && css.split(`[data-version='${version}'] {`)[1]?.split('}')[0];
  const value = valueIn(own ?? '', name) ?? valueIn(css, name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
  const plain = byDay(value);
  const other = /^var\(--([\w-]+)\)$/.exec(plain)?.[1];
  return other === undefined ? plain : tokenOf(css, other, version);
}

/** The value for a reader who has chosen nothing, in the light theme: `var(--ink, light-dark(#111, #eee))` is `#111`. */
function byDay(value: string): string {
  const inner = /^(?:var\(--[\w-]+,\s*(.+)|light-dark\(\s*([^,]+),.+)\)$/.exec(value);
  return inner ? byDay(inner[1] ?? inner[2] ?? '') : value;
}

const valueIn = (css: string, name: string): string | undefined =>
  new RegExp(`^\\s*--${name}:\\s*([^;]+);`, 'm').exec(css)?.[1];

/** The tokens that a card uses unchanged. */
const TOKENS =
  'field on-field surface text border tint attention good radius stroke field-5-7 field-7-11 field-11-14';

/** Colours of the system, which follow the reader's scheme and contrast. */
const SYSTEM =
  '--surface:Canvas;--text:CanvasText;--border:CanvasText;--attention:CanvasText;--good:CanvasText;';

/** The custom properties of a card as CSS: by day the band's own colours, else the system's; takes the text of tokens.css. */
export function cardStyle(css: string, band: Band): string {
  const day = TOKENS.split(' ')
    .map((name) => `--${name}:${tokenOf(css, name, band)};`)
    .join('');
  const field = tokenOf(css, 'field', band);
  // Mixed, not looked up: a field at night is its colour by day, deepened.
  const night = `--field:color-mix(in srgb,${field} 34%,black);--on-field:white;--tint:color-mix(in srgb,${field} 10%,black);`;
  const plain = '--field:Canvas;--on-field:CanvasText;--tint:Canvas;';
  return [
    `:root{color-scheme:light dark;${day}}`,
    `@media(prefers-color-scheme:dark){:root{${SYSTEM}${night}}}`,
    `@media(prefers-contrast:more),(forced-colors:active){:root{${SYSTEM}${plain}}}`,
  ].join('');
}
