/** What no element of a page may be or bring: the page’s policy would stop it without a word, or could be led astray by it. */

import { memo } from '../lib/text/memo.ts';

/** Attributes of an element, entities decoded. */
export type Attributes = Readonly<Record<string, string>>;

/** Elements that no page has. */
const REFUSED: ReadonlySet<string> = new Set([
  // They bring another document or program onto the page, or change where its addresses lead (HTML).
  ...['applet', 'base', 'embed', 'frame', 'frameset', 'iframe', 'object'],
  // They can change an address after it was looked at (SVG 2, animation).
  ...['animate', 'animatemotion', 'animatetransform', 'set'],
  // What is in them is read in another way by browsers, by some only where scripts are off, than by this project.
  ...['foreignobject', 'noembed', 'noframes', 'noscript', 'plaintext', 'template', 'xmp'],
]);

/** Which links of a head a page may have: none of them loads a style or a script. */
const LINKS: ReadonlySet<string> = new Set(['canonical', 'alternate', 'icon']);

/** Which addresses a reader can follow. */
const FOLLOWED: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:', 'webcal:']);

/** Attributes whose address a reader follows, and those whose address the page itself loads or sends to. */
const FOLLOWS = ['href', 'xlink:href'];
const LOADS = ['src', 'srcset', 'poster', 'action', 'formaction'];

/** Elements that load what they refer to. */
const LOADERS: ReadonlySet<string> = new Set(['use', 'image', 'feimage']);

/** Any page of the site, so that a browser’s own reader of addresses (WHATWG URL) says where one leads. */
const PAGE = 'https://page.invalid/';

/** Where an address leads from a page; nothing where it is none. */
const goalOf = memo((address): URL | undefined =>
  URL.canParse(address, PAGE) ? new URL(address, PAGE) : undefined,
);

/** True where an address, or one of several, leads away from the site. */
const leadsAway = (addresses: string): boolean =>
  addresses.split(/[\s,]+/).some((address) => goalOf(address)?.origin !== goalOf(PAGE)?.origin);

/** The most characters of a value that a message shows: a picture in an address has thousands. */
const SHOWN = 60;

/** A value as a message shows it, on one line. */
export function shown(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** An element as a message names it. */
const tagOf = (name: string, { class: classes }: Attributes): string =>
  `<${name}${classes ? ` class="${shown(classes)}"` : ''}>`;

/** What is wrong with the addresses of an element. */
function addressProblems(name: string, attributes: Attributes): string[] {
  const loads =
    LOADERS.has(name) || (name === 'link' && /^(icon|preload)$/.test(attributes.rel ?? ''));
  return Object.entries(attributes).flatMap(([attribute, address]) => {
    const tag = tagOf(name, attributes);
    if (LOADS.includes(attribute) || (loads && FOLLOWS.includes(attribute))) {
      return leadsAway(address)
        ? [
            `policy/origin  ${tag} has ${attribute} “${shown(address)}”. Pages load only files of the site itself.`,
          ]
        : [];
    }
    const scheme = FOLLOWS.includes(attribute) ? goalOf(address)?.protocol : undefined;
    return scheme === undefined || FOLLOWED.has(scheme)
      ? []
      : [
          `policy/address  ${tag} leads to “${shown(address)}”. Links begin with https:, tel: or mailto:.`,
        ];
  });
}

/** What is wrong with a link of the head, or a note for the browser. */
function headProblems(name: string, attributes: Attributes): string[] {
  const { rel = '', as, 'http-equiv': equivalent } = attributes;
  if (name === 'link' && !LINKS.has(rel) && !(rel === 'preload' && as === 'font')) {
    return [
      `policy/link  <link rel="${shown(rel)}"> is not allowed. Styles and scripts come from components, and nothing else is loaded.`,
    ];
  }
  return name === 'meta' && equivalent !== undefined
    ? [
        `policy/meta  <meta http-equiv="${shown(equivalent)}"> is not allowed. The build writes the only one.`,
      ]
    : [];
}

/** What is wrong with one element, one line each; which scripts and styles are own, content-policy.ts knows. */
export function problemsOf(written: string, attributes: Attributes): string[] {
  // Names in drawings keep their capitals.
  const name = written.toLowerCase();
  const tag = tagOf(name, attributes);
  const handler = Object.keys(attributes).find((attribute) => attribute.startsWith('on'));
  return [
    ...(REFUSED.has(name)
      ? [`policy/element  ${tag} is not allowed on any page. Leave it out.`]
      : []),
    ...('style' in attributes
      ? [`policy/style  ${tag} has a style attribute. Use a class, or set it from a script.`]
      : []),
    ...(handler
      ? [`policy/handler  ${tag} has “${handler}”. Listen from a file in src/client/.`]
      : []),
    ...headProblems(name, attributes),
    ...(name === 'script' ? [] : addressProblems(name, attributes)),
  ];
}
