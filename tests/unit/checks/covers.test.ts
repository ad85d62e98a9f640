/** Every version tells everything: each action, each row, each recommendation, each update. */
import { describe, test } from 'vitest';
import { edit, editAll, expectFound, FILES, remove, type Mistake } from '../../fixtures/content.ts';

const { young, old, easyRead } = FILES;

const begins = 'updates/bridge-count-begins.yaml';
const PLAN_WORDS = `  plan:
    title: First count at Hen Bont y Tŷ
    says: Grŵp Llwybrau Diogel made its first count of pupils on the old bridge in June 2025.
`;

const UNTOLD: readonly Mistake[] = [
  {
    name: 'an action that no promise covers',
    change: edit(young, "['1A.2', '1A.3']", "['1A.2']"),
    file: young,
    at: "- covers: ['1A.1']",
    rule: 'covers/action-untold',
    says: /No promise covers action 1A\.3\. Add it to a promise/,
  },
  {
    name: 'a row that no idea covers',
    change: editAll(easyRead, 'covers: [1B]', 'covers: []'),
    file: easyRead,
    at: '- heading: About',
    rule: 'covers/row-untold',
    says: /No idea covers row 1B\. Add an idea/,
  },
  {
    name: 'a recommendation that one band leaves out',
    change: remove(old),
    file: young,
    at: 'title',
    rule: 'covers/version-untold',
    says: /“safer-journeys” is written for 7-11, easy-read, but not for 14-19\. Write that one, too/,
  },
  {
    name: 'a recommendation that Easy Read leaves out',
    change: remove(easyRead),
    file: young,
    at: 'title',
    rule: 'covers/version-untold',
    says: /not for easy-read\. Write that one, too/,
  },
  {
    name: 'an update without words for a version',
    change: edit(begins, PLAN_WORDS, ''),
    file: begins,
    at: '7-11:',
    rule: 'covers/version-untold',
    says: /no words for plan\. Add a title and what it says/,
  },
];

describe('What is left out is found:', () => {
  test.each(UNTOLD)('$name', (mistake) => {
    expectFound(mistake);
  });
});
