/**
 * Keys for those who search by keyboard: the arrow keys go from the box to the results and among them, Home and End to
 * the first and last, and Escape back to the box, where it clears it, as in the ARIA practices for search boxes.
 */

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
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
  const stops = [input, ...links];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0 || ctrlKey || altKey || metaKey || shiftKey) return;
  const targets = new Map<string, HTMLElement | undefined>([
    ['ArrowDown', stops[at + 1]],
    ['ArrowUp', stops[at - 1]],
    ['Home', at > 0 ? links[0] : undefined],
    ['End', at > 0 ? links.at(-1) : undefined],
    ['Escape', input],
  ]);
  const target = targets.get(key);
  if (!target) return;
  event.preventDefault();
  target.focus();
  if (key !== 'Escape' || at > 0 || input.value === '') return;
  input.value = '';
  cleared();
}
