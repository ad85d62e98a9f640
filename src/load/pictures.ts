/** Pictures as SVG text: OpenMoji from its package, drawings from the content folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { optimize } from 'svgo';
import type { Picture } from '../lib/schema.ts';
import { openmojiFile } from './openmoji.ts';
import { readOptions } from './read.ts';

/** Where a picture's SVG is. */
function fileOf(picture: Picture): string {
  if ('file' in picture)
    return path.join(readOptions(process.env).folder, 'pictures', picture.file);
  return openmojiFile(picture.openmoji);
}

/** A picture, made small: without editor data and ids, which repeat from picture to picture. */
export const pictureSvg = (picture: Picture): string =>
  optimize(readFileSync(fileOf(picture), 'utf8'), {
    multipass: true,
    plugins: ['preset-default'],
  }).data;
