/** What a build made is kept for the next one; the live preview keeps nothing, as its program changes under it. */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { kept, keptLater } from '../../src/cache.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('what was made of the same inputs is not made again', async () => {
  const input = randomUUID();
  expect(kept(['test', input], () => ({ made: 'first' }))).toEqual({ made: 'first' });
  expect(kept(['test', input], () => ({ made: 'again' }))).toEqual({ made: 'first' });
  expect(await keptLater(['test', input], () => Promise.resolve({ made: 'later' }))).toEqual({
    made: 'first',
  });
  expect(kept(['test', input, ''], () => ({ made: 'of more' }))).toEqual({ made: 'of more' });
});

test('the live preview makes everything anew, and keeps nothing for a build', async () => {
  const input = randomUUID();
  vi.stubEnv('NODE_ENV', 'development');
  expect(kept(['test', input], () => 'in the preview')).toBe('in the preview');
  expect(await keptLater(['test', input], () => Promise.resolve('again'))).toBe('again');
  vi.unstubAllEnvs();
  expect(kept(['test', input], () => 'in a build')).toBe('in a build');
  vi.stubEnv('NODE_ENV', 'development');
  expect(kept(['test', input], () => 'of a later program')).toBe('of a later program');
});
