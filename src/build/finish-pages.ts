/**
 * Finishes every page: makes it lighter, then writes its policy, which names the site’s own scripts and the sheet just
 * made. A page with anything else on it stops the build.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn, pageFilesIn, pagesOf, type FilesOf } from './built-files.ts';
import { hashOf, kept } from './cache.ts';
import { withPolicy } from './content-policy.ts';
import { lighten } from './lighten.ts';
import { timedLater } from './steps.ts';
import { inThreads } from './threads.ts';

/** As a policy writes it: base 64. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** True for a script file that the build made of the site’s own code. */
export const isOwnScript = (file: string): boolean => /^_astro\/[^/]+\.js$/.test(file);

/** Pages, and the site’s own scripts. */
interface Unfinished extends FilesOf {
  /** The text of the one inline script. */
  readonly inline: string;
  /** The addresses of the script files. */
  readonly scripts: ReadonlySet<string>;
}

/**
 * Finishes some pages of a folder.
 * @returns what is wrong with them, one line each
 * @public for threads, which load it by its name
 */
export function finish({ inline, scripts, ...pages }: Unfinished): string[] {
  const wrong: string[] = [];
  const around = hashOf([inline, ...scripts]);
  for (const { file, path, html } of pagesOf(pages)) {
    const finished = kept(['finished page', around, html], () => {
      const light = lighten(html, scripts);
      return withPolicy(
        light.html,
        { inline, scripts, sheet: light.sheet, from: 'server' },
        sha256,
      );
    });
    writeFileSync(path, finished.html);
    wrong.push(...finished.problems.map((problem) => `${file}  ${problem}`));
  }
  return wrong;
}

/**
 * Must come before whatever reads finished pages, and after whatever changes them.
 * @param inline the text of the one inline script
 */
export function finishPages(inline: string): AstroIntegration {
  let base: string;
  return {
    name: 'our-plan:finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const own = filesIn(folder).filter(isOwnScript);
        const scripts = new Set(own.map((file) => base + file));
        const wrong = await timedLater('finishing', () =>
          inThreads(import.meta.url, finish, {
            folder,
            files: pageFilesIn(folder),
            inline,
            scripts,
          }),
        );
        for (const line of wrong.flat()) logger.error(line);
        if (wrong.flat().length > 0)
          throw new Error(
            'The content policy does not allow what some pages have (above). Nothing was published.',
          );
      },
    },
  };
}
