/** `<plan-settings>`: the panel of settings, and the form on the settings page. Every choice shows at once. */
import { SETTING_IDS, SETTINGS, SETTINGS_KEY } from '../../lib/site/settings.ts';
import formLooks from '../../styles/settings-form.css?inline';
import panelLooks from '../../styles/settings-panel.css?inline';
import { adopt, opensInPlace } from '../ui/enhance.ts';
import { putSettings } from './put-settings.ts';

const root = document.documentElement;
const { dataset } = root;

/** Keeps what html says; false where the browser does not allow it. */
function keep(): boolean {
  const chosen = SETTING_IDS.filter((id) => dataset[id] !== undefined);
  try {
    if (chosen.length === 0) localStorage.removeItem(SETTINGS_KEY);
    else {
      const choices = Object.fromEntries(chosen.map((id) => [id, dataset[id]]));
      localStorage.setItem(SETTINGS_KEY, JSON.stringify(choices));
    }
    return true;
  } catch {
    return false;
  }
}

/** Ticks what html says, in every form and on an Easy Read. */
function tick(): void {
  for (const id of SETTING_IDS) {
    for (const radio of document.querySelectorAll<HTMLInputElement>(`[name="${id}"]`)) {
      const known = SETTINGS[id].some((value) => value === dataset[id]);
      radio.checked = radio.value === (known ? dataset[id] : SETTINGS[id][0]);
    }
  }
}

/** Says what happened in the form it happened in; on an Easy Read there is none, and the radio button says it. */
function say(form: HTMLFormElement | null, text: string, kept: boolean): void {
  const status = form?.querySelector('[role=status]');
  if (status) status.textContent = kept ? text : `${text} ${form?.dataset.notKept ?? ''}`;
}

/** Puts every setting back, and says so in the form. */
function clear(form: HTMLFormElement | null): void {
  for (const id of SETTING_IDS) root.removeAttribute(`data-${id}`);
  say(form, form?.dataset.cleared ?? '', keep());
  tick();
}

/** Sets on html what a radio button stands for, keeps it and says so. */
function choose(radio: HTMLInputElement): void {
  const { name, value, form } = radio;
  const id = SETTING_IDS.find((each) => each === name && radio.closest('.setting'));
  if (!id) return;
  if (value === SETTINGS[id][0]) root.removeAttribute(`data-${id}`);
  else dataset[id] = value;
  tick();
  const legend = radio.closest('.setting')?.querySelector('legend')?.textContent ?? '';
  const words = form?.dataset.changed ?? '';
  const chosen = radio.labels?.[0]?.textContent.trim() ?? '';
  say(form, words.replace('{legend}', legend).replace('{value}', chosen), keep());
}

/** Applies what was chosen or pressed before this script loaded. */
function catchUp(): void {
  // After Back or a reload, the browser may have ticked old choices by itself.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'navigate') {
    const radios = document.querySelectorAll<HTMLInputElement>('.setting input');
    [...radios].filter(({ checked, defaultChecked }) => checked && !defaultChecked).forEach(choose);
  }
  // Without this script, the button sent the form and the page loaded again.
  if (!new URLSearchParams(location.search).has('clear')) return;
  history.replaceState(null, '', location.pathname);
  clear(document.querySelector('.settings-form'));
}

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) choose(target);
});

document.addEventListener('submit', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLFormElement) || !target.matches('.settings-form')) return;
  event.preventDefault();
  clear(target);
});

/** Shows what was chosen meanwhile, in another tab or before a page came back; ticks what a browser put back by itself. */
function follow(): void {
  putSettings();
  tick();
}
addEventListener('storage', follow);
addEventListener('pageshow', follow);

catchUp();
tick();

class PlanSettings extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const link = document.querySelector<HTMLAnchorElement>('a[data-opens="settings"]');
    if (!dialog || !link) return;
    opensInPlace(link, () => {
      dialog.showModal();
    });
    this.querySelector('.close')?.addEventListener('click', () => {
      dialog.close();
    });
  }
}

adopt(panelLooks + formLooks);
customElements.define('plan-settings', PlanSettings);
