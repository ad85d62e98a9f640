/** Every promise card on every page of the plan against the facts of its actions: who, when, and who helps. */
import { getElementsByTagName, textContent } from 'domutils';
import { isTag, type Element } from 'domhandler';
import { expect, test } from 'vitest';
import { factsOf, type ActionFacts } from '../../src/lib/model/actions.ts';
import { parseWhen, type When } from '../../src/lib/model/dates.ts';
import type { Page } from '../../src/lib/model/pages.ts';
import { wordingOf } from '../../src/lib/wording/wording.ts';
import { pageAt } from '../support/built-pages.ts';
import { planOf } from '../support/content.ts';
import { SITES, type TestSite } from '../support/sites.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a card says under each label. */
function linesOf(card: Element): ReadonlyMap<string, readonly string[]> {
  const groups = getElementsByTagName('dl', card).flatMap(({ children }) =>
    children.filter(isTag).filter(({ name }) => name === 'div'),
  );
  return new Map(
    groups.map((group) => [
      oneLine(textContent(getElementsByTagName('dt', group))),
      getElementsByTagName('dd', group).map((line) => oneLine(textContent(line))),
    ]),
  );
}

/** The promises of a page, each with its card as built. */
function cardsOn(site: TestSite, page: Page) {
  const plan = planOf(site);
  const { document } = pageAt(site, `${page.band}/${page.slug}/index.html`);
  const cards = getElementsByTagName('li', document).filter(({ attribs }) =>
    (attribs.class ?? '').split(' ').includes('card'),
  );
  expect(cards).toHaveLength(page.promises.length);
  const { labels } = wordingOf(page.band, plan);
  return page.promises.flatMap(({ covers, dates }, place) => {
    const card = cards[place];
    if (!card) return [];
    const lines = linesOf(card);
    return {
      where: `${page.band}/${page.slug}, promise ${place + 1}`,
      facts: factsOf(plan, covers),
      roles: dates,
      text: oneLine(textContent(card)),
      who: lines.get(labels.who) ?? [],
      helpers: lines.get(labels.helpers) ?? [],
      when: lines.get(labels.when) ?? [],
    };
  });
}

const everyCard = (site: TestSite, ...bands: readonly string[]) =>
  [...planOf(site).pages.values()]
    .filter(({ band }) => bands.includes(band))
    .flatMap((page) => cardsOn(site, page));

/** The dates that a card has to tell: those of the roles it names, or all. */
const datesIn = (facts: readonly ActionFacts[], roles: readonly string[]): When[] =>
  facts.flatMap(({ dates }) => {
    const own = dates.filter(({ role = '' }) => roles.includes(role));
    return own.length > 0 ? own : dates;
  });

/** Every date that a text names, as the grammar of dates reads it. */
const datesNamed = (text: string): When[] =>
  (
    text.match(
      /(?:\d{1,2} )?(?:(?:late )?(?:spring|summer|autumn|winter)(?: term)?|January|February|March|April|May|June|July|August|September|October|November|December|(?:school )?year)? ?\d{4}(?:[–/]\d{2,4})?/gi,
    ) ?? []
  ).flatMap((found) => parseWhen(found.trim()) ?? []);

const last = (days: readonly (string | undefined)[]): string =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? '';

const NAMES = { plain: 'plainName', exact: 'name' } as const;

test.each(SITES)('No card of $name names a body that leads none of its actions', (site) => {
  const plan = planOf(site);
  for (const band of site.bands) {
    const key = band === '5-7' || band === '7-11' ? NAMES.plain : NAMES.exact;
    for (const { where, who, facts } of everyCard(site, band)) {
      const own = facts.flatMap(({ leads }) => leads.map((id) => plan.bodies.get(id)?.[key] ?? ''));
      // Longest first, as one name may be part of another.
      const rest = own
        .toSorted((a, b) => b.length - a.length)
        .reduce(
          (text, name) => text.replaceAll(name, '').replaceAll(name.replace(/^The /, 'the '), ''),
          who.join(' '),
        );
      const strange = [...plan.bodies.values()].map((body) => body[key]);
      expect(
        strange.filter((name) => rest.includes(name)),
        where,
      ).toEqual([]);
    }
  }
});

