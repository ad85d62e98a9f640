/** The fonts of the prints: packages, each with its files. */
import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);

const packageFolder = (name: string): string => path.dirname(resolve(`${name}/package.json`));

const ATKINSON = packageFolder('@expo-google-fonts/atkinson-hyperlegible-next');

/** The folders that hold them. */
export const FONT_FOLDERS = [
  packageFolder('@expo-google-fonts/andika'),
  ...['400Regular', '700Bold', '800ExtraBold'].map((weight) => path.join(ATKINSON, weight)),
];
