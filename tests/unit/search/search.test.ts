/** What the search understands, suggests, ranks and cuts: each path of it, on words of its own. */
import { describe, expect, test } from 'vitest';
import { rank, type Hit } from '../../../src/lib/search/rank.ts';
import { sentenceOf, stretchesOf } from '../../../src/lib/search/sentence.ts';
import { spellerOf } from '../../../src/lib/search/suggest.ts';
import { hasAny, Lexicon } from '../../../src/lib/search/understand.ts';
import type { Named, Vocabulary } from '../../../src/lib/search/vocabulary.ts';

const named = (group: Named['group'], to: string, names: string[], more: Partial<Named> = {}) => ({
  group,
  to,
  names,
  says: [],
  misspellings: [],
  topics: [],
  ...more,
});

const VOCABULARY: Vocabulary = {
  topics: [
    { slug: 'bridges', titles: { '7-11': 'Bridges', plan: 'The bridges' }, says: ['river', '😢'] },
    { slug: 'buses', titles: { plan: 'Buses' }, says: ['late bus'] },
  ],
  named: [
    named('words', '/words/#shelter', ['shelter', 'shelters'], {
      says: ['bus stop with a roof', 'shed'],
      misspellings: ['shealter'],
      topics: ['buses', 'bridges'],
    }),
    named('who', '/who/#bridge-team', ['Bridge Team', 'BT']),
    named('pages', '/help/', ['Someone to talk to'], { says: ['phone number'] }),
  ],
  known: 'footpath lights saturday',
};
const TOPICS = new Set(VOCABULARY.topics.map(({ slug }) => slug));
const lexicon = new Lexicon(VOCABULARY);

describe('a query', () => {
  test('in children’s words is widened with the term, and leads to what uses it', () => {
    const { terms, used, named: hits } = lexicon.understand('where is a BUS STOP with a roof?');
    expect(terms).toEqual(['shelter']);
    expect(used.map(({ topic }) => topic)).toEqual(['buses', 'bridges']);
    expect(hits).toEqual([{ named: VOCABULARY.named[0], byName: false }]);
  });

  test('with the term itself is not widened with it', () => {
    expect(lexicon.understand('Shelters').terms).toEqual([]);
    expect(lexicon.understand('shelter').named[0]?.byName).toBe(true);
  });

  test('is read by its longest phrases, and each word once', () => {
    expect(lexicon.understand('late bus').said).toEqual([{ topic: 'buses', share: 1 }]);
    expect(lexicon.understand('river shed').said).toEqual([{ topic: 'bridges', share: 0.5 }]);
  });

  test('names nothing where only a part of it is a name', () => {
    expect(lexicon.understand('bridge team holiday').named).toEqual([]);
  });

  test('may be a picture, signs or nothing', () => {
    expect(lexicon.understand('😢').said).toEqual([{ topic: 'bridges', share: 1 }]);
    expect(lexicon.understand('!!!').words).toEqual([]);
    expect(lexicon.understand('what is it').words).toEqual(['what', 'is', 'it']);
  });

  test('with a listed misspelling is understood, and not searched as it is', () => {
    const { unread, misspelt, terms } = lexicon.understand('shealter');
    expect({ unread, misspelt, terms }).toEqual({
      unread: [],
      misspelt: ['shealter'],
      terms: ['shelter'],
    });
  });

  test('that says somebody is hurt is told from one that does not', () => {
    expect(hasAny('My brother HURTS me', ['hurt'])).toBe(true);
    expect(hasAny('i want to die', ['want to die'])).toBe(true);
    expect(hasAny('diet', ['die'])).toBe(false);
  });
});

describe('what was meant', () => {
  const speller = spellerOf(VOCABULARY);
  test.each([
    ['footpaht', 'footpath'],
    ['satterday', 'saturday'],
    ['rivver', 'river'],
    ['shellter', 'shelter'],
  ])('%s is %s', (typed, meant) => {
    expect(speller.has(typed)).toBe(false);
    expect(speller.suggest(typed, [typed])).toBe(meant);
  });

  test('is nothing for what is like nothing, and not asked for words that are there', () => {
    expect(speller.suggest('xylophone', ['xylophone'])).toBeUndefined();
    for (const known of ['river', 'rivers', 'foot', 'bt', '42'])
      expect(speller.has(known)).toBe(true);
  });
});

describe('results', () => {
  const hit = (group: string, id: string, score: number): Hit<string> => ({
    record: id,
    id,
    group,
    version: undefined,
    score,
  });
  const order = (hits: Hit<string>[], query: string) =>
    rank([{ hits, weight: 1 }], lexicon.understand(query), TOPICS).map(({ group }) => group);

  test('are one for each topic, and the better matching first', () => {
    const hits = [hit('buses', 'a', 1), hit('bridges', 'b', 3), hit('bridges', 'c', 2)];
    expect(order(hits, 'lights')).toEqual(['bridges', 'buses']);
  });

  test('begin with the topic that children look for in such words, matching or not', () => {
    expect(order([hit('bridges', 'b', 3)], 'late bus')).toEqual(['buses', 'bridges']);
  });

  test('begin with what was named in full', () => {
    expect(order([hit('bridges', 'b', 3), hit('who', 'w', 1)], 'Bridge Team')[0]).toBe('who');
  });

  test('of other groups are few, and only those nearly as good as the best', () => {
    const hits = [5, 4, 3, 2.9, 1].map((score, index) => hit('words', `w${index}`, score));
    const [words] = rank([{ hits, weight: 1 }], lexicon.understand('lights'), TOPICS);
    expect(words?.hits.map(({ id }) => id)).toEqual(['w0', 'w1', 'w2']);
    expect(words?.count).toBe(3);
  });
});

describe('the sentence that matches', () => {
  test.each([
    ['One thing. The <mark>bus</mark> is late. More.', 'The <mark>bus</mark> is late.'],
    ['The <mark>bus.</mark> Another one.', 'The <mark>bus</mark>.'],
    ['It says <mark>bus&quot;</mark> there.', 'It says <mark>bus&quot;</mark> there.'],
    ['and the <mark>bus</mark> is late. More.', '… and the <mark>bus</mark> is late.'],
    ['Here comes the <mark>bus</mark> that is', 'Here comes the <mark>bus</mark> that is …'],
    ['', ''],
  ])('of “%s”', (excerpt, sentence) => {
    expect(sentenceOf(excerpt)).toBe(sentence);
  });

  test('is shown as texts, of which some are marked', () => {
    expect(stretchesOf('The <mark>late</mark> <mark>bus</mark>.')).toEqual([
      { text: 'The ', marked: false },
      { text: 'late', marked: true },
      { text: ' ', marked: false },
      { text: 'bus', marked: true },
      { text: '.', marked: false },
    ]);
    expect(stretchesOf('')).toEqual([]);
  });

  test('says what the page says, also where that looks like a tag', () => {
    expect(stretchesOf('R&D &lt;b&gt; <mark>&lt;script&gt;</mark><img src=x>')).toEqual([
      { text: 'R&D <b> ', marked: false },
      { text: '<script>', marked: true },
      { text: '<img src=x>', marked: false },
    ]);
  });
});
