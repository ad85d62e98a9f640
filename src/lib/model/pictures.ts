/** The pictures: each has one meaning. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

const common = {
  stands: text.describe('The one meaning that it has everywhere, like “being in care”.'),
  alt: text.describe(
    'What can be seen, in a few words. It is read aloud to people who cannot see the picture.',
  ),
};

/** A picture of the OpenMoji set, or a drawing of our own in `pictures/`. */
const pictureSchema = z.union(
  [
    z.strictObject({
      ...common,
      openmoji: z
        .union([z.string(), z.int()])
        .transform(String)
        .pipe(z.string().regex(/^[0-9A-F]{4,6}(-[0-9A-F]{4,6})*$/))
        .describe(
          "The code of a picture at openmoji.org, in quotes: “'1F3EB'”. Either this or “file”.",
        ),
    }),
    z.strictObject({
      ...common,
      file: z
        .string()
        .regex(/^[a-z0-9-]+\.svg$/, 'A drawing is an SVG file in pictures/.')
        .describe('The name of a drawing in pictures/: an SVG file. Either this or “openmoji”.'),
      credit: text
        .optional()
        .describe(
          'With “file” only: who drew it, and its licence. Shown at the foot of every page; our own drawings need none.',
        ),
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
