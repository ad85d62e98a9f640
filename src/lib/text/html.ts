/** A text as it is written in HTML or XML, also within double quotes. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A link as HTML. */
export const linkHtml = (to: string, text: string): string =>
  `<a href="${escapeHtml(to)}">${escapeHtml(text)}</a>`;

/**
 * A value as JSON that can be the text of a script element: without “<” nothing in it ends the script or begins a
 * comment there (HTML, “Restrictions for contents of script elements”).
 */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
