/** The package brings no types of its own; this is what fonts.ts uses of it, and says why there. */
declare module 'subset-font' {
  /** The font with only the glyphs of `text`; letters that it does not have are left out. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures: readonly string[];
      noHinting: true;
      variationAxes?: { wght: { min: number; max: number } };
    },
  ): Promise<Buffer>;
}
