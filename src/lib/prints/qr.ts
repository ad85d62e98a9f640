/** QR codes. */
import { renderSVG } from 'uqr';
import { escapeHtml } from '../text/html.ts';

/** The QR code of an address as SVG, black on white, ten units a module, without the quiet zone around it. */
export const qrSvg = (address: string): string => renderSVG(address, { border: 0 });

/** Around a QR code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The height of a line of the address, and about how wide one of its letters is, in units. */
const LINE = 24;
const LETTER = 10.5;

/** An address in lines of at most so many letters, broken after a slash or, where a part is longer, anywhere. */
export const linesOf = (address: string, most: number): string[] =>
  address.match(new RegExp(`.{1,${most}}(?:(?<=/)|$)|.{1,${most}}`, 'g')) ?? [];

/** A QR code to pass on: on white with its quiet zone, and the address in print beneath. */
export function qrCard(address: string): string {
  const code = renderSVG(address, { border: QUIET_ZONE });
  const width = Number(/viewBox="0 0 (\d+)/.exec(code)?.[1]);
  const lines = linesOf(address, Math.floor((width - 2 * LINE) / LETTER));
  const height = width + LINE * (lines.length + 0.5);
  const text = lines.map((line, index) => {
    const y = width + LINE * index;
    return `<tspan x="${width / 2}" y="${y}">${escapeHtml(line)}</tspan>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escapeHtml(address)}</title>`,
    `<rect fill="#fff" width="${width}" height="${height}"/>`,
    code.replace('<svg ', `<svg width="${width}" height="${width}" `),
    `<text font-family="sans-serif" font-size="18" font-weight="bold" text-anchor="middle">${text.join('')}</text>`,
    '</svg>',
  ].join('');
}
