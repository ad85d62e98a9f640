/** `<plan-leave>`: leaves the page at once, by its link or by pressing Shift three times, so that Back does not return. */

/** How long the next press of Shift may take, in milliseconds, and how many it takes (GOV.UK Design System, “Exit this page”). */
const PATIENCE = 5000;
const PRESSES = 3;

class PlanLeave extends HTMLElement {
  #presses = 0;
  /** True once Shift was used to write or press something else. */
  #used = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave(link.href);
    });
    document.addEventListener('keydown', ({ key, repeat }) => {
      if (repeat) return;
      this.#used = key !== 'Shift';
      if (this.#used && this.#presses > 0) this.#forget();
    });
    // Counted when it is let go: Shift held for a capital letter does not count.
    document.addEventListener('keyup', ({ key }) => {
      if (key !== 'Shift' || this.#used) return;
      this.#presses += 1;
      clearTimeout(this.#timer);
      if (this.#presses === PRESSES) this.#leave(link.href);
      else {
        this.#say(this.#presses === 1 ? this.dataset.two : this.dataset.one);
        this.#timer = setTimeout(this.#forget, PATIENCE);
      }
    });
    // A place on the page must not become an entry of its own: Back would come here.
    document.addEventListener('click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
      const to = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      const here = to?.hash && to.href === location.href.replace(/(#.*)?$/, to.hash);
      if (!here || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
      event.preventDefault();
      location.replace(to.hash);
    });
  }

  #say(text = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  readonly #forget = (): void => {
    clearTimeout(this.#timer);
    this.#presses = 0;
    this.#say(this.dataset.over);
  };

  /** Covers the page, makes it quiet, and puts the other one in its place. */
  #leave(address: string): void {
    document.dispatchEvent(new Event('plan-quiet'));
    const cover = document.createElement('p');
    cover.setAttribute('role', 'alert');
    document.body.replaceChildren(cover);
    cover.textContent = this.dataset.leaving ?? '';
    document.title = this.dataset.leaving ?? '';
    // If the other page does not load, the address is no longer this one's.
    history.replaceState(null, '', this.dataset.home);
    location.replace(address);
  }
}

customElements.define('plan-leave', PlanLeave);
