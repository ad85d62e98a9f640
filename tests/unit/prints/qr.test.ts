import { describe, expect, test } from 'vitest';
import { printedAddress, readQr } from '../../support/qr.ts';
import { linesOf, qrCard, qrSvg } from '../../../src/lib/prints/qr.ts';
import { readContent } from '../../../src/load/read.ts';

const { content } = readContent({ folder: 'content' });
const addresses = ['/', ...[...(content?.plan.pages.keys() ?? [])].map((key) => `/${key}/`)];

describe.each(['https://plan.example.org', 'https://example.org/our-plan'])('At %s', (site) => {
  test('the code of every page of a band leads to the address printed beneath it', async () => {
    expect(addresses.length).toBe(41);
    for (const address of addresses) {
      const svg = qrCard(site + address);
      expect(printedAddress(svg)).toBe(site + address);
      expect(await readQr(svg), address).toBe(site + address);
    }
  }, 30_000);

  test('so does the code that goes into prints', async () => {
    const address = `${site}/easy-read/whole-plan/`;
    expect(await readQr(qrSvg(address))).toBe(address);
  });
});

test('an address with signs that mean something in XML stays whole', async () => {
  const address = 'https://example.org/?a=1&b=<2>';
  const svg = qrCard(address);
  expect(await readQr(svg)).toBe(address);
  expect(svg).toContain('a=1&amp;b=&lt;2&gt;');
});

test('a long address is broken after slashes, and a long part of it anywhere', () => {
  expect(linesOf('https://example.org/a/b/', 40)).toEqual(['https://example.org/a/b/']);
  expect(linesOf('https://example.org/plan/7-11/staying-in-school/', 30)).toEqual([
    'https://example.org/plan/7-11/',
    'staying-in-school/',
  ]);
  expect(linesOf('https://ab/cdefghijklmnopqrs/', 11)).toEqual([
    'https://ab/',
    'cdefghijklm',
    'nopqrs/',
  ]);
});
