/** The pictures: each has one meaning. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** A picture of the OpenMoji set, or a drawing of our own in `pictures/`. */
const pictureSchema = z.union(
  [
    z.strictObject({
      /** The code of the OpenMoji picture: `1F3EB`. */
      openmoji: z
        .union([z.string(), z.int()])
        .transform(String)
        .pipe(z.string().regex(/^[0-9A-F]{4,6}(-[0-9A-F]{4,6})*$/)),
      /** The one meaning that it has everywhere. */
      stands: text,
      /** What is seen. */
      alt: text,
    }),
    z.strictObject({
      /** The file's name in `pictures/`. */
      file: z.string().regex(/^[a-z0-9-]+\.svg$/, 'A drawing is an SVG file in pictures/.'),
      stands: text,
      alt: text,
      /** Who drew it and under which licence; the project's own drawings need none. */
      credit: text.optional(),
    }),
  ],
  {
    error:
      'A picture has “stands”, “alt” and either “openmoji: CODE” or “file: name.svg”, and nothing else but “credit” beside a file.',
  },
);

/** A picture of the OpenMoji set, or a drawing of our own. */
export type Picture = z.output<typeof pictureSchema>;

/** `pictures.yaml`: every picture, by id. */
export const picturesSchema = z.record(id, pictureSchema);
