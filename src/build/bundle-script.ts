/** Scripts that need no module: for a page’s head, and for a folder without a server. */
import { build } from 'rolldown';

/**
 * A script and all that it imports, as one text. The same files give the same text.
 * @param file TypeScript or JavaScript
 */
export async function bundleScript(file: string): Promise<string> {
  const { output } = await build({
    input: file,
    write: false,
    output: { format: 'iife', minify: true },
  });
  return output[0].code;
}

/** The one script within pages, which sets what a reader has chosen before the page is painted. */
export const bundleBeforePaint = (): Promise<string> =>
  bundleScript('src/client/settings/before-paint.ts');
