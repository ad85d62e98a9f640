/** What a script adds to a page that works without it. */

/** Adds a stylesheet for what only a script shows, so that pages do without it. It names its own layer. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Makes a link open something on this page, unless the reader asks for a new tab or window. */
export function opensInPlace(link: HTMLAnchorElement, open: () => void): void {
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}
