/** Says at the end of a build where its time went, and how much memory it took. */
import type { AstroIntegration } from 'astro';
import { stepsLine } from '../steps.ts';

/** Must come after whatever takes its time. */
export function steps(): AstroIntegration {
  return {
    name: 'our-plan:steps',
    hooks: {
      'astro:build:done': ({ logger }) => {
        logger.info(stepsLine());
      },
    },
  };
}
