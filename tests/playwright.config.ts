import { defineConfig } from 'playwright/test';
import { findBrowser } from './find-browser.ts';
import { environmentOf, SERVED } from './support/sites.ts';

const executablePath = findBrowser();

/** Journeys and accessibility, in a real browser, on the built sites. */
export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
  outputDir: '../.build/playwright',
  fullyParallel: true,
  forbidOnly: true,
  maxFailures: 10,
  // A busy machine takes its time; nothing here is measured by the clock.
  timeout: 90_000,
  workers: 2,
  reporter: 'line',
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Debian's Chromium refuses to run as root with its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: SERVED.map((site) => ({
    command: `npx astro preview --ignore-lock --outDir ${site.folder} --port ${site.port}`,
    cwd: '..',
    env: environmentOf(site) as Record<string, string>,
    url: `http://localhost:${site.port}${site.base}`,
    reuseExistingServer: false,
  })),
});
