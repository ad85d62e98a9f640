/** YAML loses nothing in silence: what it would leave out, or what nobody can see, is refused at its place. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  editAll,
  expectFound,
  FILES,
  placeOf,
  problemsOf,
  type Change,
} from '../../fixtures/content.ts';

const { update, young, site, review, pictures } = FILES;

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
    ['a line for programs', edit(update, 'number', '%YAML 1.1\n---\nnumber'), '%YAML', SIGN],
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

test.each([
  [
    'the same field twice',
    edit(review, 'name: review', 'name: review\nname: review'),
    review,
    'name: review of',
    /^This field is written twice\. Take one of them out/,
  ],
  [
    'the same id twice',
    editAll(pictures, '\nmoney: ', '\nmap: '),
    pictures,
    'map: { openmoji: 1F4B7',
    /^This field is written twice/,
  ],
  ['a list that never ends', edit(site, '14-19]', '14-19'), site, 'emergency', /Add the \]/],
  [
    'a colon in a text without quotes',
    edit(young, 'title: Safer ways', 'title: Safer: ways'),
    young,
    'Safer: ways',
    /Where a text has a colon.*put it .*in quotes/,
  ],
])('What YAML cannot read is found: %s', (name, change, file, at, says) => {
  expectFound({ name, change, file, at, rule: 'schema/yaml', says });
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

describe('Refused, as YAML takes it for a letter, is', () => {
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
