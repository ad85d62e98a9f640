/** The names of bodies and outcomes in running text. */
import type { Plan } from '../model/plan.ts';
import { memo } from '../text/memo.ts';
import { Phrases } from '../text/phrases.ts';

/** By the names themselves: in the live preview the plan is read again and again with the same. */
const known = new Map<string, (text: string) => string>();

/** Blanks out the names of bodies and outcomes in a text: they stay as they are in the plan, whatever the rules. */
export function withoutNames(plan: Plan): (text: string) => string {
  const names = [...plan.bodies.values(), ...plan.outcomes.values()].flatMap(
    ({ name, alsoWritten }) => [name, ...alsoWritten],
  );
  const all = [...names, plan.site.name, plan.site.councilName];
  const key = all.join('\n');
  const before = known.get(key);
  if (before) return before;
  const phrases = new Phrases(all, 'exact');
  const without = memo((text) => phrases.without(text));
  known.set(key, without);
  return without;
}
