/** Which addresses may be followed: in fields, in the words of pages, and in settings. */
import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../src/load/address.ts';
import { isWebAddress, isWithinSite, leadsOutSafely } from '../../src/lib/web-address.ts';
import { edit, expectFound, FILES, FIXTURE } from './content.ts';

const REFUSED = [
  'http://a.example/',
  'https:a.example',
  'https:/a.example',
  'https:///a.example',
  'https://user@a.example/',
  'https://user:word@a.example/',
  'https://a.example\\@b.example/',
  'https://a.example/a b',
  'https://a.example/"onclick="x',
  'https://a.example/<script>',
  ' https://a.example/',
  'https://a.example/\n',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,hello',
  'blob:https://a.example/b',
  'file:///etc/passwd',
  'ftp://a.example/',
  '//a.example/',
  'a.example',
  'https://example',
  '',
];

const GOOD = [
  'https://a.example',
  'https://www.a.example/b/c.html?d=e&f=g#h',
  'https://a.example:8443/b',
  'https://a.example/b%20c/(d)~e,f;g',
  'https://xn--tda.example/',
];

test.each(REFUSED)('refused is “%s”', (address) => {
  expect(isWebAddress(address)).toBe(false);
  expect(leadsOutSafely(address)).toBe(false);
});

test.each(GOOD)('good is %s', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

test.each(['/about/', '/7-11/safer-journeys/#why', '/share/?a=b'])(
  'within the site is %s',
  (to) => {
    expect(isWithinSite(to)).toBe(true);
  },
);

test.each(['//a.example', '/\\a.example', '/a\\b', '/a b', '/a\n', 'about/', '#main', ''])(
  'not within the site is “%s”',
  (to) => {
    expect(isWithinSite(to)).toBe(false);
  },
);

describe('An address is refused', () => {
  const { site } = FILES;
  const ADDRESS =
    /Write a full address that begins with https:\/\/ and has no spaces, user name or password/;

  test.each([
    ['of the site', edit(site, 'address: https://cyn', 'address: http://cyn'), 'http://cyn'],
    ['to leave to', edit(site, 'leaveTo: https:', 'leaveTo: javascript:'), 'javascript:'],
    [
      'of a help line',
      edit(site, '    address: https://', '    address: https://me:you@'),
      'https://me',
    ],
  ])('%s', (name, change, at) => {
    expectFound({ name, change, file: site, at, rule: 'schema/invalid', says: ADDRESS });
  });

  test.each([
    ['SITE_URL', 'javascript:alert(1)', ADDRESS],
    ['SITE_URL', 'http://a.example', ADDRESS],
    [
      'BASE_PATH',
      '/a b/',
      /^BASE_PATH is “\/a b\/”\. Write a folder of the site, like \/our-plan\/\.$/,
    ],
    ['BASE_PATH', '//a.example/', /^BASE_PATH is/],
    ['BASE_PATH', '/"><script>/', /^BASE_PATH is/],
  ])('in the setting %s: %s', (name, value, says) => {
    expect(() => siteAddress({ CONTENT_DIR: FIXTURE, [name]: value })).toThrow(says);
  });

  test.each(['/', '/our-plan/', 'our-plan', '/a/b-c/d_e'])('but not the folder %s', (value) => {
    const environment = { CONTENT_DIR: FIXTURE, BASE_PATH: value };
    expect(siteAddress(environment).base).toBe(value);
  });
});
