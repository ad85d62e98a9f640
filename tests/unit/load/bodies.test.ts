/** `schema/mdx`: the words of pages and guides are data. Nothing in them is run, and nothing is brought in. */
import { describe, expect, test } from 'vitest';
import { edit, expectFound, FILES, problemsOf, type Change } from '../../fixtures/content.ts';

const { young } = FILES;
const rule = 'schema/mdx';

/** Adds something to a section of a page, on a paragraph of its own. */
const saying = (text: string): Change =>
  edit(young, '<Part of="why">\n\n', `<Part of="why">\n\n${text}\n\n`);

const BRACES = /^Braces \{ \} cannot be used here\. Take them out\.$/;
const UNKNOWN = /^<.*> cannot be used here; only <Part> can\.$/;
const ATTRIBUTES = /^Write <Part of="…">, and nothing else between < and >\.$/;
const IMPORTS = /cannot begin with “import” or “export”\. Put the sentence another way/;

describe('Refused on a page, at its place, is', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '<script>', UNKNOWN],
    ['a script from elsewhere', '<script src="https://a.example/x.js" />', '<script', UNKNOWN],
    ['HTML that looks harmless', 'Some <b>bold</b> text.', '<b>', UNKNOWN],
    ['a picture with an event', '<img src="x" onerror="alert(1)" />', '<img', UNKNOWN],
    ['a link that runs something', '<a href="javascript:alert(1)">A</a>', '<a href', UNKNOWN],
    ['a frame', '<iframe src="https://a.example/" />', '<iframe', UNKNOWN],
    ['a style', '<style>p</style>', '<style>', UNKNOWN],
    ['a component of guides', '<HelpLines />', '<HelpLines', UNKNOWN],
    ['an element without a name', '<>Some text</>', '<>', UNKNOWN],
    [
      'an event on a section',
      '<Part of="why" onclick="x()">A</Part>',
      '<Part of="why" on',
      ATTRIBUTES,
    ],
    ['a section that is worked out', '<Part of={"why"}>A</Part>', '<Part of={', ATTRIBUTES],
    ['a section given whatever', '<Part {...x}>A</Part>', '<Part {', ATTRIBUTES],
    ['an import', 'import x from "node:fs"', 'import x', IMPORTS],
    ['an export', 'export const x = 1', 'export const', IMPORTS],
    ['an expression', '{process.exit()}', '{process', BRACES],
    ['an expression in a sentence', 'There are {1 + 1} schools.', '{1', BRACES],
    ['an expression in a list', '- One\n- Two {x}', '{x', BRACES],
    ['a comment', '{/* Nobody sees this */}', '{/*', BRACES],
    [
      'a picture',
      'A ![map](https://a.example/map.png).',
      '![map]',
      /^Pictures belong in the fields/,
    ],
    ['code', '```js\nalert(1)\n```', '```js', /^Backticks .* Take them out/],
    ['a heading', '### Now', '### Now', /^The site writes the headings/],
  ])('%s', (name, text, at, says) => {
    expectFound({ name, change: saying(text), file: young, at, rule, says });
  });

  const good = 'A good journey';

  test.each([
    ['a tag', edit(young, good, `A <b>${good}`), '<b>A good', /^<b> begins here and is not closed/],
    [
      'a section',
      edit(young, '</Part>\n\n<Part of="why">', '<Part of="why">'),
      '<Part of="what">',
      /^<Part> begins here and is not closed\. Write <\/Part> where it ends/,
    ],
    ['a brace', edit(young, good, 'A {good journey'), '{good', BRACES],
  ])('%s that is never closed', (name, change, at, says) => {
    expectFound({ name, change, file: young, at, rule, says });
  });

  test.each([
    ['a section within a section', '<Part of="you">\n\nSome text.\n\n</Part>'],
    ['a section within a sentence', 'Some <Part of="you" /> text.'],
  ])('%s', (_, text) => {
    expect(problemsOf(saying(text)).found).not.toEqual([]);
  });

  test('each of several, in one run', () => {
    const { found } = problemsOf(saying('Some {x} and <b>bold</b>.\n\n<script />'));
    expect(found.map((line) => line.replace(/^.*mdx:/, ''))).toEqual([
      '40:6 schema/mdx',
      '40:14 schema/mdx',
      '42:1 schema/mdx',
    ]);
  });
});

describe('Refused by its name is', () => {
  test.each([
    ['a footnote', 'See[^a].\n\n[^a]: /about/', /^Footnotes cannot be used here/],
    ['a footnote of several words', 'See[^a].\n\n[^a]: Some words.', /^Footnotes cannot/],
    ['a table', '| a |\n|---|\n| b |', /^Tables cannot be used here/],
    ['crossed-out words', 'Not ~~this~~.', /^The characters ~~ cross words out/],
    ['a task', '- [x] Done', /^Brackets \[ \] begin a task list/],
    [
      'a bare address',
      'See https://a.example/ now.',
      /^“https:\/\/a\.example\/” is an address in running/,
    ],
    ['a mailbox', 'Ask a@b.example now.', /^“a@b\.example” is an address in running text/],
    ['a heart', 'We <3 school.', /^The character “<” starts a tag\. .*&lt;3\.$/],
    ['a small number', 'Fewer than <10.', /^The character “<” starts a tag\. .*&lt;1\.$/],
    ['a comment', 'Words <!-- not these -->.', /^Comments cannot be used/],
    [
      'curly quotes',
      '<Part of=“why”>\n\nA\n\n</Part>',
      /^This tag has curly quotes\. Write straight/,
    ],
    ['an address in brackets', 'See <https://a.example>.', /^An address is written as a link/],
    ['a point without words', '- One\n-', /^There are no words here/],
    ['a link without words', 'See [](/help/).', /^There are no words here/],
    ['a paragraph without words', 'Words.\n\n&nbsp;', /^There are no words here/],
    ['a quotation', '> Words', /^A line that begins with “>” becomes a quotation/],
  ])('%s', (_, text, says) => {
    const { problems } = problemsOf(saying(text));
    expect(problems[0]?.message).toMatch(says);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(1);
  });
});

describe('Refused in a guide, at its place, is', () => {
  const help = 'guides/help.mdx';

  test.each([
    ['a script', '<script src="x" />', '<script', /only <HelpLines>, <Contacts>/],
    [
      'an event',
      '<HelpLines onclick="x()" />',
      '<HelpLines on',
      /^Write <HelpLines \/>, and nothing else/,
    ],
    ['a section', '<Part of="why" />', '<Part', /<Part> cannot be used here/],
  ])('%s', (name, text, at, says) => {
    const change = edit(help, '<HelpLines />', text);
    expectFound({ name, change, file: help, at, rule, says });
  });
});

describe('Nothing is said of', () => {
  test.each([
    ['a list', '- One\n- Two'],
    ['bold and italics', 'Some **bold** and *other* words.'],
    ['signs written as words', 'It is &lt;here&gt; &amp; there.'],
    ['“import” within a sentence', 'We do not\nimport tea or export cake.'],
    ['a smaller sign', 'Is 1 < 4?'],
    ['a brace with a backslash', 'It is \\{here\\}.'],
  ])('%s', (_, text) => {
    expect(problemsOf(saying(text)).found).toEqual([]);
  });

  test('a heading in a guide', () => {
    const change = edit('guides/about.mdx', 'Nobody has', '## Promises\n\nNobody has');
    expect(problemsOf(change).found).toEqual([]);
  });
});