test.each(SITES)(
  'Every card of $name gives the last day of its actions, and none earlier',
  (site) => {
    for (const { where, facts, roles, when } of everyCard(site, ...site.bands)) {
      const dates = datesIn(facts, roles);
      const due = last(dates.map((date) => date.due));
      const named = datesNamed(when.join(' '));
      if (due !== '') expect(last(named.map((date) => date.due)), where).toBe(due);
      // One that only starts has its start; a date is never left out, and never made up.
      else expect(named.length > 0, where).toBe(dates.some(({ starts }) => starts !== undefined));
    }
  },
);

test('A card for ages 5 to 7 gives one date at most, and who leads in five words', () => {
  for (const site of SITES) {
    for (const { where, who, when } of everyCard(site, '5-7')) {
      expect(datesNamed(when.join(' ')).length, where).toBeLessThan(2);
      expect(who.join(' ').split(' ').length, where).toBeLessThan(6);
    }
  }
});

test.each(SITES)(
  'Ages 14 to 19 of $name read every lead, helper and date of every action',
  (site) => {
    const plan = planOf(site);
    const told = new Set<string>();
    for (const { where, facts, roles, ...card } of everyCard(site, '14-19')) {
      for (const each of facts) {
        told.add(each.action.id);
        // A line for this action, or one for all of the card.
        const about = (lines: readonly string[]): string =>
          lines.length === 1
            ? (lines[0] ?? '')
            : (lines.find((line) => line.split(':')[0]?.split(', ').includes(each.action.id)) ??
              '');
        const names = (ids: readonly string[]) => ids.map((id) => plan.bodies.get(id)?.name ?? id);
        for (const name of names(each.leads)) expect(about(card.who), where).toContain(name);
        for (const name of names(each.helpers)) expect(about(card.helpers), where).toContain(name);
        for (const date of datesIn([each], roles)) {
          expect(about(card.when).toLowerCase(), where).toContain(date.text.toLowerCase());
          expect(about(card.when).toLowerCase(), where).toContain((date.role ?? '').toLowerCase());
        }
      }
    }
    const written = new Set([...plan.pages.values()].map(({ slug }) => slug));
    const all = plan.recommendations
      .filter(({ slug }) => written.has(slug))
      .flatMap(({ rows }) => rows.flatMap(({ actions }) => actions.map(({ id }) => id)));
    expect([...told].sort()).toEqual(all.sort());
  },
);

test.each(SITES)(
  'The full plan of $name has every lead, helper and date of every action',
  (site) => {
    const plan = planOf(site);
    for (const { slug, rows } of plan.recommendations) {
      const { document } = pageAt(site, `plan/${slug}/index.html`);
      const byId = new Map(
        getElementsByTagName('*', document).map((element) => [element.attribs.id ?? '', element]),
      );
      for (const row of rows) {
        const element = byId.get(`row-${row.number}`);
        const text = oneLine(element ? textContent(element) : '');
        for (const { body, actions } of [...row.lead, ...row.helpers]) {
          const name = plan.bodies.get(body)?.name ?? body;
          expect(text, `row ${row.number}`).toContain(name);
          if (actions.length === 0) continue;
          const place = row.actions.findIndex(({ id }) => id === actions[0]);
          const isSpan = actions.every((id, index) => row.actions[place + index]?.id === id);
          const numbers =
            isSpan && actions.length > 2
              ? `${actions[0] ?? ''}–${actions.at(-1) ?? ''}`
              : actions.join(', ');
          expect(text, `row ${row.number}`).toContain(`${name} (action ${numbers})`);
        }
        for (const { id, when } of row.actions) {
          const action = byId.get(`action-${id}`);
          const own = oneLine(action ? textContent(action) : '').toLowerCase();
          for (const date of when) expect(own, `action ${id}`).toContain(date.text.toLowerCase());
        }
      }
    }
  },
);
