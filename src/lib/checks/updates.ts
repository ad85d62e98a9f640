import type { Check } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';
import { firstDayOf } from '../model/dates.ts';

/** Names that an update cannot have, as a page of the site stands at that address. */
export const TAKEN_UPDATE_NAMES: ReadonlySet<string> = new Set(['follow']);

/** `updates/name-taken`: at `/updates/<name>/` stands the update, and nothing else. */
export const updateNamesFree: Check = ({ sources }) =>
  [...sources.updates].flatMap(([id, source]) =>
    TAKEN_UPDATE_NAMES.has(id)
      ? [
          errorAt(
            source,
            [],
            'updates/name-taken',
            `No update can be called “${id}”: the site has another page there. Give the file another name.`,
          ),
        ]
      : [],
  );

/** `updates/after-edition`: what is reported after the edition cannot be known in it. */
export const updatesInOrder: Check = ({ plan, sources }) =>
  plan.updates.flatMap(({ id, reported }) => {
    const source = sources.updates.get(id);
    if (!source || reported <= plan.edition) return [];
    return [
      errorAt(
        source,
        ['reported'],
        'updates/after-edition',
        `This is reported on ${reported}, but the site speaks for ${plan.edition}. Move “asAt” in site.yaml on, or mend the day.`,
      ),
    ];
  });

/** `updates/happened-later`: what is reported has happened, or has at least begun, by then; so nothing can lie after the edition either. */
export const happenedBeforeReported: Check = ({ plan, sources }) =>
  plan.updates.flatMap(({ id, reported, happened }) => {
    const source = sources.updates.get(id);
    const first = happened && firstDayOf(happened);
    if (!source || first === undefined || first <= reported) return [];
    return [
      errorAt(
        source,
        ['happened'],
        'updates/happened-later',
        `This happened on ${first} at the earliest, but was reported on ${reported}. Mend one of the two.`,
      ),
    ];
  });

/** `updates/done-undone`: what is done goes back only where an update says that it changed, and why. */
export const doneStaysDone: Check = ({ plan, sources }) => {
  const doneBy = new Map<string, string>();
  return plan.updates.flatMap(({ id, actions, status }) => {
    const source = sources.updates.get(id);
    return actions.flatMap((action, index) => {
      const before = doneBy.get(action);
      if (status === 'done') doneBy.set(action, before ?? id);
      if (status === 'changed') doneBy.delete(action);
      return before === undefined || status === 'changed' || !source
        ? []
        : [
            errorAt(
              source,
              ['actions', index],
              'updates/done-undone',
              `“${before}” says that action ${action} is done. What comes after it can only be “status: changed”, with a reason.`,
            ),
          ];
    });
  });
};
