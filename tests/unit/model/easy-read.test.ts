import { expect, test } from 'vitest';
import { type Idea, ideaSections } from '../../../src/lib/model/easy-read.ts';

const idea = (says: string, heading?: string): Idea => ({
  picture: 'plan',
  says: [says],
  covers: [],
  ...(heading !== undefined && { heading }),
});

/** Headings and what stands below them. */
const outline = (...ideas: Idea[]): unknown[] =>
  ideaSections(ideas).map((section) => [section.heading, section.ideas.map(({ says }) => says[0])]);

test('Each heading begins a section, and what follows belongs to it', () => {
  expect(outline(idea('a', 'One'), idea('b'), idea('c', 'Two'), idea('d'), idea('e'))).toEqual([
    ['One', ['a', 'b']],
    ['Two', ['c', 'd', 'e']],
  ]);
});

test('Ideas before the first heading stand in a section without one', () => {
  expect(outline(idea('a'), idea('b'), idea('c', 'One'))).toEqual([
    [undefined, ['a', 'b']],
    ['One', ['c']],
  ]);
});

test('Two headings in a row are two sections', () => {
  expect(outline(idea('a', 'One'), idea('b', 'Two'))).toEqual([
    ['One', ['a']],
    ['Two', ['b']],
  ]);
});
