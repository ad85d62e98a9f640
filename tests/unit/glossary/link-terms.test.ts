/** The links that pages make of glossary terms: the first use of each, and nothing else is touched. */
import { describe, expect, test } from 'vitest';
import { linkTerms } from '../../../src/lib/glossary/link-terms.ts';
import type { Word } from '../../../src/lib/model/words.ts';

/** An entry with a meaning for ages 7 to 11. */
const word = (term: string, forms: readonly string[] = [], more: Partial<Word> = {}): Word => ({
  term,
  topic: 'care',
  forms: [...forms],
  aliases: [],
  misspellings: [],
  meanings: { '7-11': `What ${term} is.` },
  ...more,
});

const WORDS: ReadonlyMap<string, Word> = new Map([
  ['care', word('care', ['in care'], { picture: 'home' })],
  ['care-plan', word('care plan', ['care plans'])],
  ['child-plan', word('child’s plan')],
  ['sen', word('SEN', ['special needs'])],
  ['gcse', word('GCSE', ['GCSEs'])],
  ['hard', word('hard word', [], { meanings: { '14-19': 'For them.' } })],
]);

const glossed = (html: string): string =>
  linkTerms(html, WORDS, '7-11', (slug) => `/words/#${slug}`).html;

/** The HTML with its links in brackets. */
const marked = (html: string): string =>
  glossed(html).replace(
    /<a href="\/words\/#([a-z-]+)"[^>]*>(.*?)<\/a>/gs,
    (_, slug: string, text: string) => `[${text}|${slug}]`,
  );

describe('A page links', () => {
  test.each([
    ['the first use only', '<p>Care is care.</p>', '<p>[Care|care] is care.</p>'],
    [
      'one form of a term only',
      '<p>You are in care. It is care.</p>',
      '<p>You are [in care|care]. It is care.</p>',
    ],
    ['each term', '<p>SEN, care</p>', '<p>[SEN|sen], [care|care]</p>'],
    ['a term in bold', '<p><b>care</b></p>', '<p><b>[care|care]</b></p>'],
    [
      'a term in a list',
      '<ul><li>A care plan</li></ul>',
      '<ul><li>A [care plan|care-plan]</li></ul>',
    ],
    ['what follows a heading', '<h3>Care</h3><p>care</p>', '<h3>Care</h3><p>[care|care]</p>'],
    [
      'what explains',
      '<dl><dt>Care</dt><dd>care</dd></dl>',
      '<dl><dt>Care</dt><dd>[care|care]</dd></dl>',
    ],
    ['what is beside a link', '<a href="/x/">care</a> care', '<a href="/x/">care</a> [care|care]'],
    ['nothing on a button', '<button>care</button>', '<button>care</button>'],
    ['nothing in a drawing', '<svg><text>care</text></svg>', '<svg><text>care</text></svg>'],
    ['nothing where it may not', '<p data-no-words="">care</p>', '<p data-no-words="">care</p>'],
    ['nothing without a meaning for its readers', '<p>A hard word</p>', '<p>A hard word</p>'],
    [
      'nothing that no reader sees',
      '<!-- care --><img alt="care">',
      '<!-- care --><img alt="care">',
    ],
  ])('%s', (_, html, expected) => {
    expect(marked(html)).toBe(expected);
  });

  test('a term over a line’s end', () => {
    expect(marked('<p>You are in\ncare.</p>')).toBe('<p>You are [in\ncare|care].</p>');
  });

  test('to its entry', () => {
    expect(glossed('<p>SEN</p>')).toBe('<p><a href="/words/#sen" class="word">SEN</a></p>');
  });

  test('and says how many', () => {
    const count = (html: string): number => linkTerms(html, WORDS, '7-11', (slug) => slug).terms;
    expect([count('<p>care, SEN, care</p>'), count('<p>Nothing</p>')]).toEqual([2, 0]);
  });
});

describe('What is no term stays as it is:', () => {
  test.each([
    ['signs of HTML', '<p>Fun &amp; games: 1 &lt; 2, &lt;b&gt;</p>'],
    ['signs of HTML beside a term', '<p>Tŷ Dŵr &amp; home 🚌 “now” &lt; 4</p>'],
    ['a script that is a text', '<p>&lt;script&gt;x()&lt;/script&gt; &amp;lt;b&gt;</p>'],
    ['quotes and spaces', `<p>"a" 'b' “c”&nbsp;d</p>`],
    ['addresses', '<a href="/x/?a=1&amp;b=2">So</a>'],
    ['quotes in attributes', '<p title="She said &quot;so&quot;">So</p>'],
    ['elements without an end', '<br><img src="a.svg" alt="">'],
    ['scripts and styles', '<script>if (1 < 2 && 3) x()</script><style>p > a{}</style>'],
  ])('%s', (_, html) => {
    expect(glossed(html)).toBe(html);
    expect(glossed(`${html}<p>care</p>`).startsWith(`${html}<p><a `)).toBe(true);
  });

  test('signs of HTML around a term', () => {
    expect(marked('<p>&lt;b&gt;care&lt;/b&gt;&nbsp;&amp;amp;</p>')).toBe(
      '<p>&lt;b&gt;[care|care]&lt;/b&gt;&nbsp;&amp;amp;</p>',
    );
  });

  test('a term with signs of HTML', () => {
    const { html } = linkTerms('a&amp;e', new Map([['ae', word('A&E')]]), '7-11', () => '#');
    expect(html).toContain('>a&amp;e</a>');
  });
});
