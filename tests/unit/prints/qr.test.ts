import { expect, test } from 'vitest';
import { printedAddress, readQr } from '../../support/qr.ts';
import { linesOf, qrCard, qrSvg } from '../../../src/lib/prints/qr.ts';
import { readContent } from '../../../src/load/read.ts';

const { content } = readContent({ folder: 'content' });
const addresses = ['/', ...[...(content?.plan.pages.keys() ?? [])].map((key) => `/${key}/`)];

/** A code that a camera reads as the address printed beneath it. */
async function expectRead(address: string): Promise<void> {
  const svg = qrCard(address);
  expect(printedAddress(svg)).toBe(address);
  expect(await readQr(svg), address).toBe(address);
}

test('the code of every page of a band leads to the address printed beneath it', async () => {
  expect(addresses.length).toBe(41);
  for (const address of addresses) await expectRead(`https://plan.example.org${address}`);
});

test('so does it below a folder, at the shortest and at the longest', async () => {
  const byLength = addresses.toSorted((a, b) => a.length - b.length);
  for (const address of [byLength.at(0), byLength.at(-1)]) {
    await expectRead(`https://example.org/our-plan${address ?? ''}`);
  }
});

test('so does the code that goes into prints', async () => {
  const address = 'https://example.org/our-plan/easy-read/whole-plan/';
  expect(await readQr(qrSvg(address))).toBe(address);
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
