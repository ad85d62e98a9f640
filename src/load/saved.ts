/** What is saved while the live preview runs. */
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** Milliseconds of silence after which what was saved is whole. */
const SILENCE = 50;

/**
 * Watches a folder, and calls back with the files that were saved, added or taken away. Not at once: many editors write
 * a file in two steps, of which a watcher may name only the first, and save several files together.
 */
export function onSaved(
  watcher: NonNullable<LoaderContext['watcher']>,
  folder: string,
  saved: (files: readonly string[]) => void,
): void {
  const within = path.resolve(folder) + path.sep;
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const all = [...files];
    files.clear();
    saved(all);
  };
  watcher.add(within);
  watcher.on('all', (_, file) => {
    if (!path.resolve(file).startsWith(within)) return;
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(tell, SILENCE);
  });
}
