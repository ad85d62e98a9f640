/** Content never runs: each way in is refused by the check, at its place, and no page is given its body. */
import { describe, expect, test } from 'vitest';
import { ATTACKS, guideWith, writing } from '../../fixtures/attacks.ts';
import { placeOf, problemsOf, write } from '../../fixtures/content.ts';

const file = 'guides/attack.mdx';

describe('Refused is', () => {
  test.each(ATTACKS)('$name', ({ body, at, rule = 'schema/mdx' }) => {
    const text = guideWith(body(writing('ran')));
    const { files, found, problems, reading } = problemsOf(write(file, text));
    expect(found).toContain(`${file}:${placeOf(files, file, at)} ${rule}`);
    expect(found.every((line) => line.startsWith(`${file}:`))).toBe(true);
    for (const { level, message } of problems) {
      expect(level).toBe('error');
      expect(message).toMatch(/^\S.*[.!]$/);
    }
    expect(reading.mdx.guides.get('attack')?.nodes ?? []).toEqual([]);
  });
});
