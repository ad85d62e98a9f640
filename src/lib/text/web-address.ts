/** Addresses of other sites: which ones a file may hold. One rule for fields, links in texts, and settings. */
import { unseenIn } from './characters.ts';

/** True where nothing in an address is hidden, or is read in different ways by different programs. */
const isPlain = (written: string): boolean =>
  unseenIn(written).length === 0 && !/%(?![\da-f]{2})/i.test(written);

/** What to write instead of an address that is refused. */
export const WRITE_ADDRESS =
  'Write a full address that begins with https:// and has no spaces, user name or password.';

/** A host of the web, of 253 characters at most: names with dots between them (RFC 1035 and 1123), or this machine. */
const HOST =
  /^(?=.{1,253}$)(?:localhost|(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])?)$/;

/** An address, taken apart as it is written. */
const ADDRESS = /^https:\/\/([^/?#:@\\]+)(?::\d+)?(?:[/?#][^\s\\<>"`]*)?$/u;

/**
 * True for an address that is safe to follow (URL Standard): `https`, written out, with nobody’s user name or password,
 * and a host that every program reads as it is written.
 */
export function isWebAddress(written: string): boolean {
  const [, host = ''] = ADDRESS.exec(written) ?? [];
  return (
    isPlain(written) &&
    HOST.test(host.toLowerCase()) &&
    URL.parse(written)?.hostname === host.toLowerCase()
  );
}

/** True for the address of a whole site: nothing follows its host, as its folder is a setting of its own. */
export const isSiteAddress = (written: string): boolean =>
  isWebAddress(written) && /^https:\/\/[^/?#]+\/?$/.test(written);

/** What to write instead of the address of a site that is refused. */
export const WRITE_SITE =
  'Write the address of the site, like https://plan.example.org: it begins with https:// and ends after the host name. If the site is in a folder, set BASE_PATH.';

/** True for one telephone number as people write it, and nothing else: what a link dials is what a reader sees. */
export const isPhone = (written: string): boolean => /^\+?\d[\d ]*$/.test(written);

/** A telephone link (RFC 3966): digits, with a plus before them, and hyphens between. */
const PHONE = /^tel:\+?\d[\d-]*$/;

/** An e-mail link (RFC 6068) to one address, which adds nothing to the message. */
const MAIL = /^mailto:[\w.+'-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;

/** True for what a link in a text may lead to outside the site: another site, a telephone, a mailbox. */
export const leadsOutSafely = (to: string): boolean =>
  isWebAddress(to) || PHONE.test(to) || MAIL.test(to);

/** True for an address within the site: it begins with one slash, and is read by every program in the same way. */
export const isWithinSite = (to: string): boolean =>
  isPlain(to) && /^\/(?![/\\])[^\\\s<>"'`{}|^]*$/.test(to);
