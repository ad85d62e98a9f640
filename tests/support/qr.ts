/** Reads a QR code from its SVG, as a phone's camera would. */
import jsQR from 'jsqr';
import sharp from 'sharp';

/** The text of the code in a picture; none where a camera would find none. */
export async function readQr(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: 'white' })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: 'white' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The address in print beneath a code. */
export const printedAddress = (svg: string): string =>
  [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)]
    .map(([, line = '']) => line)
    .join('')
    .replaceAll('&amp;', '&');
