/** The package brings no types of its own; this is what fonts.ts uses of it. */
declare module 'subset-font' {
  /** The font with only the glyphs of `text`; letters that it does not have are left out. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** The features of the layout that are kept. */
      keepFeatures: readonly string[];
      /** Leaves out hints for small type. */
      noHinting: true;
      /** The range of each axis of a variable font. */
      variationAxes?: { wght: { min: number; max: number } };
    },
  ): Promise<Buffer>;
}
