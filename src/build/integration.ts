/** All that Astro is told besides its settings: who may start it, where styles belong, and what the live preview needs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { getOptions } from '../load/options.ts';
import { reportOf } from '../load/report.ts';
import { exitWithError } from './report.ts';
import { foldersFor, recover } from './swap-output.ts';

/** Astro by itself would make only a part of the site, and would wait for the content; it ends with the build. */
function endWithBuild(): void {
  if (!process.connected) {
    exitWithError('Use “npm run build”: Astro by itself makes only a part of the site.');
  }
  process.once('disconnect', () => process.exit(1));
}

/** Milliseconds without another change until what was saved is checked: open pages show it first. */
const QUIET = 500;

/** Checks the content soon, and prints what is wrong with it; several calls in a row count as one. */
function checkSoon(logger: AstroIntegrationLogger): () => void {
  let timer: NodeJS.Timeout | undefined;
  const check = async (): Promise<void> => {
    // Only here, as a build begins sooner without it.
    const { readContent } = await import('../load/read.ts');
    const { problems, waived } = readContent(getOptions());
    if (problems.length + waived > 0) logger.warn(`\n${reportOf(problems, waived)}`);
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), QUIET);
  };
}

/** The one door for pages to the content, as Vite writes it: with slashes, on Windows, too. */
const PLAN_MODULE = path.resolve('src/load/plan.ts').replaceAll(path.sep, '/');

/**
 * A saved content file counts as a change of that module: pages ask again for the plan and for their addresses, and open
 * pages reload.
 * @param folder the content folder
 * @param saved is called when a file was saved, added or removed, once for each of the places where Vite runs code
 */
function contentReload(folder: string, saved: () => void): Plugin {
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

/** Styles of components are a layer of their own, so that what a reader has chosen, and paper, win over them. */
const componentLayer: Plugin = {
  name: 'our-plan:component-layer',
  enforce: 'pre',
  transform: {
    filter: { id: /\.astro\?astro&type=style/ },
    handler: (css) => `@layer components{${css}}`,
  },
};

/** The one integration of this project. */
export function ourPlan(): AstroIntegration {
  return {
    name: 'our-plan',
    hooks: {
      'astro:build:start': endWithBuild,
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        // Vite would take PROD and DEV from the environment of whoever started this.
        process.env.NODE_ENV = command === 'dev' ? 'development' : 'production';
        if (command === 'preview') recover(foldersFor(fileURLToPath(config.outDir)));
        updateConfig({ vite: { plugins: [componentLayer] } });
        if (command !== 'dev') return;
        const check = checkSoon(logger);
        check();
        updateConfig({ vite: { plugins: [contentReload(getOptions().folder, check)] } });
      },
      // Last of all that is printed: where its port is taken, Astro takes the next one.
      'astro:server:start': ({ address: { port }, logger }) => {
        const { base } = getOptions();
        setTimeout(() => {
          logger.info(`The live preview is at http://localhost:${port}${base}`);
        }, 2 * QUIET);
      },
    },
  };
}
