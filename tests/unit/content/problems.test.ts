/** Every character of a text knows its line and column, however YAML lets an author write it. */
import { describe, expect, test } from 'vitest';
import { positions } from '../../../src/lib/content/problems.ts';
import { readYaml } from '../../../src/load/yaml.ts';

describe('An offset in a text', () => {
  const text = 'one\n\nthree\n';

  test.each([
    ['the first character', 0, 1, 1],
    ['the end of a line', 3, 1, 4],
    ['an empty line', 4, 2, 1],
    ['the line after it', 5, 3, 1],
    ['further on', 7, 3, 3],
    ['the end', 11, 4, 1],
  ])('at %s', (_, offset, line, column) => {
    expect(positions(text)(offset)).toEqual({ line, column });
  });
});

/** Ways to write “It’s late. See it.”, with the place of “See” in each. */
const WAYS: readonly (readonly [string, string, number, number])[] = [
  ['plain', 'says: It’s late. See it.', 1, 18],
  ['folded', 'says: >-\n  It’s\n  late. See it.', 3, 9],
  ['folded and indented deeply', 'says: >-\n      It’s late.\n      See it.', 3, 7],
  ['literal', 'says: |-\n  It’s late. See it.', 2, 14],
  ['in single quotes', "says: 'It’s late. See it.'", 1, 19],
  ['in double quotes', 'says: "It’s late. See it."', 1, 19],
  ['after a comment', '# It’s late. See.\n\nsays: It’s late. See it.', 3, 18],
];

describe('A text in YAML', () => {
  test.each(WAYS)('%s is found again at its place', (_, yaml, line, column) => {
    const located = readYaml('a.yaml', yaml).text(['says']);
    expect(located.text).toBe('It’s late. See it.');
    const see = located.text.indexOf('See');
    expect(located.at(see)).toEqual({ line, column });
    expect(located.at(see + 2)).toEqual({ line, column: column + 2 });
  });

  test('keeps its places after a doubled quotation mark', () => {
    const yaml = readYaml('a.yaml', "says: 'It''s ''late''. See it.'");
    const located = yaml.text(['says']);
    expect(located.text).toBe("It's 'late'. See it.");
    expect(located.at(located.text.indexOf('See'))).toEqual({ line: 1, column: 24 });
  });

  test('keeps its places after an escaped quotation mark', () => {
    const located = readYaml('a.yaml', 'says: "A \\"late\\" bus. See it."').text(['says']);
    expect(located.text).toBe('A "late" bus. See it.');
    expect(located.at(located.text.indexOf('See'))).toEqual({ line: 1, column: 24 });
  });

  test('tells the same word apart when it stands in two fields', () => {
    const yaml = readYaml('a.yaml', 'one: late\ntwo:\n  - late\n  - late');
    expect(yaml.text(['two', 1]).at(0)).toEqual({ line: 4, column: 5 });
  });
});

describe('A field in YAML', () => {
  const yaml = readYaml('a.yaml', 'one: 1\nlist:\n  - { a: 1, b: two }\n  - { a: 2 }\n');

  test.each([
    ['is where its value begins', ['list', 0, 'b'], 3, 16],
    ['in a list is where its entry begins', ['list', 1], 4, 5],
    ['that is missing is where the field around it begins', ['list', 1, 'b'], 4, 5],
    ['that is missing at the top is at the beginning', ['three'], 1, 1],
  ])('%s', (_, path, line, column) => {
    expect(yaml.at(path)).toEqual({ line, column });
  });

  test('that holds no text has none', () => {
    expect(yaml.text(['list']).text).toBe('');
    expect(yaml.text(['nowhere']).text).toBe('');
  });
});
