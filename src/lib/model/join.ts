/** One plan from what all files hold. */
import type { Day } from './dates.ts';
import type { Plan } from './plan.ts';
import type { Recommendation } from './recommendations.ts';
import { newestSaidFirst, type Said } from './said.ts';
import { byAge, type Update } from './updates.ts';

/** What the files of a content folder hold: each kind under its keys, in any order. */
export interface Records extends Omit<Plan, 'edition' | 'recommendations' | 'updates' | 'said'> {
  /** By slug. */
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  /** By id. */
  readonly updates: ReadonlyMap<string, Update>;
  /** By id. */
  readonly said: ReadonlyMap<string, Said>;
}

/**
 * Joins all records into the plan of one edition.
 * @param asAt the edition, where it is not the one of `site.yaml`; what was reported later is then not known yet
 */
export function joinPlan(records: Records, asAt?: Day): Plan {
  const { recommendations, updates, said } = records;
  return {
    ...records,
    edition: asAt ?? records.site.asAt,
    recommendations: [...recommendations.values()].sort((a, b) => a.number - b.number),
    updates: [...updates.values()]
      .filter(({ reported }) => asAt === undefined || reported <= asAt)
      .sort(byAge),
    said: [...said.values()].sort(newestSaidFirst),
  };
}
