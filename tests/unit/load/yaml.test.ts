/** YAML loses nothing in silence: what it would leave out, or what nobody can see, is refused at its place. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  editAll,
  expectFound,
  FILES,
  placeOf,
  problemsOf,
  write,
  type Change,
} from '../../fixtures/content.ts';

const { update, young, site, pictures } = FILES;

/** Says something else of where the update can be read. */
const source = (text: string): Change => edit(update, 'source: ', `source: ${text}\nolder: `);

const SIGN =
  /^YAML treats “.*” as a special character, so readers would not see it\. Put the whole text in quotes/;
const COMMENT =
  /^YAML treats everything from “#” onwards as a comment, so readers would not see it\. Put the text in quotes, or/;

const JOINED = /^YAML treats this line as part of the text above it\. Start it in the same column/;
const SHOWN = /^Readers would see this line: a comment cannot be inside a text\./;

describe('Refused, and not left out, is', () => {
  test.each([
    ['a text that begins with &', source('&Mental health'), '&Mental', SIGN],
    ['a text that begins with !', source('!Not this'), '!Not', SIGN],
    ['a text that begins with two !', source('!!str this'), '!!str', SIGN],
    ['a text that begins with *', source('*this'), '*this', SIGN],
    ['a line for programs', edit(update, 'reported', '%YAML 1.1\n---\nreported'), '%YAML', SIGN],
    ['the rest of a text behind #', source('Minutes, item #4 of May'), '#4', COMMENT],
    [
      'a comment behind a text in quotes',
      edit(update, 'status: done', "status: 'done' # at last"),
      '# at',
      COMMENT,
    ],
    ['a comment in the place of a text', source('#OurPlan\n  of May'), '#Our', COMMENT],
    ['a comment above a long text', source('>- # of May\n  Minutes'), '# of', COMMENT],
    ['a line joined to the one above', source('Minutes\n  of May'), 'of May', JOINED],
    ['a comment that would be shown', source('>-\n  Minutes\n  # of May'), '# of', SHOWN],
    [
      'a number that is shown otherwise',
      source('3.10'),
      '3.10',
      /^YAML reads 3\.10 as 3\.1\. Put it in quotes: '3\.10'/,
    ],
    ['a number with a nought before it', source('010'), '010', /^YAML reads 010 as 10\./],
    ['the rest of a text behind a lone #', source('Minutes # of May'), '# of', COMMENT],
  ])('%s', (_, change, at, says) => {
    const { files, found, problems } = problemsOf(change);
    expect(found).toEqual([`${update}:${placeOf(files, update, at)} schema/yaml`]);
    expect(problems[0]?.message).toMatch(says);
  });

  test('a point of a list that is moved in too far', () => {
    const file = 'sessions/youth-council.yaml';
    const { files, found } = problemsOf(edit(file, 'need:\n  - ', 'need:\n  - A map\n    - '));
    expect(found[0]).toBe(
      `${file}:${placeOf(files, file, '- A map\n    - ').replace(/^(\d+):(\d+)$/, (_, line: string) => `${Number(line) + 1}:5`)} schema/yaml`,
    );
  });

  test.each([
    ['a key written as a number and as text', "more: { 1: one, '1': two }", /written twice/],
    ['a name that no field can have', '__proto__: { a: b }', /No field can be called __proto__/],
  ])('%s', (_, field, says) => {
    const { problems } = problemsOf(edit(update, 'source: ', `${field}\nsource: `));
    expect(problems.map(({ message }) => message).join('\n')).toMatch(says);
  });

  test.each([
    ['on a page', young, edit(young, 'title: ', 'title: &Safer\nolder: ')],
    ['in the site’s own file', site, edit(site, 'name: ', 'name: &Our\nolder: ')],
  ])('a sign of YAML %s', (_, file, change) => {
    const { found } = problemsOf(change);
    expect(
      found.filter((line) => line.startsWith(`${file}:`) && line.includes('yaml')),
    ).not.toEqual([]);
  });
});

describe('Nothing is said of', () => {
  test.each([
    ['a comment on a line of its own', edit(update, 'source: ', '# From the council\nsource: ')],
    ['a # within a word', edit(update, 'source: ', 'source: Item no#4 of ')],
    ['signs within a text', edit(update, 'source: ', 'source: Minutes & notes *here* !\n#older: ')],
    [
      'signs in a text of several lines',
      edit(update, 'source: ', 'source: >-\n  &a *b !c # d\n#older: '),
    ],
    [
      'a common space that keeps two words together',
      edit(update, 'source: ', 'source: Item\u00A04 of '),
    ],
    [
      'letters of other languages',
      edit(update, 'source: ', 'source: Tŷ Dŵr, Łódź, año ½ £5 “a” – '),
    ],
  ])('%s', (_, change) => {
    const { found } = problemsOf(change);
    expect(found.filter((line) => /schema\/(yaml|character)/.test(line))).toEqual([]);
  });
});

