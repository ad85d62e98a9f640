/** What Zod finds wrong with a file's data, as problems with places. */
import type { z } from 'astro/zod';
import type { FieldPath } from '../lib/content/source.ts';
import { messageOf } from './messages.ts';
import type { Report } from './report.ts';
import type { YamlText } from './yaml.ts';

/** The path of an issue: fields and list places, no symbols. */
const fieldPath = (keys: readonly PropertyKey[]): FieldPath =>
  keys.filter((key): key is string | number => typeof key !== 'symbol');

const fieldName = (keys: FieldPath): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** What Zod says where a value is not of a form's kind at all. */
const MISMATCH: ReadonlySet<string> = new Set(['invalid_type', 'invalid_union']);

/** Of the forms that a field may have, the issues of the one that was meant: the one whose kind of value fits. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue];
  const form = issue.errors.find((issues) =>
    issues.every(({ code, path: keys }) => keys.length > 0 || !MISMATCH.has(code)),
  );
  if (!form) return [issue];
  return form.flatMap((each) => meant({ ...each, path: [...issue.path, ...each.path] }));
}

function reportIssue(yaml: YamlText, issue: z.core.$ZodIssue, report: Report): void {
  const keys = fieldPath(issue.path);
  const name = fieldName(keys);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const where = name ? ` in “${name}”` : '';
      const message = `“${key}” is not a field${where}. Check its spelling, or take it out.`;
      report.add(yaml.file, yaml.at([...keys, key]), 'schema/unknown-field', message);
    }
  } else if (issue.code === 'invalid_type' && issue.input === undefined) {
    report.add(yaml.file, yaml.at(keys), 'schema/missing-field', `“${name}” is missing. Add it.`);
  } else {
    const says = messageOf(issue);
    const message = name ? `“${name}”: ${says}` : says;
    report.add(yaml.file, yaml.at(keys), 'schema/invalid', message);
  }
}

/** The data of a YAML text as a schema has it; nothing where it does not fit, with the reasons in the report. */
export function validate<Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
  report: Report,
): z.output<Schema> | undefined {
  report.addFaults(yaml.file, yaml.faults);
  if (yaml.faults.length > 0) return undefined;
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(meant)) reportIssue(yaml, issue, report);
  return undefined;
}
