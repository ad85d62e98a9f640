import type { Check } from '../content/content.ts';
import { errorAt } from '../content/problems.ts';
import { firstDayOf } from '../model/dates.ts';

/** Names that an update cannot have, as the site has another page at that address. */
export const TAKEN_UPDATE_NAMES: ReadonlySet<string> = new Set(['follow']);

/** `updates/*`: updates tell what had happened by then, in the order in which it did, each at an address of its own. */
export const updatesInOrder: Check = function* ({ plan, files }) {
  const doneBy = new Map<string, string>();
  const byNumber = new Map<number, string>();
  const next = Math.max(0, ...files.updates.map(({ data }) => data.number)) + 1;
  for (const { data, source } of files.updates) {
    const { id, number, reported, happened, actions, status } = data;
    const same = byNumber.get(number);
    byNumber.set(number, same ?? id);
    if (same !== undefined) {
      const message = `“${same}” has the number ${number}, too. The next free number is ${next}.`;
      yield errorAt(source, ['number'], 'updates/same-number', message);
    }
    if (TAKEN_UPDATE_NAMES.has(id)) {
      const message = `No update can be called “${id}”: the site has another page there. Give the file another name.`;
      yield errorAt(source, [], 'updates/name-taken', message);
    }
    // What is reported after the edition cannot be known in it.
    if (reported > plan.edition) {
      const message = `This is reported on ${reported}, but the edition of this site is ${plan.edition}. Correct the day, or set “asAt” in site.yaml to a later one.`;
      yield errorAt(source, ['reported'], 'updates/after-edition', message);
    }
    // It has happened, or has at least begun, by then; so nothing can be later than the edition either.
    const first = happened && firstDayOf(happened);
    if (first !== undefined && first > reported) {
      const message = `This happened on ${first} at the earliest, but was reported on ${reported}. Correct one of the two.`;
      yield errorAt(source, ['happened'], 'updates/happened-later', message);
    }
    // What is done goes back only where an update says that it changed, and why.
    for (const [index, action] of actions.entries()) {
      const before = doneBy.get(action);
      if (status === 'done') doneBy.set(action, before ?? id);
      if (status === 'changed') doneBy.delete(action);
      if (before === undefined || status === 'changed') continue;
      const message = `“${before}” says that action ${action} is done. After that, only “status: changed” with a reason is allowed.`;
      yield errorAt(source, ['actions', index], 'updates/done-undone', message);
    }
  }
};
