/** What is saved while the live preview runs. */
import path from 'node:path';
import type { ViteDevServer } from 'vite';

/** Milliseconds of silence after which what was saved is whole. */
const SILENCE = 50;

/**
 * Watches a folder, and calls back when files were saved, added or taken away. Not at once: many editors write a file in
 * two steps, and save several files together.
 */
export function onSaved(
  watcher: ViteDevServer['watcher'],
  folder: string,
  saved: () => void,
): void {
  const within = path.resolve(folder) + path.sep;
  let timer: NodeJS.Timeout | undefined;
  watcher.add(within);
  watcher.on('all', (_, file) => {
    if (!path.resolve(file).startsWith(within)) return;
    clearTimeout(timer);
    timer = setTimeout(saved, SILENCE);
  });
}
