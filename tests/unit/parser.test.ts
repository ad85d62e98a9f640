/** The check reads bodies as Astro does: the same parser, the same options, and the text that it is given. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { expect, test, vi } from 'vitest';
import config from '../../astro.config.mjs';
import manifest from '../../package.json' with { type: 'json' };
import { checkedBody } from '../../src/integrations/checked-bodies.ts';
import { BODY_FEATURES, forAstro, splitMdx } from '../../src/load/mdx.ts';
import { copyWith, FILES, write } from './content.ts';

const require = createRequire(import.meta.url);

test('Astro has no parser of its own beside the one of the check, which has one exact version', () => {
  const astro = createRequire(require.resolve('astro'));
  const mdx = createRequire(require.resolve('@astrojs/mdx'));
  for (const name of ['@astrojs/markdown-satteri', 'satteri']) {
    const own = require.resolve(name);
    const theirs = [astro, mdx].map((each) =>
      createRequire(each.resolve('@astrojs/markdown-satteri')),
    );
    expect(theirs.map((each) => each.resolve(name))).toEqual([own, own]);
    expect(manifest.dependencies).toHaveProperty([name], expect.stringMatching(/^\d+\.\d+\.\d+$/));
  }
});

test('Astro has the options of the check', () => {
  expect(config.markdown?.processor).toMatchObject({ options: { features: BODY_FEATURES } });
  expect(new Set(Object.values(BODY_FEATURES))).toEqual(new Set([false]));
});

test.each([
  ['a body as most are', 'Words.\n'],
  ['fields of another kind', '\n+++\nlayout = "x"\n+++\n'],
  ['fields once more', '\n---\nlayout: x\n---\n'],
  ['nothing', ''],
])('Astro finds no fields in %s, and each line is where it is in the file', (_, body) => {
  const text = `---\ntitle: A title\nlayout: x\n---\n${body}`;
  const given = forAstro(splitMdx(text)?.body ?? '');
  const { frontmatter, content } = parseFrontmatter(given, { frontmatter: 'empty-with-spaces' });
  expect(frontmatter).toEqual({});
  expect(content.trim()).toBe(body.trim());
  expect(content.split('\n').slice(4)).toEqual(text.split('\n').slice(4));
});

test('Astro is given a body that was checked, and no file that is not content', () => {
  const folder = copyWith(write('elsewhere.mdx', '{run()}'));
  vi.stubEnv('CONTENT_DIR', folder);
  const given = checkedBody(path.join(folder, FILES.young));
  expect(given).toContain('<Part of="what">');
  expect(given).not.toContain('title:');
  expect(() => checkedBody(path.join(folder, 'elsewhere.mdx'))).toThrow('was not checked');
});
