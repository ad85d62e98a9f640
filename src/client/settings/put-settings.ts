/** What a reader has chosen, put on html. */
import { SETTING_IDS, SETTINGS_KEY } from '../../lib/site/settings.ts';

/** What a value can be; no style is for one that no setting has. */
const VALUE = /^[a-z]+$/;

/** Puts the choices that this browser keeps on html. Blocked storage, broken JSON and unknown values change nothing. */
export function putSettings(): void {
  const root = document.documentElement;
  root.setAttribute('data-script', '');
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');
  } catch {
    return;
  }
  for (const name of SETTING_IDS) {
    const value = (kept as Record<string, unknown> | null)?.[name];
    if (typeof value === 'string' && VALUE.test(value)) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
  }
}
