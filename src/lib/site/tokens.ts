/** Values of tokens.css for what is no page of the site: share images, and cards on other sites. */
import type { VersionId } from '../model/versions.ts';

/**
 * The value of a token by day: a version's own, else that of all. Where it stands more than once, the first is the one without a reader's choice.
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

/** What stands where the reader has chosen nothing, by day: `var(--ink, light-dark(#111, #eee))` is `#111`. */
function byDay(value: string): string {
  const unset = /^var\(--[\w-]+,\s*(.+)\)$/.exec(value)?.[1];
  const day = /^light-dark\(\s*([^,]+),.+\)$/.exec(value)?.[1];
  const inner = unset ?? day;
  return inner === undefined ? value : byDay(inner);
}

const valueIn = (css: string, name: string): string | undefined =>
  new RegExp(`^\\s*--${name}:\\s*([^;]+);`, 'm').exec(css)?.[1];
