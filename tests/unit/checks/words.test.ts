/** `words/*`: what the glossary must explain, what is free, and that one form has one entry. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  expectFound,
  FILES,
  placeOf,
  problemsOf,
  saying,
  write,
  type Change,
} from '../../fixtures/content.ts';
import { OFFICIAL_WORDS } from '../../../src/lib/checks/words.ts';

const { young, old, easyRead, first, update } = FILES;

/** An entry of the glossary: its other forms, and the versions that have a meaning. */
const word = (slug: string, term: string, versions: readonly string[], forms = ''): Change =>
  write(
    `words/${slug}.yaml`,
    [
      `term: ${term}`,
      'topic: school',
      `forms: [${forms}]`,
      `meanings: { ${versions.map((version) => `${version}: What it means.`).join(', ')} }\n`,
    ].join('\n'),
  );

describe('A word that the glossary does not have is found', () => {
  test.each([
    ['in brackets', saying(young, 'Ask for it (XYZ) now.'), young, 'XYZ'],
    ['in bold', saying(young, 'Ask for **XYZ** now.'), young, 'XYZ'],
    ['when there are several', saying(young, 'Ask for the XYZs now.'), young, 'XYZ'],
    ['with what is its own', saying(young, 'It is the XYZ’s way.'), young, 'XYZ'],
    ['with a digit', saying(young, 'You saw it on XY1 now.'), young, 'XY1'],
    ['with a capital', saying(young, 'Safeguarding is here.'), young, 'Safeguarding'],
    ['before a hyphen', saying(young, 'A safeguarding-led way.'), young, 'safeguarding'],
    ['of two words', saying(young, 'Ask the governing body now.'), young, 'governing body'],
    ['in the title of a page', edit(old, 'title: Safer', 'title: XYZ (a) and safer'), old, 'XYZ'],
    ['in a promise', edit(young, 'says: Pupils will', 'says: XYZ will'), young, 'XYZ'],
    ['in a question', edit(young, '- Where would', '- Audit where would'), young, 'Audit'],
    ['in an Easy Read', edit(easyRead, '- Pupils will', '- XYZ will'), easyRead, 'XYZ'],
    [
      'in folded text of the plan',
      edit(first, 'each\n          school help', 'each\n          cohort help'),
      first,
      'cohort',
    ],
    [
      'in an update',
      edit(update, "says: 'The late bus runs now.", "says: 'The audit runs now."),
      update,
      'audit',
    ],
  ])('%s', (name, change, file, hard) => {
    expectFound({
      name,
      change,
      file,
      at: hard,
      rule: 'words/unexplained',
      says: new RegExp(`^“${hard}” is not in the glossary\\. Say it plainly, or add it to words/`),
    });
  });

  test('in each place, whichever of the official words it is', () => {
    const list = OFFICIAL_WORDS.map((official) => `- Ask about ${official} now.`).join('\n');
    const { files, found } = problemsOf(saying(old, list));
    expect(found.filter((line) => line.endsWith('words/unexplained'))).toEqual(
      OFFICIAL_WORDS.map((official) => {
        const [line] = placeOf(files, old, `- Ask about ${official} now.`).split(':');
        return `${old}:${line ?? ''}:13 words/unexplained`;
      }),
    );
  });
});

describe('Nothing is said of', () => {
  test.each([
    ['single capitals', 'Vitamin C and I are here. A. B. Smith is, too.'],
    ['ages and years', 'It is for ages 14-19 in Year 11.'],
    ['a name with capitals', 'McDonald likes the PhD.'],
    ['a word with an official one in it', 'The custodian likes clustered auditors.'],
    ['Welsh names', 'Tŷ Dŵr is in Llanfair-y-Bont.'],
    ['a form of a term', 'Ask two Reviewers, or a reviewer.'],
  ])('%s', (_, text) => {
    expect(problemsOf(saying(young, text)).found).toEqual([]);
  });

  test.each([
    ['the term', word('hard', 'XYZ', ['7-11']), 'Ask for the XYZ now.'],
    ['another form', word('hard', 'big plan', ['7-11'], 'XYZ'), 'Ask for the XYZ now.'],
    [
      'an official word within a term',
      word('hard', 'custody officer', ['7-11']),
      'Ask the custody officer now.',
    ],
  ])('what the glossary has: %s', (_, entry, text) => {
    expect(problemsOf(saying(young, text), entry).found).toEqual([]);
  });

  test.each([
    ['a body', edit('plan/bodies.yaml', 'name: Tîm Ôl-ofal', 'name: XYZ Custody Team')],
    ['another spelling of a body', edit('plan/bodies.yaml', '[Tîm Ôl-Ofal]', '[XYZ Custody Team]')],
    ['an outcome', edit('plan/outcomes.yaml', '[Bod yn Ddiogel]', '[XYZ Custody Team]')],
  ])('the name of %s', (_, named) => {
    expect(problemsOf(named, saying(young, 'Ask the XYZ Custody Team.')).found).toEqual([]);
  });
});

describe('A form that has an entry already is found at the term of the second one:', () => {
  const other = /is a form of “shelter”, too\. Keep it in one of them/;

  test.each([
    ['the same term', word('walls', 'shelter', ['plan']), 'shelter', other],
    ['the same in capitals', word('walls', 'Shelter', ['plan']), 'Shelter', other],
    ['a form of it', word('walls', 'wall', ['plan'], 'shelters'), 'wall', other],
    [
      'its own term',
      word('walls', 'Wall', ['plan'], 'wall'),
      'Wall',
      /^“wall” is listed twice\. Take one out/,
    ],
  ])('%s', (name, change, at, says) => {
    expectFound({ name, change, file: 'words/walls.yaml', at, rule: 'words/two-entries', says });
  });
});

describe('A term that is used is found without a meaning', () => {
  test.each([
    ['ages 7 to 11', saying(young, 'Ask the Big Plans or a big plan.'), young],
    ['ages 14 to 19', saying(old, 'Ask the big plan or a big plan.'), old],
    ['Easy Read', edit(easyRead, '- Pupils will', '- Big plans will'), easyRead],
    ['the full plan', edit(first, 'Put a shelter', 'Put a big plan, a shelter'), first],
  ])('for %s, once, at the meanings of its entry', (who, change, file) => {
    const entry = word('big-plan', 'big plan', ['5-7'], 'big plans');
    const { found, problems } = problemsOf(change, entry);
    expect(found).toEqual(['words/big-plan.yaml:4:11 words/no-meaning']);
    expect(problems[0]?.message).toMatch(
      new RegExp(`${file} says “.*no meaning for ${who}\\. Add`),
    );
  });

  test.each(['XYZ', 'child’s plan'])('whatever signs it has: %s', (term) => {
    const { found } = problemsOf(saying(young, `Ask for your ${term} now.`), word('own', term, []));
    expect(found).toEqual(['words/own.yaml:4:11 words/no-meaning']);
  });

  test('but not where nobody uses it', () => {
    expect(problemsOf(word('big-plan', 'big plan', ['5-7'])).found).toEqual([]);
  });
});
