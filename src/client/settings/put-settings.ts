/** What a reader has chosen, put on html. */
import { CHANGES, SETTINGS_KEY } from '../../lib/site/settings.ts';

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
  for (const name in CHANGES) {
    const value = (kept as Record<string, unknown> | null)?.[name];
    if (typeof value === 'string' && CHANGES[name]?.includes(value)) {
      root.setAttribute(`data-${name}`, value);
    } else root.removeAttribute(`data-${name}`);
  }
}
