/** `<plan-words>`: opens a word's meaning in place. Without it, or without popovers, the link goes to the glossary. */

class PlanWords extends HTMLElement {
  connectedCallback(): void {
    if (!('popover' in HTMLElement.prototype)) return;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-word]')) {
      const meaning = document.getElementById(`word-${link.dataset.word ?? ''}`);
      if (!meaning) continue;
      link.setAttribute('aria-haspopup', 'dialog');
      link.addEventListener('click', (event) => {
        // A new tab or window was asked for.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        meaning.showPopover();
        meaning.focus();
      });
      // Escape and the close button lead back to where the reader was; a click elsewhere goes where it goes.
      meaning.addEventListener('toggle', (event) => {
        const inside =
          document.activeElement === document.body || meaning.contains(document.activeElement);
        if (event.newState === 'closed' && inside) link.focus();
      });
    }
  }
}

customElements.define('plan-words', PlanWords);
