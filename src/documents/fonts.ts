/** The fonts of the prints: packages, each with its files. */
import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);

const folderOf = (family: string): string =>
  path.dirname(resolve(`@expo-google-fonts/${family}/package.json`));

/** The folders that hold them. */
export const FONT_FOLDERS = [
  folderOf('andika'),
  ...['400Regular', '700Bold', '800ExtraBold'].map((weight) =>
    path.join(folderOf('atkinson-hyperlegible-next'), weight),
  ),
];
