/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright/test';
import { OWN, type TestSite } from './sites.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** WCAG 2.2 A and AA, axe's best practices, and contrast of 7:1 (1.4.6). */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // Off by default in axe; our own promise is 7:1.
    'color-contrast-enhanced': { enabled: true },
    // The same with lower numbers (4.5:1): what passes the one passes the other, and it is axe's slowest rule.
    // https://www.w3.org/WAI/WCAG22/Understanding/contrast-enhanced.html
    'color-contrast': { enabled: false },
  },
  resultTypes: ['violations'],
};

/** One page of each layout of a site. */
export const layoutsOf = ({ bands, told }: TestSite): readonly string[] => [
  '/',
  '/search/?q=school',
  '/settings/',
  '/updates/',
  '/help/',
  '/plan/',
  '/share/',
  `/share/${told}/`,
  ...bands.map((band) => `/embed/${band}/${told}/`),
  ...[...bands, 'easy-read', 'plan'].map((version) => `/${version}/${told}/`),
];

/** One page of each layout of this council’s site. */
export const LAYOUTS = layoutsOf(OWN);

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
