/** Values of tokens.css for what is no page of the site: share images, and cards on other sites. */
import type { VersionId } from './versions.ts';

/**
 * The value of a token by day: a version's own, else that of all. Its first value in the file is the one by day.
 * @param css the text of tokens.css
 * @throws where there is no such token
 */
export function tokenOf(css: string, name: string, version?: VersionId): string {
  const own = version && css.split(`[data-version='${version}'] {`)[1]?.split('}')[0];
  const value = valueIn(own ?? '', name) ?? valueIn(css, name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : tokenOf(css, other, version);
}

const valueIn = (css: string, name: string): string | undefined =>
  new RegExp(`^\\s*--${name}:\\s*([^;]+);`, 'm').exec(css)?.[1];
