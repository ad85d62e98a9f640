/**
 * Styles of what only a script shows come with that script: no page carries them for readers who never open it.
 * @param css a stylesheet with its own layer
 */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
