/** What a reader does in a browser, whichever engine drives it. */

/** A function that runs in a page: all it can use from outside is the strings that it is given. */
export type InPage<Value = unknown> = (...given: string[]) => Value;

/** A reader with their own browser window. Places on a page are CSS selectors; the first match is used. */
export interface Reader {
  /** Opens an address and waits until the page is loaded. */
  open(address: string): Promise<void>;
  /** Clicks an element. */
  press(selector: string): Promise<void>;
  /** Puts the focus into a field and types. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key and lets it go. */
  key(name: 'Escape' | 'Shift'): Promise<void>;
  /** Goes back to the page before. */
  back(): Promise<void>;
  /** What a function finds in the page, limited to what JSON can hold. */
  ask<Value>(inPage: InPage<Value>, ...given: string[]): Promise<Value>;
  /** Closes the window, and clears what was kept. */
  close(): Promise<void>;
}

/** A running browser. */
export interface Browser {
  newReader(): Promise<Reader>;
  close(): Promise<void>;
}
