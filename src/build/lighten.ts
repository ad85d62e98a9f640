/**
 * Gathers a finished page’s styles and scripts in its head, and takes off what weighs and does nothing there: styles that
 * the page does not use, and the long names by which Astro ties styles to their component. It changes tags alone: texts
 * and the values of attributes come out as they went in, whatever they look like.
 */
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../lib/text/html.ts';
import { ONLINE_ONLY, OpenElements } from './open-elements.ts';
import { ANY_VERSION, COMPONENT, namesIn, pruned, tiesIn } from './prune-styles.ts';

/** A component’s name on an element, as Astro writes it. */
const COMPONENT_ATTRIBUTE = /^data-astro-cid-(\w+)$/;

/** A version’s name. */
const NAME = /^[\w-]+$/;

/** The site’s own scripts by their addresses, with every word in them: a class may be given to an element by a script. */
export type OwnScripts = ReadonlyMap<string, ReadonlySet<string>>;

/** A lighter page. */
export interface Light {
  readonly html: string;
  /** The text of its one style element; empty where the page had none. */
  readonly sheet: string;
}

/** A stretch of the page, from its first character to the one after its last, and its text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a page has that is gathered or taken off. */
interface Parts {
  /** The style elements of its head, with their texts. */
  readonly styles: Stretch[];
  /** The elements of the site’s own scripts, with their addresses. */
  readonly scripts: (Stretch & { readonly onlineOnly: boolean })[];
  /** The attributes that tie elements to their component, with its name and what a style may ask of the element. */
  readonly names: (Stretch & { readonly tag: string; readonly classes: readonly string[] })[];
  readonly versions: Set<string>;
  readonly classes: Set<string>;
  /** Where its head ends. */
  headEnd: number;
}

function read(html: string, ownScripts: OwnScripts): Parts {
  const parts: Parts = {
    styles: [],
    scripts: [],
    names: [],
    versions: new Set(),
    classes: new Set(),
    headEnd: 0,
  };
  const open = new OpenElements();
  /** The attributes of the element that is being read. */
  let tied: Stretch[] = [];
  /** The element that was opened last: its tag, and what it is. */
  let last: { from: number; inner: number; isStyle?: boolean; script?: string } | undefined;
  const parser = new Parser({
    onattribute: (attribute, value) => {
      const [, text] = COMPONENT_ATTRIBUTE.exec(attribute) ?? [];
      if (text) tied.push({ from: parser.startIndex, to: parser.endIndex, text });
      if (attribute === 'data-version' && NAME.test(value)) parts.versions.add(value);
    },
    onopentag: (name, attributes) => {
      const own = attributes.class?.split(/\s+/) ?? [];
      parts.names.push(...tied.map((each) => ({ ...each, tag: name, classes: own })));
      for (const each of own) parts.classes.add(each);
      tied = [];
      const { type, src = '', ...others } = attributes;
      const isModule = name === 'script' && type === 'module' && Object.keys(others).length === 0;
      last = {
        from: parser.startIndex,
        inner: parser.endIndex + 1,
        isStyle: name === 'style' && open.inHead && Object.keys(attributes).length === 0,
        ...(isModule && ownScripts.has(src) && { script: src }),
      };
      // Which versions the results of a search are in, only its script knows.
      if (name === 'plan-search') parts.versions.add(ANY_VERSION);
      open.open(name, attributes);
    },
    onclosetag: (name) => {
      open.close();
      if (name === 'head') parts.headEnd ||= parser.startIndex;
      const { from, inner, isStyle, script } = last ?? { from: 0, inner: 0 };
      const to = parser.endIndex + 1;
      if (isStyle) {
        parts.styles.push({ from, to, text: html.slice(inner, parser.startIndex).trim() });
      }
      if (script) parts.scripts.push({ from, to, text: script, onlineOnly: open.onlineOnly });
      last = undefined;
    },
  });
  parser.end(html);
  return parts;
}

/** The scripts for the head, each once. One that only serves what needs a server is marked, and left out of the offline copy. */
function gathered(scripts: Parts['scripts']): string {
  const everywhere = new Set(
    scripts.filter(({ onlineOnly }) => !onlineOnly).map(({ text }) => text),
  );
  return [...new Set(scripts.map(({ text }) => text))]
    .map((src) => {
      const mark = everywhere.has(src) ? '' : ` class="${ONLINE_ONLY}"`;
      return `<script type="module" src="${escapeHtml(src)}"${mark}></script>`;
    })
    .join('');
}

/** A name of one or two letters: a, b, …, z, aa, ab, … */
function short(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : short(Math.floor(index / 26) - 1) + letter;
}

/** A text with other stretches in it. */
function changed(text: string, stretches: readonly Stretch[]): string {
  let done = 0;
  const parts = stretches
    .toSorted((a, b) => a.from - b.from)
    .map((stretch) => {
      const before = text.slice(done, stretch.from);
      done = stretch.to;
      return before + stretch.text;
    });
  return parts.join('') + text.slice(done);
}

/**
 * The same page, lighter: one style element in its head, where the first one was, and its scripts at the head’s end,
 * each once. They are modules, which wait for the page wherever they are.
 */
export function lighten(html: string, ownScripts: OwnScripts): Light {
  const { styles, scripts, names, versions, classes, headEnd } = read(html, ownScripts);
  const added = new Set(scripts.flatMap(({ text }) => [...(ownScripts.get(text) ?? [])]));
  const css = pruned(styles.map(({ text }) => text).join(''), {
    components: names.map(({ text }) => text),
    versions,
    classes: classes.union(added),
  });
  const shorts = new Map(
    [...namesIn(css, COMPONENT)].map((name, index) => [name, `data-${short(index)}`]),
  );
  const sheet = css.replace(COMPONENT, (whole, name: string) => `[${shorts.get(name) ?? whole}]`);
  const ties = tiesIn(css);
  const page = changed(html, [
    ...styles.map((style, index) => ({
      ...style,
      text: index === 0 ? `<style>${sheet}</style>` : '',
    })),
    ...scripts.map((script) => ({ ...script, text: '' })),
    { from: headEnd, to: headEnd, text: gathered(scripts) },
    ...names.map(({ from, to, text, tag, classes: own }) => {
      const isStyled = ties
        .get(text)
        ?.some(
          (tie) =>
            (tie.tag ?? tag) === tag &&
            tie.classes.every((each) => own.includes(each) || added.has(each)),
        );
      const name = isStyled ? shorts.get(text) : undefined;
      // An element without styles of its own needs no name, nor the space before it.
      return name === undefined ? { from: from - 1, to, text: '' } : { from, to, text: name };
    }),
  ]);
  return { html: page, sheet };
}
