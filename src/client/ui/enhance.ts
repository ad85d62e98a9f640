/** What a script adds to a page that works without it. */

/**
 * Adds styles of what only a script shows: no page carries them for readers who never open it.
 * @param css a stylesheet with its own layer
 */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Makes a link open something on this page, but for who asks for a new tab or window. */
export function opensInPlace(link: HTMLAnchorElement, open: () => void): void {
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}
