/** What axe finds on a page: shared by all that look. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright/test';
import { OWN } from './sites.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** WCAG 2.2 A and AA, axe's best practices, and contrast of 7:1 (1.4.6). No rule is switched off. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by default in axe; our own promise is 7:1.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

/** One page of each layout. */
export const LAYOUTS = [
  '/',
  '/search/?q=school',
  '/settings/',
  '/updates/',
  '/help/',
  '/plan/',
  '/share/',
  `/share/${OWN.told}/`,
  ...OWN.bands.map((band) => `/embed/${band}/${OWN.told}/`),
  ...[...OWN.bands, 'easy-read', 'plan'].flatMap((version) => `/${version}/${OWN.told}/`),
];

/** What axe finds on a page or in a frame, in short. */
export async function violations(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const results = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
        options,
      ),
    OPTIONS,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
