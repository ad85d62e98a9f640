import type { Page } from 'playwright/test';

/** What a page asks of others, and every message on the console; a broken policy is such a message. */
export function listen(page: Page, own: string): string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'blob:') heard.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  return heard;
}