test.each([
  ['several paragraphs', '>-\n  Minutes\n\n  of May'],
  ['lines that are kept', '|\n  Minutes\n  of May'],
  ['a line end by its sign', '"Minutes\\nURL:https://a.example/"'],
  ['a tab by its sign', '"Minutes\\tof May"'],
])('A text is one paragraph: refused is %s', (_, text) => {
  const { problems } = problemsOf(source(text));
  expect(problems.map(({ message }) => message).join('\n')).toMatch(
    /^“source”: This has a line end or a tab in it\. Write one paragraph/m,
  );
});

describe('Refused by its name is', () => {
  const file = 'words/shelter.yaml';
  const holding = (sign: string): Change => edit(file, 'A roof', `A${sign} roof`);

  test.each([
    ['NUL', '\0', /a NUL character .*U\+0000/],
    ['a vertical tab', '\v', /a vertical tab .*U\+000B/],
    ['a form feed', '\f', /a control character .*U\+000C/],
    ['a line end of an old Mac', '\r', /a line end of an old Mac .*U\+000D/],
    ['next line', '\u0085', /a control character .*U\+0085/],
    ['a soft hyphen', '\u00AD', /a soft hyphen .*U\+00AD/],
    ['a zero-width space', '\u200B', /a zero-width sign .*U\+200B/],
    ['a mark of byte order', '\uFEFF', /a zero-width sign .*U\+FEFF/],
    ['a change of direction', '\u202E', /turns the direction of text .*U\+202E/],
    ['an isolated direction', '\u2066', /turns the direction of text .*U\+2066/],
    ['a line separator', '\u2028', /a line separator .*U\+2028/],
    ['a tag', '\u{E0041}', /cannot be seen .*U\+E0041/],
    ['a filler', '\u3164', /cannot be seen .*U\+3164/],
    ['a lost letter', '\uFFFD', /was lost when the file was saved .*U\+FFFD/],
    ['a letter of a private font', '\uE000', /cannot be seen .*U\+E000/],
  ])('%s', (_, sign, says) => {
    const { files, found, problems } = problemsOf(holding(sign));
    expect(found).toContain(`${file}:${placeOf(files, file, sign)} schema/character`);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(says);
    for (const { message } of problems) expect(message).not.toContain(sign);
  });

  test.each([
    ['a direction', '"A \\u202E roof"', '"A'],
    ['half of a character', '"A \\uD800 roof"', '"A'],
    ['a zero-width space', '"A \\u200B roof"', '"A'],
  ])('%s that is written by its number', (_, text, at) => {
    const { files, found } = problemsOf(edit(file, '7-11: ', `7-11: ${text}\n  plan: `));
    expect(found).toContain(`${file}:${placeOf(files, file, at)} schema/character`);
  });

  test('a line end by its sign, in a file with line ends of Windows', () => {
    const { found } = problemsOf(
      edit(file, '7-11: ', '7-11: "A\\rB"\n  plan: '),
      editAll(file, '\n', '\r\n'),
    );
    expect(found.join('\n')).toContain(' schema/character');
  });

  test('a character in a drawing', () => {
    const drawing = 'pictures/bont.svg';
    const { files, found } = problemsOf(edit(drawing, '<svg', '<svg aria-label="Bo\u200Bnt"'));
    expect(found).toContain(`${drawing}:${placeOf(files, drawing, '\u200B')} schema/character`);
  });

  test('a character in the fields of a page, whose body nobody then renders', () => {
    const { files, found, reading } = problemsOf(
      edit(young, 'title: Safer', 'title: Sa\u200Bfer'),
    );
    expect(found).toEqual([`${young}:${placeOf(files, young, '\u200B')} schema/character`]);
    expect(reading.mdx.pages.get('7-11/safer-journeys')?.faults.length).toBe(1);
  });

  test.each([
    ['at the beginning of a line', edit(pictures, '\nmap: ', '\n\u00A0map: ')],
    ['behind a field', edit(update, 'status: ', 'status:\u00A0')],
    ['in a list', edit('sessions/youth-council.yaml', '  - ', '  -\u00A0')],
  ])('a non-breaking space %s', (_, change) => {
    const { problems } = problemsOf(change);
    expect(problems.map(({ rule }) => rule)).toContain('schema/yaml');
    expect(problems[0]?.message).toMatch(
      /^This is a non-breaking space \(U\+00A0\).*Replace it with an ordinary space\.$/,
    );
  });
});

describe('Curly quotes are named around', () => {
  test.each([
    ['an id', young, edit(young, 'picture: map', 'picture: “map”'), '“map”'],
    ['a date', update, edit(update, '8 September 2025', '“8 September 2025”'), '“8 Sep'],
    ['a choice', update, edit(update, 'status: done', 'status: ‘done’'), '‘done’'],
    ['an action', update, edit(update, "actions: ['", "actions: [‘9.9’, '"), '‘9.9’'],
  ])('%s', (name, file, change, at) => {
    const says = /has curly quotes around it\. Take them out, or write straight ones: '/;
    expectFound({ name, change, file, at, rule: 'schema/invalid', says });
  });
});

test('A file of control characters gives a line for each, and the others are checked', () => {
  const { found } = problemsOf(
    write('words/odd.yaml', 'term: a\u0001b\n'),
    edit(update, 'status: done', 'status: gone'),
  );
  expect(found).toContain('words/odd.yaml:1:8 schema/character');
  expect(found.join('\n')).toContain(`${update}:`);
});
