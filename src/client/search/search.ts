/**
 * `<plan-search>`: finds pages as the reader types. Loads nothing before the first use.
 *
 * The results are links below headings, with links to other versions in them, so they are a list that stays a list: a
 * combobox's listbox may hold options only, and a screen reader would hear neither the headings nor the links. Tab
 * goes through everything in its order; keys.ts adds keys for speed.
 */
import { hasAny } from '../../lib/search/understand.ts';
import type { Ranked } from '../../lib/search/rank.ts';
import type { VersionId } from '../../lib/model/versions.ts';
import { count, fill } from '../../lib/wording/wording.ts';
import type { Answer, Engine, Result, SearchSettings } from './engine.ts';
import { moveBy } from './keys.ts';
import type { View } from './view.ts';

/** How many groups are shown at first, and with each “Show more”: each one loads its page. */
const SHOWN = 5;
/** How long the reader must have stopped typing, in milliseconds. */
const PAUSE = 300;

class PlanSearch extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset.settings ?? '{}') as SearchSettings;
  readonly #input = this.#part('input', HTMLInputElement);
  readonly #version = this.#part('select', HTMLSelectElement);
  readonly #comfort = this.#part('.comfort', HTMLElement);
  readonly #status = this.#part('.says', HTMLElement);
  readonly #suggestion = this.#part('.meant', HTMLElement);
  readonly #results = this.#part('.results', HTMLElement);
  readonly #more = this.#part('.more', HTMLElement);
  #engine: Promise<Engine> | undefined;
  /** There as soon as the engine is. */
  #view: View | undefined;
  #rest: Ranked<Result>[] = [];
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const [input, version] = [this.#input, this.#version];
    // What was typed or chosen before this script loaded counts more than the address.
    const asked = new URLSearchParams(location.search);
    input.value ||= asked.get('q') ?? '';
    const chosen = version.value || (asked.get('v') ?? '');
    if (this.#settings.versions.some((each) => each.version === chosen)) version.value = chosen;
    // A box that is in use is about to be typed in: what it needs can come meanwhile.
    input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), PAUSE);
    });
    version.addEventListener('change', () => void this.#search());
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    this.addEventListener('keydown', (event) => {
      const links = [...this.querySelectorAll<HTMLElement>('.results .result')];
      moveBy(event, input, links, () => void this.#search());
    });
    if (input.value) void this.#search();
    else if (document.activeElement === input) void this.#load().catch(() => undefined);
  }

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`The search has no ${selector}.`);
    return part;
  }

  /** The version whose words the reader wants; none for everyone's. */
  #reader(): VersionId | undefined {
    return this.#settings.versions.find(({ version }) => version === this.#version.value)?.version;
  }

  #load(): Promise<Engine> {
    this.#engine ??= Promise.all([import('./engine.ts'), import('./view.ts')]).then(
      async ([{ loadEngine }, { viewOf }]) => {
        const engine = await loadEngine(this.#settings);
        this.#view = viewOf(this.#settings, engine);
        return engine;
      },
    );
    // What failed once is tried again at the next use.
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  /** Puts the query and the version into the address, so that it can be shared and Back returns to it. */
  #keep(query: string): void {
    const reader = this.#reader();
    const asked = { ...(query && { q: query }), ...(reader && { v: reader }) };
    const search = new URLSearchParams(asked).toString();
    history.replaceState(null, '', search ? `?${search}` : location.pathname);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    const turn = (this.#latest += 1);
    const { search } = this.#settings;
    this.#keep(query);
    this.#comfort.hidden = !hasAny(query, search.comfort.phrases);
    if (query === '') {
      this.#clear('');
      return;
    }
    if (!this.#view) this.#clear(search.working);
    try {
      const answer = await (await this.#load()).find(query);
      const [best, ...others] = answer.groups.slice(0, SHOWN);
      // The best one alone before the others are loaded, so that on a slow line it comes soon.
      const first = best ? await this.#items([best]) : [];
      // Where the reader has typed on, the later search will answer.
      if (turn !== this.#latest) return;
      this.#results.replaceChildren(...first);
      const items = await this.#items(others);
      if (turn !== this.#latest) return;
      this.#results.append(...items);
      this.#rest = answer.groups.slice(SHOWN);
      this.#say(answer, query);
    } catch {
      if (turn === this.#latest) this.#clear(search.failed);
    }
  }

  #items(groups: readonly Ranked<Result>[]): Promise<HTMLElement[]> {
    const reader = this.#reader();
    return Promise.all(groups.flatMap((group) => this.#view?.(group, reader) ?? []));
  }

  #clear(status: string): void {
    this.#rest = [];
    this.#results.replaceChildren();
    this.#more.hidden = true;
    this.#suggestion.replaceChildren();
    this.#status.textContent = status;
  }

  /** Says what was found, once all of it is there: it is read aloud, too. */
  #say({ groups, terms, suggestion, instead }: Answer, query: string): void {
    const { search } = this.#settings;
    const n = groups.reduce((total, group) => total + group.count, 0);
    const found = n === 0 ? fill(search.none, { query }) : count(search.found, n, { query });
    const said = [instead ? fill(search.meant.none, { query }) : found];
    if (terms.length > 0 && n > 0) {
      said.push(fill(search.widened, { terms: terms.map((term) => `“${term}”`).join(', ') }));
    }
    this.#more.hidden = this.#rest.length === 0;
    this.#status.textContent = said.join(' ');
    this.#suggestion.replaceChildren(
      ...(suggestion === undefined ? [] : this.#meant(suggestion, instead && n > 0)),
    );
  }

  /** “Did you mean …?”, with a button that searches for it. */
  #meant(suggestion: string, instead: boolean): (Node | string)[] {
    const { meant } = this.#settings.search;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button raised';
    button.textContent = suggestion;
    button.addEventListener('click', () => {
      this.#input.value = suggestion;
      this.#input.focus();
      void this.#search();
    });
    return [`${meant.ask} `, button, instead ? `? ${meant.instead}` : '?'];
  }

  /** Shows the next results; whoever asked for more is taken to the first new one. */
  async #showMore(): Promise<void> {
    const turn = this.#latest;
    const next = this.#rest.slice(0, SHOWN);
    try {
      const items = await this.#items(next);
      if (turn !== this.#latest) return;
      this.#rest = this.#rest.slice(SHOWN);
      this.#results.append(...items);
      this.#more.hidden = this.#rest.length === 0;
      items[0]?.querySelector<HTMLElement>('.result')?.focus();
    } catch {
      this.#status.textContent = this.#settings.search.failed;
    }
  }
}

customElements.define('plan-search', PlanSearch);
