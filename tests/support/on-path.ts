/** Programs of the machine. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where a program is, or nothing where the machine has none of this name. */
export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(existsSync);
}
