/** `<plan-copy>`: a button that copies a text and says so. Without a script there is none: the text is beside it. */

class PlanCopy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    const { text: given = '', link, copied = '', failed = '' } = this.dataset;
    const text = link === undefined ? given : new URL(given, document.baseURI).href;
    button.hidden = false;
    button.addEventListener('click', () => {
      void this.#copy(text).then((worked) => {
        status.textContent = worked ? copied : failed;
      });
    });
  }

  /** False where the browser does not allow it, or the page is not served safely. */
  async #copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
}

customElements.define('plan-copy', PlanCopy);
