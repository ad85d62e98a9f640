/** Astro reads MDX files by itself; here it is given the bodies that were checked, and no other. */
import { realpathSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { forAstro } from '../load/mdx.ts';
import { readOptions } from '../load/read.ts';
import { sharedReading } from '../load/shared.ts';

/**
 * The text of an MDX file as Astro may render it: its fields are left out, as only the check reads them.
 * @param file where it is on the disk
 * @throws where it is no file of the content, or something is wrong with its body
 */
export function checkedBody(file: string): string {
  const { mdx } = sharedReading(readOptions(process.env));
  const entry = [...mdx.pages.values(), ...mdx.guides.values()].find(
    ({ path, faults }) => faults.length === 0 && realpathSync.native(path) === file,
  );
  if (!entry) throw new Error(`${file} was not checked, so that it is not rendered.`);
  return forAstro(entry.body);
}

/** Must come before `mdx()`, which compiles what it is given. */
export function checkedBodies(): AstroIntegration {
  return {
    name: 'our-plan:checked-bodies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'our-plan:checked-bodies',
          enforce: 'pre' as const,
          load: {
            filter: { id: /\.mdx$/ },
            handler: (id: string) => checkedBody(realpathSync.native(id)),
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
