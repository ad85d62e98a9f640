/** The class of what needs a server: the folder for schools without internet has no such element. */
export const ONLINE_ONLY = 'online-only';

/** True for an element that needs a server. */
export const isOnlineOnly = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.class?.split(/\s+/).includes(ONLINE_ONLY) === true;

/** The elements that are open at a place of a page (HTML, “stack of open elements”), for those who read it tag by tag. */
export class OpenElements {
  readonly #names: string[] = [];
  /** How many are open from the outermost that needs a server on; 0 where none does. */
  #online = 0;
  #headIsOver = false;

  /** To be called at each start tag. */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#names.push(name);
    if (this.#online > 0 || isOnlineOnly(attributes)) this.#online += 1;
  }

  /** To be called at the end of each element. */
  close(): void {
    if (this.#names.pop() === 'head') this.#headIsOver = true;
    if (this.#online > 0) this.#online -= 1;
  }

  /** True directly in the page’s head: a second head, further down, is none. */
  get inHead(): boolean {
    return !this.#headIsOver && this.#names.length === 2 && this.#names[1] === 'head';
  }

  /** True within what needs a server. */
  get onlineOnly(): boolean {
    return this.#online > 0;
  }

  /** The innermost that is open. */
  get parent(): string | undefined {
    return this.#names.at(-1);
  }

  /** The innermost of some elements that is open; nothing where none is. */
  innermost(...names: readonly string[]): string | undefined {
    return this.#names.findLast((name) => names.includes(name));
  }
}
