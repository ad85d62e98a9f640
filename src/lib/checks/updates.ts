import type { Check } from '../content.ts';
import { errorAt } from './error.ts';

/** `updates/after-edition`: what is reported after the edition cannot be known in it. */
export const updatesInOrder: Check = ({ plan, sources }) =>
  plan.updates.flatMap(({ id, reported }) => {
    const source = sources.updates.get(id);
    if (!source || reported <= plan.edition) return [];
    return [
      errorAt(
        source,
        ['reported'],
        'updates/after-edition',
        `This is reported on ${reported}, but the site speaks for ${plan.edition}. Move “asAt” in site.yaml on, or mend the day.`,
      ),
    ];
  });
