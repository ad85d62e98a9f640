import type { Check } from '../content/content.ts';
import { errorAt } from '../content/errors.ts';
import type { Problem } from '../content/problems.ts';

/** `schema/numbering`: no number twice, and every action numbered after its row. */
export const uniqueNumbers: Check = ({ files }) => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { data, source } of files.recommendations.values()) {
    const refuse = (path: (string | number)[], message: string): void => {
      problems.push(errorAt(source, path, 'schema/numbering', message));
    };
    const once = (what: string, path: (string | number)[]): void => {
      if (seen.has(what)) refuse(path, `There are two of ${what}. Give each its own number.`);
      seen.add(what);
    };
    once(`recommendation ${data.number}`, ['number']);
    data.rows.forEach((row, r) => {
      once(`row ${row.number}`, ['rows', r, 'number']);
      row.actions.forEach(({ id }, a) => {
        const path = ['rows', r, 'actions', a, 'id'];
        once(`action ${id}`, path);
        if (id.startsWith(`${row.number}.`)) return;
        const message = `Action ${id} stands in row ${row.number}; its number must begin with “${row.number}.”.`;
        refuse(path, message);
      });
    });
  }
  return problems;
};
