/**
 * Takes off a finished page what weighs and does nothing there: styles of components that other pages share a file
 * with, style elements more than one, and the long names by which Astro ties styles to their component.
 */
import { parse } from 'postcss';
import { memo } from './memo.ts';

/** A component’s name: in a style, and on an element. */
const IN_STYLES = /\[data-astro-cid-(\w+)\]/g;
const ON_ELEMENTS = / data-astro-cid-(\w+)(?:="[^"]*")?/g;

/** A version’s name: tokens.css has colours for each. */
const VERSION_IN_STYLES = /\[data-version=['"]?([\w-]+)['"]?\]/g;
const VERSION_ON_ELEMENTS = / data-version="([\w-]+)"/g;

/** A style of the head; one that is only for readers without scripts stays where it is. */
const STYLE = /<noscript>.*?<\/noscript>|<style>(.*?)<\/style>/gs;

const namesIn = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

/** What decides which styles a page needs, as a text: many pages need the same. */
function needsOf(css: string, html: string): string {
  const components = [...namesIn(html, ON_ELEMENTS)].sort();
  // Which versions the results of a search are in, only its script knows.
  const versions = html.includes('<plan-search')
    ? ['*']
    : [...namesIn(html, VERSION_ON_ELEMENTS)].sort();
  return [components.join(' '), versions.join(' '), css].join('\n');
}

/** Styles without the rules of components and versions that are not on the page. */
const used = memo((needs) => {
  const [components = '', versions = '', ...css] = needs.split('\n');
  const there = new Set(components.split(' '));
  const told = new Set(versions.split(' '));
  const root = parse(css.join('\n'));
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const names = namesIn(selector, IN_STYLES);
      const own = namesIn(selector, VERSION_IN_STYLES);
      return (
        (names.size === 0 || [...names].some((name) => there.has(name))) &&
        (told.has('*') || [...own].every((version) => told.has(version)))
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

/** A name of one or two letters: a, b, …, z, aa, ab, … */
function short(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : short(Math.floor(index / 26) - 1) + letter;
}

/** The same page, lighter: one style element in its head, where the first one was. */
export function lighten(html: string): string {
  const end = html.indexOf('</head>');
  const styles = [...html.slice(0, end).matchAll(STYLE)].map(([, css = '']) => css.trim());
  const css = used(needsOf(styles.join(''), html));
  let first = true;
  const head = html.slice(0, end).replace(STYLE, (whole, style?: string) => {
    if (style === undefined) return whole;
    const joined = first ? `<style>${css}</style>` : '';
    first = false;
    return joined;
  });
  const page = head + html.slice(end);
  const shorts = new Map(
    [...namesIn(page, IN_STYLES)].map((name, index) => [name, `data-${short(index)}`]),
  );
  return (
    page
      .replace(IN_STYLES, (whole, name: string) => `[${shorts.get(name) ?? whole}]`)
      // An element without styles of its own needs no name.
      .replace(ON_ELEMENTS, (_, name: string) =>
        shorts.has(name) ? ` ${shorts.get(name) ?? ''}` : '',
      )
  );
}
