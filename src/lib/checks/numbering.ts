import type { Check } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';
import type { Problem } from '../content/problems.ts';

/** `schema/numbering`: no number twice, and every action numbered after its row. */
export const uniqueNumbers: Check = ({ plan, sources }) => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { slug, number, rows } of plan.recommendations) {
    const source = sources.recommendations.get(slug);
    if (!source) continue;
    const once = (key: string, what: string, path: (string | number)[]): void => {
      if (seen.has(key)) {
        const message = `There are two of ${what}. Give each its own number.`;
        problems.push(errorAt(source, path, 'schema/numbering', message));
      }
      seen.add(key);
    };
    once(`recommendation ${number}`, `recommendation ${number}`, ['number']);
    rows.forEach((row, r) => {
      once(`row ${row.number}`, `row ${row.number}`, ['rows', r, 'number']);
      row.actions.forEach(({ id }, a) => {
        const path = ['rows', r, 'actions', a, 'id'];
        once(`action ${id}`, `action ${id}`, path);
        if (!id.startsWith(`${row.number}.`)) {
          const message = `Action ${id} stands in row ${row.number}; its number must begin with “${row.number}.”.`;
          problems.push(errorAt(source, path, 'schema/numbering', message));
        }
      });
    });
  }
  return problems;
};
