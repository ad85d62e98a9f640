/** The colours of tokens.css and print.css as a browser works them out, for each way in which a page can look. */
import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type Rule } from 'postcss';
import type { VersionId } from '../../../src/lib/model/versions.ts';

/** What a reader, their device and a page decide about colours. */
export interface Look {
  /** The device’s. */
  readonly scheme: 'light' | 'dark';
  /** The reader’s own choice. */
  readonly colours?: 'light' | 'dark' | 'cream' | 'contrast';
  /** What else is true of the device, as media queries have it: `print`, `(prefers-contrast: more)`. */
  readonly media?: string;
  /** The version of the page. */
  readonly page?: VersionId;
  /** The version of a part of the page, such as a door or a card. */
  readonly part?: VersionId;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** A declaration, with what decides whether it applies and whether it wins. */
interface Token {
  readonly name: string;
  readonly value: string;
  readonly selector: string;
  readonly media: string | undefined;
  readonly weight: number;
}

const ATTRIBUTE = /\[data-(\w+)='([^']+)'\]/g;

/** Selectors for the whole page, with or without an attribute; and for a version. Others would need more than is here. */
const KNOWN = /^(:where\(:root\)|(:root)*(:not\([^)]+\)|\[data-\w+='[^']+'\])?)$/;

/** How much a selector weighs (CSS Selectors, section 17), and how much its file does: a later layer wins. */
const weightOf = (selector: string, layer: number): number =>
  layer * 100 + (selector.startsWith(':where') ? 0 : (selector.match(/:root|\[/g) ?? []).length);

const mediaOf = ({ parent }: Rule): string | undefined =>
  parent?.type === 'atrule' && (parent as AtRule).name === 'media'
    ? (parent as AtRule).params
    : undefined;

/** Every custom property of both files, the weakest first. */
const TOKENS: readonly Token[] = ['tokens', 'print']
  .flatMap((file, layer) => {
    const tokens: Token[] = [];
    postcss.parse(readFileSync(`src/styles/${file}.css`, 'utf8')).walkDecls((declaration) => {
      const { prop: name, value, parent } = declaration;
      if (parent?.type !== 'rule' || !/^(--|color-scheme$)/.test(name)) return;
      const { selector } = parent;
      if (!KNOWN.test(selector)) throw new Error(`What does “${selector}” mean for colours?`);
      tokens.push({
        name,
        value,
        selector,
        media: mediaOf(parent),
        weight: weightOf(selector, layer),
      });
    });
    return tokens;
  })
  .sort((a, b) => a.weight - b.weight);

/** True if a selector matches an element with these attributes. */
function fits(selector: string, attributes: Attributes): boolean {
  const [wanted = '', ...unwanted] = selector.split(':not');
  const has = ([, name = '', value]: RegExpMatchArray): boolean => attributes[name] === value;
  return (
    [...wanted.matchAll(ATTRIBUTE)].every(has) &&
    unwanted.every((each) => ![...each.matchAll(ATTRIBUTE)].some(has))
  );
}

/** The value of every token in a look: by its role, as `text`. */
export function coloursOf({ scheme, colours, media, page, part }: Look): (role: string) => string {
  const holds = TOKENS.filter((token) => token.media === undefined || token.media === media);
  const root = holds.filter(({ selector }) => fits(selector, { colours, version: page }));
  // A part of a page inherits what it does not set itself.
  const own = holds.filter(
    ({ selector }) => !selector.includes(':root') && fits(selector, { version: part }),
  );
  const values = new Map([...root, ...own].map(({ name, value }) => [name, value]));
  const chosen = values.get('color-scheme') ?? '';
  const dark = chosen.includes(scheme) ? scheme === 'dark' : chosen === 'dark';
  const worked = (value: string): string => {
    const [, name = '', instead] = /^var\((--[\w-]+)(?:,\s*(.+))?\)$/s.exec(value) ?? [];
    if (name !== '') {
      const known = values.get(name) ?? instead;
      if (known === undefined) throw new Error(`There is no ${name}.`);
      return worked(known);
    }
    const [, day, night] = /^light-dark\(\s*([^,]+),\s*([^,]+)\)$/.exec(value) ?? [];
    return (dark ? night : day) ?? value;
  };
  return (role) => worked(`var(--${role})`);
}
