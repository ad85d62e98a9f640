/** Takes from a page’s styles the rules that it has no use for: those of other components, versions and classes. */
import { parse } from 'postcss';
import { memo } from '../lib/text/memo.ts';

/** A component’s name in a style, as Astro writes it. */
export const COMPONENT = /\[data-astro-cid-(\w+)\]/g;

/** A version’s name in a style: tokens.css has colours for each. */
const VERSION = /\[data-version=['"]?([\w-]+)['"]?\]/g;

/** A class in a style, outside of what a selector excludes or only allows. */
const CLASS = /\.([a-z][\w-]*)/gi;
const ALTERNATIVES = /:(?:is|where|not|has)\([^()]*\)/g;

/** What comes before a component’s name in a style: a tag and classes, each of which may be missing. */
const TIED = /([a-z][\w-]*)?((?:\.[\w-]+)*)\[data-astro-cid-(\w+)\]/gi;

/** Every version, where only a script knows which a page will show. */
export const ANY_VERSION = '*';

/** The names that a pattern finds, each once. */
export const namesIn = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

/** What a page has that its styles may ask for. */
export interface Needs {
  readonly components: Iterable<string>;
  readonly versions: ReadonlySet<string>;
  /** Its classes, with those that its scripts may add. */
  readonly classes: ReadonlySet<string>;
}

const sorted = (names: Iterable<string>): string => [...new Set(names)].sort().join(' ');

/** Prunes styles for what is in the first three lines: components, versions, classes. Many pages need the same. */
const prunedFor = memo((needs) => {
  const [components = '', versions = '', classes = '', ...css] = needs.split('\n');
  const has = [components, versions, classes].map((names) => new Set(names.split(' ')));
  const [ownComponents, ownVersions, ownClasses] = has as [Set<string>, Set<string>, Set<string>];
  const root = parse(css.join('\n'));
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const named = namesIn(selector, COMPONENT);
      return (
        namesIn(selector.replace(ALTERNATIVES, ''), CLASS).isSubsetOf(ownClasses) &&
        (named.size === 0 || !named.isDisjointFrom(ownComponents)) &&
        (ownVersions.has(ANY_VERSION) || namesIn(selector, VERSION).isSubsetOf(ownVersions))
      );
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
});

/** The styles that a page needs. */
export function pruned(css: string, { components, versions, classes }: Needs): string {
  const styled = namesIn(css, CLASS).intersection(classes);
  return prunedFor([components, versions, styled].map(sorted).join('\n') + `\n${css}`);
}

/** A tag and classes to which styles of a component apply; no tag where any may have them. */
export interface Tie {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
}

/** For each component of some styles, what they apply to. */
export const tiesIn = memo((css): ReadonlyMap<string, readonly Tie[]> => {
  const ties = [...css.matchAll(TIED)].map(([, tag, classes = '', name = '']) => ({
    name,
    tag,
    classes: classes.split('.').slice(1),
  }));
  return Map.groupBy(ties, ({ name }) => name);
});
