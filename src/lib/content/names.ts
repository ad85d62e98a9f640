/** The names of bodies and outcomes in running text. */
import type { Plan } from '../model/plan.ts';
import { memo, memoOf } from '../text/memo.ts';
import { Phrases } from '../text/phrases.ts';

/** Blanks out the names of bodies and outcomes in a text: they stay as they are in the plan, whatever the rules. */
export const withoutNames = memoOf(({ bodies, outcomes, site }: Plan) => {
  const names = [...bodies.values(), ...outcomes.values()].flatMap(({ name, alsoWritten }) => [
    name,
    ...alsoWritten,
  ]);
  const phrases = new Phrases([...names, site.name, site.councilName], 'exact');
  return memo((text) => phrases.without(text));
});
