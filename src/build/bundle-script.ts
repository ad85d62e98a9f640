/** Scripts that stand alone. */
import { build } from 'rolldown';

/**
 * A script and all that it imports as one text that needs no module: for a page’s head, and for a folder without server.
 * The same files give the same text.
 * @param file its file, TypeScript or JavaScript
 */
export async function oneScript(file: string): Promise<string> {
  const { output } = await build({
    input: file,
    write: false,
    output: { format: 'iife', minify: true },
  });
  return output[0].code;
}
