/** The facts of a recommendation: its rows, their actions and measures, and who does them. */
import { z } from 'astro/zod';
import { actionId, id, rowNumber, text, waivers, whens } from './fields.ts';

const actionSchema = z.strictObject({
  id: actionId,
  says: text,
  when: whens,
});

/** Something that will be done. */
export type Action = z.output<typeof actionSchema>;

const measureSchema = z.strictObject({
  says: text,
  /** Codes of national indicators: `NI 87`. */
  indicators: z.array(text).default([]),
  when: whens,
  /** Only where the source numbers the measures by action. */
  actions: z.array(actionId).default([]),
});

/** How it will be seen that something worked. */
export type Measure = z.output<typeof measureSchema>;

const rowSchema = z.strictObject({
  number: rowNumber,
  /** Ids of outcomes.yaml; empty where the source names none. */
  outcomes: z.array(id),
  /** What should be different. */
  outcome: text,
  actions: z.array(actionSchema).min(1),
  measures: z.array(measureSchema).default([]),
  lead: z
    .array(
      z.strictObject({
        body: id,
        /** Only where the source numbers the leads by action. */
        actions: z.array(actionId).default([]),
      }),
    )
    .default([]),
  helpers: z.array(id).default([]),
  cost: z
    .strictObject({
      says: text,
      /** One clear sum, in pounds. */
      pounds: z.number().positive().optional(),
      per: z.literal('year').optional(),
    })
    .optional(),
  /** The source's last column. */
  progress: text.optional(),
  /** What the source leaves out or contradicts. */
  note: text.optional(),
});

/** A row of the plan’s table. */
export type Row = z.output<typeof rowSchema>;

/** How urgent a recommendation is, in the order of urgency. */
export const TIMESCALES = ['now', 'six-months', 'longer'] as const;

/** How urgent a recommendation is. */
export type Timescale = (typeof TIMESCALES)[number];

/** `plan/recommendations/*.yaml`: the facts of one recommendation. */
export const recommendationSchema = z.strictObject({
  number: z.int().positive(),
  slug: id,
  title: text,
  /** What the inspectors asked for. */
  asks: text,
  timescale: z.enum(TIMESCALES),
  /** The page of the printed plan, where there is one. */
  page: z.int().positive().optional(),
  /** Where being seen reading it is a risk. */
  leaveQuickly: z.boolean().default(false),
  /** What children type when they look for it and no word of the glossary says: `job at 16`. Never shown. */
  searches: z.array(text).default([]),
  /** Empty until the rows have been retold. */
  rows: z.array(rowSchema).default([]),
  waivers,
});

/** The facts of one recommendation. */
export type Recommendation = z.output<typeof recommendationSchema>;
