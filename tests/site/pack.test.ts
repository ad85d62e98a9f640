import { describe, expect, test } from 'vitest';
import { SECOND, SITES } from '../support/sites.ts';
import type { Day } from '../../src/lib/model/dates.ts';
import type { Plan } from '../../src/lib/model/plan.ts';
import { planOf } from '../support/content.ts';
import { flat, open, squeezed } from '../support/pdf.ts';

/** The words of the statuses, as the packs of those who hold somebody to account have them. */
const STATUS = {
  started: 'Started',
  'on-track': 'On track',
  done: 'Done',
  late: 'Late',
  changed: 'Changed',
  stopped: 'Stopped',
} as const;

/** What is known of an action, worked out here from the files alone. */
function known(plan: Plan, id: string) {
  const rows = plan.recommendations.flatMap((each) => each.rows);
  const row = rows.find(({ actions }) => actions.some((action) => action.id === id));
  const action = row?.actions.find((each) => each.id === id);
  if (!row || !action) throw new Error(id);
  const told = plan.updates.filter(
    ({ actions, reported }) => actions.includes(id) && reported <= plan.edition,
  );
  const last = told.at(-1);
  const moved = told.findLast(({ when }) => when)?.when;
  const due: Day | undefined = moved ? moved.due : action.when.at(-1)?.due;
  const open = last?.status !== 'done' && last?.status !== 'stopped';
  return {
    leads: row.lead
      .filter(({ actions }) => actions.length === 0 || actions.includes(id))
      .map(({ body }) => plan.bodies.get(body)?.name ?? body),
    dates: (moved ? [moved] : action.when).map(({ role = '', text }) => ({ role, text })),
    status: last ? STATUS[last.status] : 'Not reported',
    overdue: open && due !== undefined && due < plan.edition,
    reasons: told.flatMap(({ reason }) => reason ?? []),
  };
}

describe.each(SITES)('The packs of $name', (site) => {
  const plan = planOf(site);

  /** What the sheet must say: the promises of the oldest readers, else the actions of the plan. */
  const promised = (slug: string) => {
    const page = plan.pages.get(`14-19/${slug}`);
    const actions = plan.recommendations
      .filter((each) => each.slug === slug)
      .flatMap(({ rows }) => rows.flatMap((row) => row.actions));
    return {
      page,
      lines:
        page?.promises ??
        actions.map(({ id, says }) => ({ covers: [id], says, dates: [] as string[] })),
    };
  };

  test.each(plan.recommendations)(
    'the pack of $slug is on A4, with its questions, a place for the answer and two sessions',
    async ({ slug, title }) => {
      const { pdf, pages, nodes, texts } = await open(site, `print/pack-${slug}.pdf`);
      const { page } = promised(slug);
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Title: page?.title ?? title });
      for (const { view } of pages) expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
      expect(pages.length).toBeLessThanOrEqual(6);

      // Each page's tree has its own part of the table, and the heads belong to the first.
      expect(nodes.filter(({ role }) => role === 'TH').length).toBeGreaterThanOrEqual(5);

      const said = texts.map((items) => squeezed(items.map(({ says }) => says).join('')));
      for (const question of page?.talk ?? []) expect(said.join('')).toContain(squeezed(question));
      for (const label of ['Who answered', 'Date of the answer', 'What they said']) {
        expect(said.join('')).toContain(squeezed(label));
      }
      for (const session of plan.sessions.values()) {
        const whole = [session.title, ...session.steps.map(({ does }) => does), session.care];
        expect(
          said.some((side) => whole.every((text) => side.includes(squeezed(text)))),
          session.title,
        ).toBe(true);
      }
      for (const { group, said: says, did } of plan.said.slice(0, 3)) {
        for (const text of [group, says, did]) expect(said.join('')).toContain(squeezed(text));
      }
      expect(said.join('').includes('Thereisnothinghereyet')).toBe(plan.said.length === 0);
      texts.flat().forEach(({ says, size }) => {
        expect(size, says).toBeGreaterThanOrEqual(9 - 0.01);
      });
    },
  );

  test.each(plan.recommendations)(
    'every line of the pack of $slug is as the facts say',
    async ({ slug }) => {
      const { nodes, cells } = await open(site, `print/pack-${slug}.pdf`);
      expect(nodes.some((node) => flat(node).some(({ role }) => role === 'Table'))).toBe(true);
      const rows = cells.filter((row) => /^\d+$/.test(row[0] ?? ''));
      const { lines } = promised(slug);
      expect(rows.map(([number]) => number)).toEqual(lines.map((_, index) => String(index + 1)));
      lines.forEach(({ says, covers, dates: roles }, index) => {
        const [, what = '', who = '', when = '', now = ''] = rows[index] ?? [];
        const facts = covers.map((id) => known(plan, id));
        expect(what.startsWith(squeezed(says)), says).toBe(true);
        const reasons = facts.flatMap((each) => each.reasons);
        for (const reason of reasons) expect(what).toContain(squeezed(reason));
        expect(what.includes('Whyitchanged:')).toBe(reasons.length > 0);

        const leads = [...new Set(facts.flatMap((each) => each.leads))];
        const none = /^Theplandoesnotsay\.$|^Theplan’snumberingisunclear\.$/;
        if (leads.length === 0) expect(who).toMatch(none);
        else expect(who).toBe(squeezed(leads.join(' · ')));
        const dates = facts
          .flatMap((each) => each.dates)
          .filter(({ role }) => roles.length === 0 || roles.includes(role));
        for (const { role, text } of dates) {
          expect(when.toLowerCase()).toContain(squeezed(text).toLowerCase());
          expect(when.toLowerCase()).toContain(squeezed(role).toLowerCase());
        }
        if (dates.length === 0) expect(when).toBe(squeezed('The plan does not say.'));
        for (const { status, overdue } of facts) {
          expect(now).toContain(squeezed(status));
          if (overdue) expect(now).toContain('Overdue');
        }
        expect(now.includes('Overdue')).toBe(facts.some(({ overdue }) => overdue));
      });
    },
  );
});

test('the second council’s packs show what is overdue, late, changed and stopped', async () => {
  const rowsOf = async (slug: string) =>
    (await open(SECOND, `print/pack-${slug}.pdf`)).cells.filter((row) =>
      /^\d+$/.test(row[0] ?? ''),
    );
  const journeys = await rowsOf('safer-journeys');
  expect(journeys[0]?.[4]).toBe('Overdue,Notreported');
  expect(journeys[3]?.[4]).toBe('Done');
  const places = await rowsOf('places-to-go');
  expect(places[0]?.[1]).toContain('Whyitchanged:TheroofofTŷDŵrhastobemended');
  expect(places[0]?.slice(3)).toEqual(['ByDecember2026', 'Changed']);
  expect(places[2]?.[4]).toBe('Overdue,Late');
  expect(places[3]?.[4]).toBe('Stopped');
});
