import { afterEach, describe, expect, test, vi } from 'vitest';
import { fullUrl, href } from '../../src/components/site/href.ts';

describe('A site below a base', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['/', '/help/', '/help/'],
    ['/our-plan/', '/help/', '/our-plan/help/'],
    ['/our-plan', '/help/', '/our-plan/help/'],
    ['/a/b/', '/', '/a/b/'],
  ])('at %s links %s as %s', (base, address, expected) => {
    vi.stubEnv('BASE_URL', base);
    expect(href(address)).toBe(expected);
    expect(fullUrl(address, 'https://example.org')).toBe(`https://example.org${expected}`);
  });
});
