/** `<plan-share>`: opens the device's own share sheet. Where there is none, or no script, the button is not there. */

class PlanShare extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const { title = '', text = '', address = '', failed = '' } = this.dataset;
    // What a browser says it has and what TypeScript says it has differ.
    if (!button || !status || !('share' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const url = new URL(address, location.href).href;
      status.textContent = '';
      navigator.share({ title, text, url }).catch((error: unknown) => {
        // A reader who closes the sheet has changed their mind, and nothing has gone wrong.
        const closed = error instanceof DOMException && error.name === 'AbortError';
        if (!closed) status.textContent = failed;
      });
    });
  }
}

customElements.define('plan-share', PlanShare);
