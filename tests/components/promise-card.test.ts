import { describe, expect, test } from 'vitest';
import { action, plan, recommendation, row } from '../fixtures/make.ts';
import PromiseCards from '../../src/components/plan/PromiseCards.astro';
import { allFacts } from '../../src/lib/model/actions.ts';
import type { Card } from '../../src/lib/plan/cards.ts';
import { wordingOf } from '../../src/lib/wording/wording.ts';
import { all, attribute, facts, one, render, words } from './html.ts';

const whole = plan({
  recommendations: [recommendation(1, 'keeping-safe', [row('3', [action('3.1'), action('3.2')])])],
});
const wording = wordingOf('7-11', whole);
const { labels, silent } = wording;

const CARD: Card = {
  says: 'We will count & tell.',
  know: 'A report comes.',
  actions: allFacts(whole),
  who: ['The helpers · The schools'],
  helpers: [],
  when: ['By June 2020'],
  now: [{ icon: 'started', text: 'Started' }],
};

const card = (more: Partial<Card> = {}, props: Readonly<Record<string, unknown>> = {}) =>
  render(PromiseCards, {
    props: { cards: [{ ...CARD, ...more }], wording, pictureFirst: false, ...props },
  });

describe('A promise card', () => {
  test('says what is promised, who does it, when, how we will know and how it stands', async () => {
    const html = await card();
    expect(words(html)).toMatch(/^We will count & tell\./);
    expect(facts(html)).toEqual([
      [labels.who, 'The helpers · The schools'],
      [labels.when, 'By June 2020'],
      [labels.know, 'A report comes.'],
      [labels.now, 'Started'],
    ]);
  });

  test('has no line for what there is nothing to say about', async () => {
    const silentCard = { ...CARD, know: undefined, who: [], when: ['By June 2020'] };
    const html = await render(PromiseCards, { props: { cards: [silentCard], wording } });
    expect(facts(html).map(([label]) => label)).toEqual([labels.when, labels.now]);
  });

  test('says once, above, that the plan gives no date, where a card leaves it out', async () => {
    expect(words(await card())).not.toContain(silent.someWhen);
    expect(words(await card({ when: [] }))).toContain(silent.someWhen);
  });

  test('says who leads and by when action by action where that differs, each on a line', async () => {
    const html = await card({ when: ['3.1: by June 2020', '3.2: in 2021'], helpers: ['The team'] });
    expect(all(html, 'dd').map((line) => words(line))).toEqual(
      expect.arrayContaining(['3.1: by June 2020', '3.2: in 2021', 'The team']),
    );
  });

  test('says once, above, how things are going where that is the same for all', async () => {
    const started = { ...CARD, says: 'One.' };
    const two = (now: Card['now']) =>
      render(PromiseCards, {
        props: { cards: [started, { ...CARD, says: 'Two.', now }], wording },
      });
    const same = await two(CARD.now);
    expect(words(same).split('Started')).toHaveLength(2);
    expect(words(same)).toMatch(/^All of these: Started/);
    const differs = await two([{ icon: 'done', text: 'Done' }]);
    expect(facts(differs).filter(([label]) => label === labels.now)).toHaveLength(2);
  });

  test('has a picture that says nothing which the words do not', async () => {
    const picture = one(await card({ picture: 'report' }), 'img');
    expect(attribute(picture, 'src')).toBe('/pictures/report.svg');
    expect(attribute(picture, 'alt')).toBe('');
  });

  test('has no picture where the promise has none', async () => {
    expect(all(await card(), 'img')).toEqual([]);
  });

  test('says in every line how it stands', async () => {
    const html = await card({
      now: [
        { icon: 'late', text: '1 of 2: Late' },
        { icon: 'done', text: '1 of 2: Done' },
      ],
    });
    expect(facts(html).at(-1)).toEqual([labels.now, '1 of 2: Late 1 of 2: Done']);
  });

  test('links no action for the young', async () => {
    expect(all(await card(), 'a')).toEqual([]);
  });

  test('links each action in the full plan for those who look things up', async () => {
    const html = await card({}, { actionsLabel: 'In the plan' });
    expect(all(html, 'a').map((link) => [words(link), attribute(link, 'href')])).toEqual([
      ['3.1', '/plan/keeping-safe/#action-3.1'],
      ['3.2', '/plan/keeping-safe/#action-3.2'],
    ]);
    expect(facts(html).at(-1)?.[0]).toBe('In the plan');
  });
});
