/** What a JSON Schema says against a value, as somebody else's program would find it. */
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The complaints; none where the value fits. Both go through JSON, as they do on the site. */
export function complaints(schema: unknown, value: unknown): unknown[] {
  const through = (each: unknown): unknown => JSON.parse(JSON.stringify(each));
  const validator = new Ajv2020({
    allErrors: true,
    formats: { date: /^\d{4}-\d\d-\d\d$/, uri: (text: string) => URL.canParse(text) },
  });
  const validate = validator.compile(through(schema) as object);
  validate(through(value));
  return validate.errors ?? [];
}
