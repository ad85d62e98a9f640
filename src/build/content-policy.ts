/**
 * The content policy of a page: what a browser may load and run there, named one by one (CSP Level 3). What it names is
 * known before the page is read, so whatever else came to be on the page is refused; here first, so that it stops a
 * build, and by the browser if it came through.
 */
import { Parser } from 'htmlparser2';
import { ONLINE_ONLY, OpenElements } from './open-elements.ts';
import { problemsOf, shown, type Attributes } from './policy-elements.ts';

/** What is the site’s own: its code, and what a build made of it. */
export interface Own {
  /** The text of the one inline script. */
  readonly inline: string;
  /** The addresses of its script files, as this page would write them. */
  readonly scripts: ReadonlySet<string>;
  /** The text of the one style element, as the build wrote it into this page. */
  readonly sheet: string;
  /** How the page is opened: from a server, or from a folder, where scripts are no modules and data is in the page. */
  readonly from: 'server' | 'folder';
}

/** A page with its policy, and what keeps it from having one. */
export interface Policed {
  readonly html: string;
  /** One line each, without the file’s name. */
  readonly problems: readonly string[];
}

/** What a page has that a policy is about. */
interface Findings {
  /** Its own scripts and styles: what of `Own` they are, or the address of a file. */
  readonly blocks: Set<string>;
  readonly elements: Set<string>;
  readonly problems: string[];
  /** Where the policy goes: behind the charset, which a browser looks for in the first 1,024 bytes (HTML 5). */
  place: number | undefined;
}

/** A script or a style of a page. */
interface Block {
  readonly name: 'script' | 'style';
  readonly attributes: Attributes;
  readonly text: string;
  /** What it is in: the head, directly; the words that bring their data, directly; or the body, or part of it. */
  readonly within: string;
}

/** The element whose script loads Pagefind, the one program here that is compiled in the browser. */
const SEARCH = 'plan-search';

/** The element that brings its data along in a folder. */
const WORDS = 'plan-words';

/** The elements that a page has in its head; at any other a browser begins the body. */
const IN_HEAD = new Set(['meta', 'title', 'link', 'style', 'script']);

/** What the site’s own blocks in a head are called here. */
const SHEET = 'the sheet';
const INLINE = 'the inline script';

/** True where an element has just these attributes, with these values. */
const hasJust = (attributes: Attributes, values: Attributes): boolean =>
  Object.keys(attributes).length === Object.keys(values).length &&
  Object.entries(values).every(([name, value]) => attributes[name] === value);

/** Which of the site’s own a script or style is; nothing where it is none of them, or not where the build puts it. */
function ownBlock({ name, attributes, text, within }: Block, own: Own): string | undefined {
  const isData = (type: string): boolean => hasJust(attributes, { type }) && !text.includes('<');
  if (within !== 'head') {
    const meanings = name === 'script' && within === WORDS && own.from === 'folder';
    return meanings && isData('application/json') ? 'meanings of words' : undefined;
  }
  if (name === 'style') return hasJust(attributes, {}) && text === own.sheet ? SHEET : undefined;
  if (hasJust(attributes, {})) return text === own.inline ? INLINE : undefined;
  if (isData('application/ld+json')) return 'structured data';
  const { src = '' } = attributes;
  const module = { type: 'module', src };
  const forms =
    own.from === 'server' ? [module, { ...module, class: ONLINE_ONLY }] : [{ src, defer: '' }];
  const isFile = forms.some((form) => hasJust(attributes, form)) && text === '';
  return isFile && own.scripts.has(src) ? src : undefined;
}

/** How to have a script or a style in a page. */
const RIGHT_WAY = {
  script: 'Scripts come from src/client/, by the <script> of a component.',
  style: 'Styles come from src/styles/ and the <style> of a component.',
} as const;

/** Looks at a script or a style: notes what of the site’s own it is, or what is wrong with it. */
function look(block: Block, own: Own, found: Findings): void {
  const { name, attributes, within } = block;
  const source = attributes.src === undefined ? '' : ` src="${shown(attributes.src)}"`;
  const tag = `<${name}${source}> in <${within}>`;
  const kind = ownBlock(block, own);
  if (kind === undefined) {
    found.problems.push(`policy/${name}  ${tag} is not the site’s own. ${RIGHT_WAY[name]}`);
  } else if (within === 'head' && found.blocks.has(kind)) {
    found.problems.push(`policy/twice  ${tag} appears twice. Remove one.`);
  } else if (found.place === undefined) {
    found.problems.push(`policy/late  ${tag} is before <meta charset>. Move it after.`);
  }
  if (kind !== undefined) found.blocks.add(kind);
}

function read(html: string, own: Own): Findings {
  const found: Findings = {
    blocks: new Set(),
    elements: new Set(),
    problems: [],
    place: undefined,
  };
  const open = new OpenElements();
  let last = { attributes: {} as Attributes, inner: 0 };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      found.elements.add(name);
      found.problems.push(...problemsOf(name, attributes));
      if (open.inHead && !IN_HEAD.has(name)) {
        found.problems.push(
          `policy/head  <${name}> is in <head>, where a browser would begin the body. Put it there.`,
        );
      }
      last = { attributes, inner: parser.endIndex + 1 };
      if (name === 'meta' && attributes.charset && open.inHead) found.place ??= last.inner;
      open.open(name, attributes);
    },
    onclosetag: (name) => {
      open.close();
      if (name !== 'script' && name !== 'style') return;
      const text = html.slice(last.inner, parser.startIndex);
      const around = open.parent === WORDS ? WORDS : (open.innermost('body', 'main') ?? 'html');
      const within = open.inHead ? 'head' : around;
      look({ name, attributes: last.attributes, text, within }, own, found);
    },
  });
  parser.end(html);
  if (!found.blocks.has(SHEET)) {
    found.problems.push(
      'policy/sheet  <head> has no <style>. Let the page have a layout of src/layouts/.',
    );
  }
  return found;
}

/**
 * Gives a page its policy.
 * @param html a page whose styles and scripts are gathered in its head (lighten.ts)
 * @param hash the SHA-256 of a text’s UTF-8 bytes, in base 64
 */
export function withPolicy(html: string, own: Own, hash: (text: string) => string): Policed {
  const { blocks, elements, problems, place } = read(html, own);
  if (place === undefined) {
    return {
      html,
      problems: [...problems, 'policy/charset  <head> has no <meta charset>. Add one.'],
    };
  }
  const files = own.from === 'server' ? "'self'" : 'file:';
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [
      files,
      ...(blocks.has(INLINE) ? [`'sha256-${hash(own.inline)}'`] : []),
      ...(elements.has(SEARCH) ? ["'wasm-unsafe-eval'"] : []),
    ],
    'style-src': [`'sha256-${hash(own.sheet)}'`],
    'img-src': [files],
    'font-src': [files],
    'connect-src': [files],
    'base-uri': ["'none'"],
    'form-action': [files],
  };
  const policy = Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return { html: html.slice(0, place) + meta + html.slice(place), problems };
}
