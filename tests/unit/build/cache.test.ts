/** What a build made is kept for the next one; the live preview keeps nothing, as its program may change under it. */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { kept, keptLater } from '../../../src/build/cache.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('what was made of the same inputs is not made again', async () => {
  // Another input at each run, as what it makes stays for a month.
  const input = randomUUID();
  vi.stubEnv('NODE_ENV', 'production');
  expect(kept(['test', input], () => ({ made: 'first' }))).toEqual({ made: 'first' });
  expect(kept(['test', input], () => ({ made: 'again' }))).toEqual({ made: 'first' });
  expect(await keptLater(['test', input], () => Promise.resolve({ made: 'later' }))).toEqual({
    made: 'first',
  });
  expect(kept(['test', input, ''], () => ({ made: 'of more' }))).toEqual({ made: 'of more' });
});

test.each(['development', 'test'])('with %s everything is made anew', async (mode) => {
  const input = randomUUID();
  vi.stubEnv('NODE_ENV', mode);
  expect(kept(['test', input], () => 'in the preview')).toBe('in the preview');
  expect(await keptLater(['test', input], () => Promise.resolve('again'))).toBe('again');
  vi.stubEnv('NODE_ENV', 'production');
  expect(kept(['test', input], () => 'in a build')).toBe('in a build');
  vi.stubEnv('NODE_ENV', mode);
  expect(kept(['test', input], () => 'of a later program')).toBe('of a later program');
});
