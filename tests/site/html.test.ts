import { getElementsByTagName } from 'domutils';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { SITES } from '../support/sites.ts';
import { brokenLinks } from '../../src/build/check-links.ts';
import { pagesOf, textsOf } from '../support/built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Prettier and Astro decide about white space and quotes, not the reader.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    // Safari drops the list role from lists without bullets:
    // https://developer.mozilla.org/en-US/docs/Web/CSS/list-style#accessibility
    // A table shown as blocks on a phone loses its roles:
    // https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
    'no-redundant-role': 'off',
    // A title may be as long as it must; search engines cut it, readers do not.
    'long-title': 'off',
    // Scripts come from the site itself, which is as safe as the page that names them.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Anchors of actions are a contract: #action-3.2. HTML 5 allows any id without spaces.
    'valid-id': ['error', { relaxed: true }],
    // Numbers stay whole by white-space: nowrap, which copies better than no-break spaces.
    'tel-non-breaking': 'off',
  },
});

describe.each(SITES)('the pages of $name', (site) => {
  const pages = pagesOf(site);

  // That includes a language, headings whose levels follow on each other, and pictures with an alternative.
  test('are valid HTML', async () => {
    const problems: string[] = [];
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html, file);
      for (const { messages } of results) {
        problems.push(
          ...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`),
        );
      }
    }
    expect(problems).toEqual([]);
  });

  test('have no link or anchor that leads nowhere', () => {
    expect(brokenLinks(site.folder, new URL(site.base, site.site))).toEqual([]);
  });

  test('each have a title of their own and a main heading', () => {
    const titles = pages.map(({ document }) => textsOf(document, 'title')[0]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const bare = pages.filter(({ document }) => textsOf(document, 'h1').length !== 1);
    expect(bare.map(({ file }) => file)).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  });

  test('say the edition and someone to talk to', () => {
    // A card is part of somebody else's page.
    for (const { file, html, document } of pages.filter(
      ({ file: own }) => !own.startsWith('embed/'),
    )) {
      expect(html.includes('href="tel:999"'), file).toBe(true);
      const [footer = ''] = textsOf(document, 'footer');
      expect(footer, file).toMatch(/\d{1,2} \p{L}+ \d{4}/u);
    }
  });

  test('keep room for every picture', () => {
    for (const { file, document } of pages) {
      for (const { attribs } of getElementsByTagName('img', document)) {
        expect(attribs.width && attribs.height, `${file}: ${attribs.src ?? ''}`).toBeTruthy();
      }
    }
  });
});
