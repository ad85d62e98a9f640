/** `<plan-words>`: opens a word's meaning in place. Without it, or without popovers, the link goes to the glossary. */
import type { Meaning } from '../../lib/glossary/glossary.ts';
import looks from '../../styles/meaning.css?inline';
import { adopt, opensInPlace } from '../ui/enhance.ts';

type Meanings = Readonly<Record<string, Meaning>>;

class PlanWords extends HTMLElement {
  #meanings: Promise<Meanings> | undefined;
  /** The link that was pressed last. */
  #opener: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    const popover = this.querySelector<HTMLElement>('[popover]');
    if (!popover || !('popover' in HTMLElement.prototype)) return;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a.word')) {
      opensInPlace(link, () => {
        this.#opener = link;
        void this.#open(link, popover);
      });
    }
    // Escape and the close button lead back to where the reader was; a click elsewhere goes where it goes.
    popover.addEventListener('toggle', (event) => {
      const { activeElement } = document;
      const inside = activeElement === document.body || popover.contains(activeElement);
      if (event.newState === 'closed' && inside) this.#opener?.focus();
    });
  }

  async #open(link: HTMLAnchorElement, popover: HTMLElement): Promise<void> {
    try {
      this.#meanings ??= this.#load();
      const meaning = (await this.#meanings)[link.hash.slice(1)];
      // The reader has pressed another word while this one was on its way.
      if (link !== this.#opener) return;
      if (!meaning) throw new Error(`There is no ${link.hash}.`);
      show(popover, link, meaning);
    } catch {
      this.#meanings = undefined;
      // The glossary may not come either, and this page would be gone: the popover has a link to it.
      show(popover, link, { says: this.dataset.failed ?? '' });
    }
  }

  async #load(): Promise<Meanings> {
    // In the folder for schools without internet they are in the page.
    const own = this.querySelector('script[type="application/json"]')?.textContent;
    if (own) return JSON.parse(own) as Meanings;
    const response = await fetch(this.dataset.meanings ?? '');
    return (await response.json()) as Meanings;
  }
}

/** How far the popover stays from its word and from the window’s edges, in pixels. */
const GAP = 8;

/** Puts the popover below its word, or above it where there is more room, and no higher than that. */
function putBeside(popover: HTMLElement, link: HTMLElement): void {
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height, style } = popover;
  const [above, below] = [word.top - 2 * GAP, innerHeight - word.bottom - 2 * GAP];
  const isBelow = below >= Math.min(height, above);
  style.maxBlockSize = `${isBelow ? below : above}px`;
  style.top = `${isBelow ? word.bottom + GAP : word.top - GAP - Math.min(height, above)}px`;
  const most = document.documentElement.clientWidth - width - GAP;
  style.left = `${Math.max(GAP, Math.min(word.left, most))}px`;
}

/** Puts the meaning of a word into the popover and opens it, headed by the word as it was pressed. */
function show(
  popover: HTMLElement,
  link: HTMLAnchorElement,
  { says, picture }: Pick<Meaning, 'says' | 'picture'>,
): void {
  const put = (selector: string, text: string): void => {
    const part = popover.querySelector(selector);
    if (part) part.textContent = text;
  };
  put('.term', link.text);
  put('.says', says);
  // Pictures are decoration here: the meaning is beside them.
  const image = new Image(96, 96);
  image.alt = '';
  if (picture) image.src = picture;
  popover.querySelector('.picture')?.replaceChildren(...(picture ? [image] : []));
  const all = popover.querySelector('a');
  if (all) all.href = link.href;
  popover.style.maxBlockSize = '';
  popover.showPopover();
  putBeside(popover, link);
  popover.focus();
}

adopt(looks);
customElements.define('plan-words', PlanWords);
