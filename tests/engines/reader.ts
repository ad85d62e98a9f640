/** What a reader does in a browser, whichever engine drives it. */

/** A function that runs in a page: it can use nothing from outside but the texts that it is given. */
export type InPage<Value = unknown> = (...given: string[]) => Value;

/** A reader with a browser window of their own. Places on a page are CSS selectors; the first element that matches is meant. */
export interface Reader {
  /** Opens an address and waits until the page is loaded. */
  open(address: string): Promise<void>;
  /** Clicks where a thing is. */
  press(selector: string): Promise<void>;
  /** Puts the focus into a field and types. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key and lets it go. */
  key(name: 'Escape' | 'Shift'): Promise<void>;
  /** Goes back to the page before. */
  back(): Promise<void>;
  /** What a function finds in the page, as JSON can hold it. */
  ask<Value>(inPage: InPage<Value>, ...given: string[]): Promise<Value>;
  /** Closes the window, and forgets what was kept. */
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Browser {
  newReader(): Promise<Reader>;
  close(): Promise<void>;
}
