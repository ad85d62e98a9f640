/** `<plan-copy>`: a button that copies a text and says so. Without a script there is none: the text is beside it. */

class PlanCopy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    const { text: given = '', link, copied = '', failed = '' } = this.dataset;
    const text = link === undefined ? given : new URL(given, document.baseURI).href;
    button.hidden = false;
    const copy = async (): Promise<void> => {
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = copied;
      } catch {
        // The browser does not allow it, or the page is not served safely.
        status.textContent = failed;
      }
    };
    button.addEventListener('click', () => void copy());
  }
}

customElements.define('plan-copy', PlanCopy);
