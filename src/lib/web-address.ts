/** Addresses of other sites: which ones a file may hold. One rule for fields, links in texts, and settings. */

/** What to write instead of an address that is refused. */
export const WRITE_ADDRESS =
  'Write a full address that begins with https:// and has no spaces, user name or password.';

/**
 * True for an address that is safe to follow (URL Standard): `https`, written out, with a host that has a dot or is this
 * machine, and nobody’s user name or password. Backslashes and spaces are read in different ways by different programs.
 */
export function isWebAddress(written: string): boolean {
  if (!/^https:\/\/[^/\\\s]/.test(written) || /[\\\s<>"'`{}|^]/.test(written)) return false;
  if (!URL.canParse(written)) return false;
  const { hostname, username, password } = new URL(written);
  return username === '' && password === '' && /^localhost$|[^.]\.[^.]/.test(hostname);
}

/** A telephone link (RFC 3966): digits, with a plus before them, and hyphens between. */
const PHONE = /^tel:\+?\d[\d-]*$/;

/** An e-mail link (RFC 6068) to one address, which adds nothing to the message. */
const MAIL = /^mailto:[\w.+'-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;

/** True for what a link in a text may lead to outside the site: another site, a telephone, a mailbox. */
export const leadsOutSafely = (to: string): boolean =>
  isWebAddress(to) || PHONE.test(to) || MAIL.test(to);

/** True for an address within the site: it begins with one slash, and is read by every program in the same way. */
export const isWithinSite = (to: string): boolean => /^\/(?![/\\])[^\\\s<>"'`{}|^]*$/.test(to);
