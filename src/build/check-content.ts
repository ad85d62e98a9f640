/** Content problems stop a build before it begins; in dev they are warnings. */
import type { AstroIntegration } from 'astro';
import { errorsIn } from '../lib/content/problems.ts';
import { siteAddress } from '../load/address.ts';
import { readOptions } from '../load/read.ts';
import { reportOf } from '../load/report.ts';
import { sharedReading } from '../load/shared-reading.ts';
import { onSaved } from '../load/watch.ts';

/** What Astro tells its parts when content has changed; it is not documented, so a test sees that it still is so. */
const CHANGED = 'astro:content-changed';

/** Reads the content before any page is made, so that one run names everything wrong with it. */
export function checkContent(): AstroIntegration {
  return {
    name: 'our-plan:check-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems, content, waived } = sharedReading(readOptions(process.env));
        if (problems.length + waived > 0) logger.warn(`\n${reportOf(problems, waived)}`);
        if (command === 'build' && (errorsIn(problems) > 0 || !content)) {
          throw new Error('The content has errors (above). Nothing was published.');
        }
        if (command === 'build' && process.env.PRINTS === 'none') {
          logger.warn(
            'PRINTS=none: prints and share images are stand-ins. Do not publish this build.',
          );
        }
        if (command === 'build' && !siteAddress(process.env).known) {
          logger.warn(
            'The site’s address has not been set yet: prints have no address and no QR code. Set “address” in site.yaml, or SITE_URL.',
          );
        }
      },
      // A saved file is checked again, and the page in the browser follows it.
      'astro:server:setup': ({ server, logger }) => {
        onSaved(server.watcher, readOptions(process.env).folder, () => {
          const { problems, waived } = sharedReading(readOptions(process.env));
          if (problems.length > 0) logger.warn(`\n${reportOf(problems, waived)}`);
          // Astro remembers what pages were told of the plan until it hears this.
          for (const { hot } of Object.values(server.environments)) hot.send(CHANGED, {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
