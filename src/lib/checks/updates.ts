import type { Check } from '../content/content.ts';
import { errorAt } from '../content/errors.ts';
import { firstDayOf } from '../model/dates.ts';

/** Names that an update cannot have, as the site has another page at that address. */
export const TAKEN_UPDATE_NAMES: ReadonlySet<string> = new Set(['follow']);

/** `updates/name-taken`: at `/updates/<name>/` is the update, and nothing else. */
export const updateNamesFree: Check = ({ files }) =>
  files.updates
    .filter(({ data }) => TAKEN_UPDATE_NAMES.has(data.id))
    .map(({ data, source }) => {
      const message = `No update can be called “${data.id}”: the site has another page there. Give the file another name.`;
      return errorAt(source, [], 'updates/name-taken', message);
    });

/** `updates/after-edition`: what is reported after the edition cannot be known in it. */
export const updatesInOrder: Check = ({ plan, files }) =>
  files.updates
    .filter(({ data }) => data.reported > plan.edition)
    .map(({ data, source }) => {
      const message = `This is reported on ${data.reported}, but the site speaks for ${plan.edition}. Move “asAt” in site.yaml on, or mend the day.`;
      return errorAt(source, ['reported'], 'updates/after-edition', message);
    });

/** `updates/happened-later`: what is reported has happened, or has at least begun, by then; so nothing can be later than the edition either. */
export const happenedBeforeReported: Check = ({ files }) =>
  files.updates.flatMap(({ data: { reported, happened }, source }) => {
    const first = happened && firstDayOf(happened);
    if (first === undefined || first <= reported) return [];
    const message = `This happened on ${first} at the earliest, but was reported on ${reported}. Mend one of the two.`;
    return [errorAt(source, ['happened'], 'updates/happened-later', message)];
  });

/** `updates/done-undone`: what is done goes back only where an update says that it changed, and why. */
export const doneStaysDone: Check = ({ files }) => {
  const doneBy = new Map<string, string>();
  return files.updates.flatMap(({ data: { id, actions, status }, source }) =>
    actions.flatMap((action, index) => {
      const before = doneBy.get(action);
      if (status === 'done') doneBy.set(action, before ?? id);
      if (status === 'changed') doneBy.delete(action);
      if (before === undefined || status === 'changed') return [];
      const message = `“${before}” says that action ${action} is done. What comes after it can only be “status: changed”, with a reason.`;
      return [errorAt(source, ['actions', index], 'updates/done-undone', message)];
    }),
  );
};
