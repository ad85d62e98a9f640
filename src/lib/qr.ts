/** QR codes. */
import { renderSVG } from 'uqr';

/** The QR code of an address as SVG, black on white, ten units a module, without the quiet zone around it. */
export const qrSvg = (address: string): string => renderSVG(address, { border: 0 });
