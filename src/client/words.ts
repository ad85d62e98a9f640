/** `<plan-words>`: opens a word's meaning in place. Without it, or without popovers, the link goes to the glossary. */

class PlanWords extends HTMLElement {
  connectedCallback(): void {
    const popover = this.querySelector<HTMLElement>('[popover]');
    if (!popover || !('popover' in HTMLElement.prototype)) return;
    let opener: HTMLAnchorElement | undefined;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-meaning]')) {
      link.setAttribute('aria-haspopup', 'dialog');
      link.addEventListener('click', (event) => {
        // A new tab or window was asked for.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        opener = link;
        fill(popover, link);
        popover.showPopover();
        popover.focus();
      });
    }
    // Escape and the close button lead back to where the reader was; a click elsewhere goes where it goes.
    popover.addEventListener('toggle', (event) => {
      const { activeElement } = document;
      const inside = activeElement === document.body || popover.contains(activeElement);
      if (event.newState === 'closed' && inside) opener?.focus();
    });
  }
}

/** Puts the word of a link into the popover. */
function fill(popover: HTMLElement, { dataset, href }: HTMLAnchorElement): void {
  const put = (selector: string, text = ''): void => {
    const part = popover.querySelector(selector);
    if (part) part.textContent = text;
  };
  put('.term', dataset.term);
  put('.says', dataset.meaning);
  // Pictures are decoration here: the meaning stands beside them.
  const picture = new Image(96, 96);
  if (dataset.picture) picture.src = dataset.picture;
  popover.querySelector('.picture')?.replaceChildren(...(dataset.picture ? [picture] : []));
  const all = popover.querySelector('a');
  if (all) all.href = href;
}

customElements.define('plan-words', PlanWords);
