/** `<plan-search>`: finds pages with Pagefind as the reader types. Loads nothing before the first search. */

/** What of Pagefind's script this uses. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

interface Words {
  readonly working: string;
  readonly none: string;
  readonly found: { readonly one: string; readonly other: string };
  readonly failed: string;
}

/** How many results are shown at a time. */
const SHOWN = 10;

class PlanSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #words = JSON.parse(this.dataset.words ?? '{}') as Words;
  #rest: { data(): Promise<Found> }[] = [];
  #latest = 0;

  connectedCallback(): void {
    const input = this.#part('input', HTMLInputElement);
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    input.value = asked;
    input.addEventListener('input', () => void this.#search(input.value));
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(input.value);
    });
    this.#part('.more', HTMLButtonElement).addEventListener(
      'click',
      () => void this.#showMore('focus'),
    );
    if (asked) void this.#search(asked);
  }

  #part<Element extends HTMLElement>(selector: string, kind: new () => Element): Element {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`The search has no ${selector}.`);
    return part;
  }

  async #load(): Promise<Pagefind> {
    const { bundle = '', base = '/' } = this.dataset;
    const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
    await pagefind.options({ baseUrl: base });
    return pagefind;
  }

  async #search(typed: string): Promise<void> {
    const query = typed.trim();
    const turn = (this.#latest += 1);
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (query === '') {
      await this.#show('', []);
      return;
    }
    const status = this.#part('[role=status]', HTMLParagraphElement);
    status.textContent = this.#words.working;
    try {
      this.#pagefind ??= this.#load();
      const search = await (await this.#pagefind).debouncedSearch(query);
      // Nothing comes back where the reader has typed on; the later search will answer.
      if (!search || turn !== this.#latest) return;
      const { found, none } = this.#words;
      const { length } = search.results;
      const text = length === 0 ? none : length === 1 ? found.one : found.other;
      await this.#show(
        text.replace('{n}', String(length)).replace('{query}', query),
        search.results,
      );
    } catch {
      this.#pagefind = undefined;
      await this.#show(this.#words.failed, []);
    }
  }

  async #show(status: string, results: { data(): Promise<Found> }[]): Promise<void> {
    const turn = this.#latest;
    this.#rest = results;
    this.#part('.results', HTMLOListElement).replaceChildren();
    await this.#showMore();
    // Said last: who hears how many there are can go to them at once.
    if (turn === this.#latest) {
      this.#part('[role=status]', HTMLParagraphElement).textContent = status;
    }
  }

  /** Shows the next results; whoever asked for more is taken to the first new one. */
  async #showMore(then?: 'focus'): Promise<void> {
    const turn = this.#latest;
    const next = this.#rest.splice(0, SHOWN);
    const found = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#latest) return;
    const items = found.map(({ url, excerpt, meta }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const sentence = document.createElement('p');
      link.href = url;
      link.textContent = meta.title ?? url;
      // Pagefind escapes the page's text and adds <mark>; nothing a reader types comes back in it.
      sentence.innerHTML = excerpt;
      item.append(link, sentence);
      return item;
    });
    this.#part('.results', HTMLOListElement).append(...items);
    this.#part('.more', HTMLButtonElement).hidden = this.#rest.length === 0;
    if (then === 'focus') items[0]?.querySelector('a')?.focus();
  }
}

customElements.define('plan-search', PlanSearch);
