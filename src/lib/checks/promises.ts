/** Whether a promise joins only what one card can tell truly: one kind of date, and measures of its own. */
import type { Check } from '../content/content.ts';
import { errorAt } from '../content/problems.ts';
import type { PromiseWords } from '../model/pages.ts';
import type { Action, Row } from '../model/recommendations.ts';
import { dateKind, datesFor, type DateKind } from '../plan/card-dates.ts';

const SAYS: Readonly<Record<DateKind, string>> = {
  due: 'due by a date',
  starts: 'with only a start',
  ongoing: 'ongoing',
  none: 'without a date',
};

/** `promises/dates`: the actions of a promise have dates of one kind, and the roles that it names. */
export const promiseDates: Check = function* ({ files }) {
  for (const { data, source } of files.pages.values()) {
    const rows = files.recommendations.get(data.slug)?.data.rows;
    if (!rows) continue;
    for (const [p, { covers, dates }] of data.promises.entries()) {
      const actions = rows.flatMap((row) => row.actions).filter(({ id }) => covers.includes(id));
      const roles = new Set(actions.flatMap(({ when }) => when.map(({ role }) => role)));
      for (const [d, role] of dates.entries()) {
        if (roles.has(role)) continue;
        const message = `None of the actions ${covers.join(', ')} has a date for “${role}”. Check its spelling.`;
        yield errorAt(source, ['promises', p, 'dates', d], 'promises/dates', message);
      }
      const kinds = Map.groupBy(actions, ({ when }) => dateKind(datesFor({ dates: when }, dates)));
      if (kinds.size < 2) continue;
      const groups = [...kinds].map(
        ([kind, own]) => `${own.map(({ id }) => id).join(', ')} (${SAYS[kind]})`,
      );
      const message = `This promise joins actions whose dates differ in kind: ${groups.join(' and ')}. No card can give one date for them. Split the promise.`;
      yield errorAt(source, ['promises', p, 'covers'], 'promises/dates', message);
    }
  }
};

/** True where something in a row is measured whose every action the promise covers. */
const isMeasured = ({ actions, measures }: Row, covers: readonly string[]): boolean =>
  measures.some((measure) => {
    const about =
      measure.actions.length > 0 ? measure.actions : actions.map(({ id }: Action) => id);
    return about.every((id) => covers.includes(id));
  });

/** `promises/know`: a card says how we will know only where the plan measures what it promises, and not more than that. */
export const promiseMeasures: Check = function* ({ files }) {
  for (const { data, source } of files.pages.values()) {
    const rows = files.recommendations.get(data.slug)?.data.rows;
    if (!rows) continue;
    for (const [p, { covers, know }] of (data.promises as readonly PromiseWords[]).entries()) {
      if (know === undefined || rows.some((row) => isMeasured(row, covers))) continue;
      const message = `The plan has no measure for ${covers.join(', ')} alone. Take “know” out, and say in the part “check” how the row as a whole is measured.`;
      yield errorAt(source, ['promises', p, 'know'], 'promises/know', message);
    }
  }
};
