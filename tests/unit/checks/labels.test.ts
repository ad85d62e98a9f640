/** `respect/label`: each word that labels people, with the better one; and what only looks like one. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  FILES,
  placeOf,
  problemsOf,
  saying,
  write,
  type Change,
} from '../../fixtures/content.ts';

const { young, old, easyRead, first, update } = FILES;

/** What a change makes the rule find: where, and what to say instead. */
function labelsIn(...changes: readonly Change[]) {
  const { files, found, problems } = problemsOf(...changes);
  const own = (rule: string): boolean => rule === 'respect/label';
  return {
    files,
    found: found.filter((line) => own(line.replace(/.* /, ''))),
    messages: problems.filter(({ rule }) => own(rule)).map(({ message }) => message),
  };
}

describe('A label is found, with what to say instead', () => {
  test.each([
    ['LAC', 'children in care'],
    ['LACs', 'children in care'],
    ['NEET', 'young people not in education, employment or training'],
    ['NEETs', 'young people not in education, employment or training'],
    ['Offenders', 'young people who offend'],
    ['young offender', 'young people who offend'],
    ['youth offenders', 'young people who offend'],
    ['delinquents', 'young people who offend'],
    ['BME', 'Black and minority ethnic'],
    ['ethnics', 'people from minority ethnic groups'],
    ['the disabled', 'disabled people'],
    ['handicapped', 'disabled'],
    ['wheelchair-bound', 'who uses a wheelchair'],
    ['wheelchair bound', 'who uses a wheelchair'],
    ['suffers from', 'has'],
    ['suffering from', 'has'],
    ['suffered from', 'has'],
    ['victims of', 'people who have been through'],
    ['special needs children', 'children with special educational needs'],
    ['special needs pupil', 'children with special educational needs'],
    ['normal children', 'other children'],
    ['mentally ill', 'with mental health needs'],
    ['broken homes', 'families that have changed'],
    ['problem families', 'children who need help'],
    ['troubled young people', 'children who need help'],
    ['naughty child', 'children who need help'],
    ['truants', 'pupils who miss school'],
    ['dropout', 'young people who left early'],
    ['drop-outs', 'young people who left early'],
    ['hard-to-reach', 'people we have not listened to enough'],
    ['hard to reach', 'people we have not listened to enough'],
    ['the vulnerable', 'people who need protection'],
  ])('%s: %s', (label, better) => {
    const { files, found, messages } = labelsIn(saying(old, `It says ${label} here.`));
    expect(found).toEqual([`${old}:${placeOf(files, old, `${label} here`)} respect/label`]);
    expect(messages).toEqual([`“${label}” labels people. Say “${better}”.`]);
  });

  test.each([
    ['in a title', edit(young, 'title: Safer ways', 'title: Truants on safer ways'), young],
    ['in a promise', edit(young, 'says: Pupils will', 'says: Truants will'), young],
    ['in an Easy Read, in bold', edit(easyRead, "'**Reviewers**", "'**Truants**"), easyRead],
    [
      'in the plan, on a later line',
      edit(first, '\n          school', '\n          Truants'),
      first,
    ],
    ['in an update', edit(update, "says: 'The late", "says: 'Truants in the late"), update],
  ])('%s', (_, change, file) => {
    const { files, found } = labelsIn(change);
    expect(found).toEqual([`${file}:${placeOf(files, file, 'Truants')} respect/label`]);
  });

  test('each time it is written', () => {
    const { found } = labelsIn(saying(old, 'Truants. Some truants are handicapped.'));
    expect(found).toHaveLength(3);
  });
});

describe('No label is', () => {
  test.each([
    ['who somebody is', 'Disabled people, a disabled child and people in a wheelchair.'],
    ['what is done', 'They offend, they miss school and they suffer. She is a victim.'],
    ['a word with one in it', 'Delinquency, truancy, ethnicity, offending and a dropped bag.'],
    ['another sense', 'A normal day has a difficult question and a problem.'],
    ['small letters', 'A neat lac is neet.'],
  ])('%s', (_, text) => {
    expect(labelsIn(saying(old, text)).found).toEqual([]);
  });

  test.each([
    ['a body', 'plan/bodies.yaml', 'name: Tîm Ôl-ofal', 'name: Young Offenders and NEET Team'],
    [
      'another spelling of a body',
      'plan/bodies.yaml',
      '[Tîm Ôl-Ofal]',
      '[Young Offenders and NEET Team]',
    ],
    ['an outcome', 'plan/outcomes.yaml', '[Bod yn Ddiogel]', '[Young Offenders and NEET Team]'],
  ])('the name of %s', (_, file, from, to) => {
    const text = 'Ask the Young Offenders and NEET Team.';
    expect(labelsIn(saying(old, text)).found).toHaveLength(2);
    expect(labelsIn(edit(file, from, to), saying(old, text)).found).toEqual([]);
  });

  test('what people say, in the glossary', () => {
    const entry = [
      'term: missing school',
      'topic: school',
      'forms: [truants]',
      'aliases: [truant, dropout, NEETs]',
      'meanings: { 14-19: Not being at school. }\n',
    ];
    expect(labelsIn(write('words/missing-school.yaml', entry.join('\n'))).found).toEqual([]);
  });
});

describe('A label of several words is found where there are', () => {
  test.each([
    ['two spaces', 'Some are hard  to  reach here.'],
    ['a line end', 'Some are hard\nto reach here.'],
    ['a line end of Windows', 'Some are hard\r\nto reach here.'],
    ['bold words', 'Some are **hard** to reach here.'],
    ['entities', 'Some are hard&#32;to reach here.'],
  ])('%s in it', (_, text) => {
    const { files, found } = labelsIn(saying(old, text));
    expect(found).toEqual([
      `${old}:${placeOf(files, old, 'hard').replace(/:.*/, '')}:${text.includes('**') ? 12 : 10} respect/label`,
    ]);
  });

  test('two spaces in it, in a field', () => {
    const { found } = labelsIn(edit(update, 'says: ', 'says: Some are hard  to reach. '));
    expect(found.length).toBe(1);
  });
});
