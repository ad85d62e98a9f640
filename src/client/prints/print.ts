/** `<plan-print>`: prints the papers that are ticked, and says how much paper that takes. */

/** About how many ideas fit on a page, by size in points; counted on the ready prints. */
const IDEAS_A_PAGE: Readonly<Record<string, number>> = { '16': 4, '20': 3, '24': 3 };

class PlanPrint extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector('[role=status]');
    if (!form || !status) return;
    const words = JSON.parse(this.dataset.words ?? '{}') as { none: string; some: string };
    form.hidden = false;
    const show = (): number => {
      const data = new FormData(form);
      const size = form.querySelector<HTMLInputElement>('[name=size]:checked')?.value ?? '';
      const black = data.get('ink') === 'black';
      const chosen = new Set(data.getAll('paper'));
      let ideas = 0;
      let pages = 0;
      for (const paper of this.querySelectorAll<HTMLElement>('[data-paper]')) {
        paper.hidden = !chosen.has(paper.dataset.paper ?? '');
        if (paper.hidden) continue;
        const own = paper.querySelectorAll('.idea').length;
        ideas += own;
        pages += Math.ceil(own / (IDEAS_A_PAGE[size] ?? 3));
        for (const image of paper.querySelectorAll('img')) {
          const colour = image.src.replace('/pictures/black/', '/pictures/');
          image.loading = 'eager';
          image.src = black ? colour.replace('/pictures/', '/pictures/black/') : colour;
        }
      }
      this.style.setProperty('--print-size', `${size}pt`);
      this.toggleAttribute('data-chosen', ideas > 0);
      status.textContent =
        ideas === 0
          ? words.none
          : words.some
              .replace('{ideas}', String(ideas))
              .replace('{one}', String(pages))
              .replace('{two}', String(Math.ceil(pages / 2)));
      return ideas;
    };
    form.addEventListener('change', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (show() > 0) void this.#print();
    });
    show();
  }

  /** Prints once every picture is there. */
  async #print(): Promise<void> {
    const images = [...this.querySelectorAll<HTMLImageElement>('[data-paper]:not([hidden]) img')];
    await Promise.allSettled(images.map((image) => image.decode()));
    window.print();
  }
}

customElements.define('plan-print', PlanPrint);
