/**
 * Keys for those who search by keyboard: the arrow keys go from the box to the results and among them, Home and End to
 * the first and last, and Escape back to the box, where it clears it, as in the ARIA practices for search boxes.
 */

/** Where a key leads from a result, or from the box, which is before the first one. */
function target(
  key: string,
  input: HTMLElement,
  links: readonly HTMLElement[],
  at: number,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1];
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return links[at - 1] ?? input;
  if (key === 'Home') return links[0];
  return key === 'End' ? links.at(-1) : undefined;
}

/**
 * Does what a key asks for in the box or on a result; elsewhere, and with another key held, it is left to the browser.
 * @param links the results, in order
 * @param cleared called when the box was cleared
 */
export function moveBy(
  event: KeyboardEvent,
  input: HTMLInputElement,
  links: readonly HTMLElement[],
  cleared: () => void,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const at = links.findIndex((link) => link === document.activeElement);
  const inBox = document.activeElement === input;
  if (!inBox && at < 0) return;
  if (event.key === 'Escape') {
    if (inBox && input.value !== '') {
      input.value = '';
      cleared();
    } else input.focus();
  } else {
    const to = target(event.key, input, links, inBox ? -1 : at);
    if (!to) return;
    to.focus();
  }
  event.preventDefault();
}
