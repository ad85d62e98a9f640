/** Which addresses may be followed: in fields, in the words of pages, and in settings. */
import { describe, expect, test } from 'vitest';
import { edit, expectFound, FILES } from '../../fixtures/content.ts';
import { isWebAddress, isWithinSite, leadsOutSafely } from '../../../src/lib/text/web-address.ts';
import { optionsFrom } from '../../../src/load/options.ts';

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
  'https://192.168.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://.a.example/',
  'https://a.example../',
  'https://%61.example/',
  'https://а.example/',
  'https://a。example/',
  'https://ex\u00ADample.com/',
  'https://a.example/\u200B',
  'https://a.example/\u0001',
  'https://a.example/%zz',
  '',
];

const GOOD = [
  'https://a.example',
  'https://www.a.example/b/c.html?d=e&f=g#h',
  'https://a.example:8443/b',
  'https://a.example/b%20c/(d)~e,f;g',
  "https://a.example/wiki/Children's_Commissioner",
  'https://A.example/b',
  'https://localhost:4321/',
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

test.each([
  '//a.example',
  '/\\a.example',
  '/a\\b',
  '/a b',
  '/a\n',
  '/a#%zz',
  '/a\u00ADb',
  'about/',
  '#main',
  '',
])('not within the site is “%s”', (to) => {
  expect(isWithinSite(to)).toBe(false);
});

describe('An address is refused', () => {
  const { site } = FILES;
  const SITE =
    /Write the address of the site, like https:\/\/plan\.example\.org: .* If the site is in a folder, set BASE_PATH/;
  const ADDRESS =
    /Write a full address that begins with https:\/\/ and has no spaces, user name or password/;

  test.each([
    'http://cynllun.example/',
    'https://cynllun.example/plan/',
    'https://cynllun.example?a',
  ])('of the site: %s', (address) => {
    expectFound({
      name: address,
      change: edit(site, 'address: https://cynllun.example/', `address: ${address}`),
      file: site,
      at: address,
      rule: 'schema/invalid',
      says: SITE,
    });
  });

  test.each(['0800 1111;ext=1', '0113 222 4403 or 4404', 'ask at reception', '*#06#', '0800–1111'])(
    'in the place of a telephone number: %s',
    (number) => {
      expectFound({
        name: number,
        change: edit(site, 'phone: 0800 000 0000', `phone: '${number}'`),
        file: site,
        at: `'${number}'`,
        rule: 'schema/invalid',
        says: /Write one number, in digits and spaces, like 0800 1111\. Put anything else in “says”/,
      });
    },
  );

  test.each([
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
    ['SITE_URL', 'javascript:alert(1)', SITE],
    ['SITE_URL', 'http://a.example', SITE],
    ['SITE_URL', 'https://a.example/our-plan/', SITE],
    [
      'BASE_PATH',
      '/a b/',
      /^BASE_PATH is “\/a b\/”\. Write a folder of the site, like \/our-plan\/\.$/,
    ],
    ['BASE_PATH', '//a.example/', /^BASE_PATH is/],
    ['BASE_PATH', '..', /^BASE_PATH is/],
    ['BASE_PATH', '/./', /^BASE_PATH is/],
    ['BASE_PATH', '/a/../b/', /^BASE_PATH is/],
    ['BASE_PATH', '/"><script>/', /^BASE_PATH is/],
  ])('in the setting %s: %s', (name, value, says) => {
    expect(() => optionsFrom({ [name]: value })).toThrow(says);
  });

  test.each([
    ['/', '/'],
    ['', '/'],
    ['/our-plan/', '/our-plan/'],
    ['our-plan', '/our-plan/'],
    ['/a/b-c/d_e', '/a/b-c/d_e/'],
  ])('but not the folder “%s”: the base is %s', (value, base) => {
    expect(optionsFrom({ BASE_PATH: value }).base).toBe(base);
  });
});
