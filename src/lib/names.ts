/** Finding names and terms in running text. */
import type { Plan } from './plan.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for any of some texts as whole words, the longest first; one that finds nothing where there are none. */
export function anyOf(texts: readonly string[], flags: 'gu' | 'giu'): RegExp {
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length).map(escaped);
  return longestFirst.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** Blanks out the names of bodies and outcomes in a text: they stay as they are in the plan, whatever the rules. */
export function withoutNames(plan: Plan): (text: string) => string {
  const names = [...plan.bodies.values(), ...plan.outcomes.values()].flatMap(
    ({ name, alsoWritten }) => [name, ...alsoWritten],
  );
  const pattern = anyOf([...names, plan.site.name, plan.site.councilName], 'gu');
  return (text) => text.replace(pattern, (name) => ' '.repeat(name.length));
}
