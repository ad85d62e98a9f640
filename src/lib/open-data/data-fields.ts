/** What the fields of the open data mean, for the page that describes them: read from the shapes themselves. */
import { z } from 'astro/zod';

/** A JSON Schema. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** True for a schema, rather than a list of them or a plain yes or no. */
export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a list holds; else the thing itself. */
const innermost = (schema: JsonSchema): JsonSchema =>
  isSchema(schema.items) ? innermost(schema.items) : schema;

/** Every thing of a shape with its fields, the outermost first, each once. */
export function thingsIn(shape: z.ZodType) {
  const things = new Map<string, JsonSchema>();
  const visit = (schema: JsonSchema): void => {
    const inner = innermost(schema);
    const { title = '', properties } = inner;
    if (!properties || things.has(title)) return;
    things.set(title, inner);
    Object.values(properties).filter(isSchema).forEach(visit);
  };
  visit(z.toJSONSchema(shape));
  return [...things].map(([title, { properties = {}, required = [] }]) => ({
    title,
    fields: Object.entries(properties).flatMap(([name, field]) => {
      if (!isSchema(field)) return [];
      const inner = innermost(field);
      return {
        name,
        says: field.description ?? '',
        optional: !required.includes(name),
        /** The title of the thing that it holds, where it holds one or a list of them. */
        holds: inner.properties && inner.title,
        /** The only values it can have, where there are few. */
        values: (inner.enum ?? []).map(String),
      };
    }),
  }));
}
