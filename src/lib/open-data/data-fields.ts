/** What the fields of the open data mean, for the page that describes them: read from the shapes themselves. */
import { z } from 'astro/zod';

/** One field of a thing. */
export interface DataField {
  readonly name: string;
  readonly says: string;
  /** True where the field may be left out. */
  readonly optional: boolean;
  /** The title of the thing that it holds, where it holds one or a list of them. */
  readonly holds?: string;
  /** The only values it can have, where there are few. */
  readonly values: readonly string[];
}

/** A thing with its fields: “An action”. */
export interface DataThing {
  readonly title: string;
  readonly fields: readonly DataField[];
}

/** A JSON Schema. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** True for a schema, rather than a list of them or a plain yes or no. */
export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a list holds; else the thing itself. */
const innermost = (schema: JsonSchema): JsonSchema =>
  isSchema(schema.items) ? innermost(schema.items) : schema;

/** Every thing of a shape, the outermost first, each once. */
export function thingsIn(shape: z.ZodType): DataThing[] {
  const things = new Map<string, DataThing>();
  const visit = (schema: JsonSchema): void => {
    const { title = '', properties, required = [] } = innermost(schema);
    if (!properties || things.has(title)) return;
    const entries = Object.entries(properties).filter((entry): entry is [string, JsonSchema] =>
      isSchema(entry[1]),
    );
    const fields = entries.map(([name, field]): DataField => {
      const inner = innermost(field);
      return {
        name,
        says: field.description ?? '',
        optional: !required.includes(name),
        ...(inner.properties && { holds: inner.title ?? '' }),
        values: (inner.enum ?? []).map(String),
      };
    });
    things.set(title, { title, fields });
    for (const [, field] of entries) visit(field);
  };
  visit(z.toJSONSchema(shape));
  return [...things.values()];
}
