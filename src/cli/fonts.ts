/**
 * `npm run fonts`: makes the fonts of `src/styles/fonts/` from the whole ones, each with only the letters that the
 * site’s languages need. They are kept, so that a build need not make them; a test makes them again and compares.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Where the fonts are kept. */
export const FONT_FOLDER = 'src/styles/fonts';

/** Basic Latin, the no-break space, and the signs of English texts. */
const ENGLISH =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  '\u00A0£€©°·•×½–—‘’“”…−™←↑→↓';

/** Letters of the names in these islands and of many who came here: Welsh, Irish, Polish, French, German, Spanish. */
const NAMES =
  'ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜÝßàáâäçèéêëìíîïñòóôöùúûüýÿ' + 'ŴŵŶŷŸẀẁẂẃẄẅỲỳ' + 'ĄąĆćĘęŁłŃńŚśŹźŻż';

/** Every letter and sign that the site’s own fonts draw. */
export const CHARACTERS = ENGLISH + NAMES;

/** A font of the site. */
interface SiteFont {
  /** Its name in `FONT_FOLDER`. */
  readonly name: string;
  /** The package and the file of the whole font. */
  readonly from: readonly [name: string, file: string];
  readonly text: string;
}

const ANDIKA = '@expo-google-fonts/andika';
const ATKINSON = '@fontsource-variable/atkinson-hyperlegible-next';
const atkinson = (part: string) => `files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`;
/** The weights of a variable font that the styles use. */
const WEIGHTS = { min: 400, max: 800 };

/**
 * Atkinson Hyperlegible Next has only a slashed zero, which is strange to children; no feature of the font turns the
 * slash off. Andika’s zero stands in for it, and lends the arrows that Atkinson lacks.
 */
const LENT = '0←↑→↓';

/** The fonts of the site. */
const FONTS: readonly SiteFont[] = [
  { name: 'andika-400', from: [ANDIKA, 'Andika_400Regular.ttf'], text: CHARACTERS },
  { name: 'andika-700', from: [ANDIKA, 'Andika_700Bold.ttf'], text: CHARACTERS },
  { name: 'zero-400', from: [ANDIKA, 'Andika_400Regular.ttf'], text: LENT },
  { name: 'zero-700', from: [ANDIKA, 'Andika_700Bold.ttf'], text: LENT },
  { name: 'atkinson', from: [ATKINSON, atkinson('latin')], text: CHARACTERS },
  // The package keeps these letters apart, and so does the site: few pages need them.
  { name: 'atkinson-names', from: [ATKINSON, atkinson('latin-ext')], text: NAMES },
];

/** Makes every font: its file’s name, and its bytes. */
export async function makeFonts(): Promise<ReadonlyMap<string, Buffer>> {
  const made = new Map<string, Buffer>();
  for (const { name, from, text } of FONTS) {
    const folder = path.dirname(require.resolve(`${from[0]}/package.json`));
    const font = await subsetFont(readFileSync(path.join(folder, from[1])), text, {
      targetFormat: 'woff2',
      // The distance of letters. All accents are part of theirs, and other shapes are never asked for.
      keepFeatures: ['kern'],
      // Hints are for small type on coarse screens; ours is large, and they would be half of the file.
      noHinting: true,
      ...(from[0] === ATKINSON && { variationAxes: { wght: WEIGHTS } }),
    });
    made.set(`${name}.woff2`, font);
  }
  return made;
}

if (import.meta.main) {
  mkdirSync(FONT_FOLDER, { recursive: true });
  for (const [file, bytes] of await makeFonts()) {
    writeFileSync(path.join(FONT_FOLDER, file), bytes);
    console.log(`${file}  ${bytes.length} bytes`);
  }
}
