/** Bodies are read by Astro’s own parser, with nothing on but what the rules know; and what is shown is what was read. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { edit, problemsOf } from '../../fixtures/content.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { BODY_FEATURES, splitMdx } from '../../../src/load/mdx/parse.ts';

const require = createRequire(import.meta.url);

test('the parser is the one that Astro has, in one exact version', () => {
  const astro = createRequire(require.resolve('astro'));
  const theirs = createRequire(astro.resolve('@astrojs/markdown-satteri'));
  expect(theirs.resolve('satteri')).toBe(require.resolve('satteri'));
  expect(manifest.dependencies.satteri).toMatch(/^\d+\.\d+\.\d+$/);
});

test('no feature is on', () => {
  expect(new Set(Object.values(BODY_FEATURES))).toEqual(new Set([false]));
});

test('a body has its lines where they are in the file, and ends with a line end', () => {
  expect(splitMdx('---\ntitle: A\n---\nWords')?.body).toBe('\n\n\nWords\n');
});

test('a body that ends in the middle of a program’s line is refused, and stops nobody', () => {
  const about = 'guides/about.mdx';
  for (const end of ['import "a\\', 'import x`a\\', 'export const x = `a\\']) {
    const { found } = problemsOf(edit(about, 'Nobody has promised', `Words.\n\n${end}`));
    expect(found.join('\n')).toContain(`${about}:`);
  }
});

test('a body is shown as it was read', () => {
  const change = edit(
    'guides/about.mdx',
    'Nobody has promised',
    '## One &amp; two\n\n## One &amp; two\n\n- **A** [b](/help/)\n- c\n\n<HelpLines />\n\n1. d\n\n   e\n2. f\n\nNobody',
  );
  const { reading } = problemsOf(change);
  const nodes = reading.mdx.guides.get('about')?.nodes ?? [];
  const text = (words: string) => ({ kind: 'text', text: words });
  const element = (tag: string, ...children: unknown[]) => ({ kind: 'element', tag, children });
  expect(nodes.slice(2, 7)).toEqual([
    { ...element('h2', text('One & two')), id: 'one--two' },
    { ...element('h2', text('One & two')), id: 'one--two-1' },
    element(
      'ul',
      element('li', element('strong', text('A')), text(' '), {
        kind: 'link',
        to: '/help/',
        children: [text('b')],
      }),
      element('li', text('c')),
    ),
    { kind: 'component', name: 'HelpLines', attributes: {}, children: [] },
    element(
      'ol',
      element('li', element('p', text('d')), element('p', text('e'))),
      element('li', element('p', text('f'))),
    ),
  ]);
});
