/**
 * Puts the choices that this browser keeps on html. Its text stands in the head of every page and runs before the
 * first paint, so it uses nothing from outside itself. Blocked storage, broken JSON and unknown values change nothing.
 * @param key the name under which the choices are kept
 * @param changes the values that each setting may have
 */
export function putSettings(
  key: string,
  changes: Readonly<Record<string, readonly string[]>>,
): void {
  const root = document.documentElement;
  root.setAttribute('data-script', '');
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return;
  }
  for (const name in changes) {
    const value = (kept as Record<string, unknown> | null)?.[name];
    if (typeof value === 'string' && changes[name]?.includes(value)) {
      root.setAttribute(`data-${name}`, value);
    } else root.removeAttribute(`data-${name}`);
  }
}
