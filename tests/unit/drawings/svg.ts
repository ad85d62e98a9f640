/** Small SVG files for the tests of drawings. */

/** A drawing with something in it. */
export const holding = (inner: string): string =>
  `<svg viewBox="0 0 9 9" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`;

/** A shape that is drawn, with attributes. */
export const shape = (attributes: string): string => `<path d="M0 0h9v9z" ${attributes}/>`;
