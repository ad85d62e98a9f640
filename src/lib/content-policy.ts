/**
 * The content policy of a page: what a browser may load and run there, named one by one (CSP Level 3).
 * Whatever is not named is refused, also if somebody else’s words ever got onto a page as HTML.
 */
import { Parser } from 'htmlparser2';

/** A page with its policy, and what keeps it from having one. */
export interface Policed {
  readonly html: string;
  /** One line each, without the file’s name. */
  readonly problems: readonly string[];
}

/** What a page has that a policy is about. */
interface Findings {
  /** The texts of inline styles and scripts, exactly as they stand: a policy names them by their hash. */
  readonly styles: string[];
  readonly scripts: string[];
  readonly elements: Set<string>;
  readonly problems: string[];
  /** Where the policy goes: behind the charset, which a browser looks for in the first 1,024 bytes (HTML 5). */
  place: number | undefined;
}

/** The element whose script loads Pagefind, the one program here that is compiled in the browser. */
const SEARCH = 'plan-search';

/** `type`s of scripts that a browser runs or obeys; any other script is data, such as JSON-LD. */
const RUN = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

/** What an element may not bring with it, as the policy would stop it without a word to the reader. */
function problemsOf(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const element = `<${name}${attributes.class ? ` class="${attributes.class}"` : ''}>`;
  const handler = Object.keys(attributes).find((attribute) => /^on[a-z]/.test(attribute));
  return [
    ...('style' in attributes
      ? [`policy/style  ${element} has a style attribute. Use a class, or set it from a script.`]
      : []),
    ...(handler
      ? [`policy/handler  ${element} has “${handler}”. Listen from a file in src/client/.`]
      : []),
    ...(name === 'link' && attributes.rel === 'stylesheet'
      ? [`policy/stylesheet  ${element} loads a stylesheet. Styles stand in the page itself.`]
      : []),
    ...(name === 'script' && /^([a-z]+:)?\/\//i.test(attributes.src ?? '')
      ? [`policy/origin  ${element} loads “${attributes.src ?? ''}”. Scripts are the site’s own.`]
      : []),
  ];
}

function read(html: string): Findings {
  const found: Findings = {
    styles: [],
    scripts: [],
    elements: new Set(),
    problems: [],
    place: undefined,
  };
  let inline: { texts: string[]; from: number } | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      found.elements.add(name);
      found.problems.push(...problemsOf(name, attributes));
      if (name === 'meta' && attributes.charset) found.place ??= parser.endIndex + 1;
      const runs = name === 'script' && RUN.has(attributes.type ?? '') && !attributes.src;
      if (name !== 'style' && name !== 'script') return;
      if (found.place === undefined) {
        found.problems.push(`policy/late  <${name}> stands before <meta charset>. Put it behind.`);
      }
      if (name === 'style' || runs) {
        inline = { texts: runs ? found.scripts : found.styles, from: parser.endIndex + 1 };
      }
    },
    onclosetag: (name) => {
      if ((name !== 'style' && name !== 'script') || !inline) return;
      inline.texts.push(html.slice(inline.from, parser.startIndex));
      inline = undefined;
    },
  });
  parser.end(html);
  return found;
}

/**
 * Gives a page its policy.
 * @param hash the SHA-256 of a text’s UTF-8 bytes, in base 64
 * @param own what the site's own files are called: by their origin, or `file:` where they lie in a folder
 */
export function withPolicy(
  html: string,
  hash: (text: string) => string,
  own: "'self'" | 'file:' = "'self'",
): Policed {
  const { styles, scripts, elements, problems, place } = read(html);
  if (place === undefined) {
    return { html, problems: [...problems, 'policy/charset  The page has no <meta charset>.'] };
  }
  const hashes = (texts: readonly string[]): string[] =>
    [...new Set(texts)].map((text) => `'sha256-${hash(text)}'`);
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [
      own,
      ...hashes(scripts),
      ...(elements.has(SEARCH) ? ["'wasm-unsafe-eval'"] : []),
    ],
    'style-src': styles.length > 0 ? hashes(styles) : ["'none'"],
    'img-src': [own],
    'font-src': [own],
    'connect-src': [own],
    'manifest-src': [own],
    'frame-src': [elements.has('iframe') ? own : "'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': [own],
  };
  const policy = Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return { html: html.slice(0, place) + meta + html.slice(place), problems };
}
