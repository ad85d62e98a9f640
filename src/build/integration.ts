/** All that Astro is told besides its settings: how it is started, and what the live preview needs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { getOptions } from '../load/options.ts';
import { readContent } from '../load/read.ts';
import { reportOf } from '../load/report.ts';
import { exitWithError } from './processes.ts';
import { foldersFor, recover } from './swap-output.ts';

/** A build is more than Astro’s part of it, and whoever started that must still be there. */
function onlyWithinBuild(): void {
  if (!process.connected) {
    exitWithError('Use “npm run build”: Astro by itself makes only a part of the site.');
  }
  process.once('disconnect', () => process.exit(1));
}

/** Milliseconds without another change after which what was saved is whole: many editors write a file in two steps. */
const QUIET = 50;

/** What Astro tells its parts when content has changed; it is not documented, so a test sees that it still is so. */
const CHANGED = 'astro:content-changed';

/** Checks the content again when something was saved, and shows pages as they are now. */
function watchContent(server: ViteDevServer, folder: string, check: () => void): void {
  const within = path.resolve(folder) + path.sep;
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    check();
    for (const { hot } of Object.values(server.environments)) hot.send(CHANGED, {});
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(within);
  server.watcher.on('all', (_, file) => {
    if (!path.resolve(file).startsWith(within)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
}

/** The one integration of this project. */
export function ourPlan(): AstroIntegration {
  return {
    name: 'our-plan',
    hooks: {
      'astro:build:start': onlyWithinBuild,
      'astro:config:setup': ({ command, config }) => {
        if (command === 'preview') recover(foldersFor(fileURLToPath(config.outDir)));
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = (): void => {
          const { problems, waived } = readContent(getOptions());
          if (problems.length + waived > 0) logger.warn(`\n${reportOf(problems, waived)}`);
        };
        check();
        watchContent(server, getOptions().folder, check);
      },
    },
  };
}
