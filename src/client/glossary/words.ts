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
      show(popover, meaning, link.href);
    } catch {
      this.#meanings = undefined;
      // The glossary may not come either, and this page would be gone: the popover has a link to it.
      show(popover, { term: link.text, says: this.dataset.failed ?? '' }, link.href);
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

/** Puts a word into the popover and opens it. */
function show(popover: HTMLElement, { term, says, picture }: Meaning, entry: string): void {
  const put = (selector: string, text: string): void => {
    const part = popover.querySelector(selector);
    if (part) part.textContent = text;
  };
  put('.term', term);
  put('.says', says);
  // Pictures are decoration here: the meaning is beside them.
  const image = new Image(96, 96);
  if (picture) image.src = picture;
  popover.querySelector('.picture')?.replaceChildren(...(picture ? [image] : []));
  const all = popover.querySelector('a');
  if (all) all.href = entry;
  popover.showPopover();
  popover.focus();
}

adopt(looks);
customElements.define('plan-words', PlanWords);
