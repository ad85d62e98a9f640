/** Contrast of colours (WCAG 2.2), for what axe cannot see: pictures and mixed colours. */

/** The three parts of `#rgb` or `#rrggbb`, from 0 to 1. */
export function partsOf(colour: string): number[] {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
}

function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, given as their parts. */
export function contrastOf(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast of two colours, as they are written. */
export const contrast = (a: string, b: string): number => contrastOf(partsOf(a), partsOf(b));
