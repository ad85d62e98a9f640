/** The colours of a card on another site, by the reader's device: by day the band's own, else the system's. */
import type { Band } from '../model/versions.ts';
import { tokenOf } from '../site/tokens.ts';

/** What a card takes from tokens.css as it is. */
const TOKENS = [
  'field',
  'on-field',
  'surface',
  'text',
  'border',
  'tint',
  'attention',
  'good',
  'radius',
  'stroke',
  'field-5-7',
  'field-7-11',
  'field-11-14',
] as const;

/** Colours of the system, which follow the reader's scheme and contrast. */
const SYSTEM =
  '--surface:Canvas;--text:CanvasText;--border:CanvasText;--attention:CanvasText;--good:CanvasText;';

/**
 * The custom properties of a card as CSS.
 * @param css the text of tokens.css
 */
export function cardStyle(css: string, band: Band): string {
  const day = TOKENS.map((name) => `--${name}:${tokenOf(css, name, band)};`).join('');
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
