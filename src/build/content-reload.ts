/** In the live preview, a saved content file counts as a change of the module through which pages get the plan. */
import path from 'node:path';
import type { Plugin } from 'vite';

/** The one door for pages. */
const PLAN_MODULE = path.resolve('src/load/plan.ts');

/**
 * The plugin of Vite: pages then ask again for the plan and for their addresses, and open pages reload.
 * @param folder the content folder
 * @param saved is called when a file was saved, added or removed, once for each of the places where Vite runs code
 */
export function contentReload(folder: string, saved: () => void): Plugin {
  const within = path.resolve(folder) + path.sep;
  return {
    name: 'our-plan:content-reload',
    configureServer: ({ watcher }) => {
      // A content folder may be outside the project.
      watcher.add(within);
    },
    hotUpdate({ file }) {
      if (!path.resolve(file).startsWith(within) || this.environment.name === 'client') return;
      saved();
      return [...(this.environment.moduleGraph.getModulesByFile(PLAN_MODULE) ?? [])];
    },
  };
}
