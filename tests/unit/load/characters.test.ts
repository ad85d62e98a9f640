/** `schema/character`: what nobody can see is refused by its name, in every kind of file. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  editAll,
  FILES,
  placeOf,
  problemsOf,
  write,
  type Change,
} from '../../fixtures/content.ts';

const { update, young } = FILES;

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
    ['a zero-width space', '\u200B', /a zero-width character .*U\+200B/],
    ['a mark of byte order', '\uFEFF', /a zero-width character .*U\+FEFF/],
    ['a change of direction', '\u202E', /reverses the direction of text .*U\+202E/],
    ['an isolated direction', '\u2066', /reverses the direction of text .*U\+2066/],
    ['a line separator', '\u2028', /a line separator .*U\+2028/],
    ['a tag', '\u{E0041}', /an invisible character .*U\+E0041/],
    ['a filler', '\u3164', /an invisible character .*U\+3164/],
    ['a lost letter', '\uFFFD', /was lost when the file was saved .*U\+FFFD/],
    ['a letter of a private font', '\uE000', /an invisible character .*U\+E000/],
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
    const { files, found, reading } = problemsOf(edit(young, 'title: Safer', 'title: Sa\u200Bfer'));
    expect(found).toEqual([`${young}:${placeOf(files, young, '\u200B')} schema/character`]);
    expect(reading.mdx.pages.get('7-11/safer-journeys')?.faults.length).toBe(1);
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
