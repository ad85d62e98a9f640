/** Easy Read in sections: each heading begins a new one. The screen and the print use the same. */
import type { Idea } from './schema.ts';

/** The slug of the Easy Read that tells the whole plan in short. */
export const OVERVIEW = 'whole-plan';

/** Ideas below one heading. */
export interface IdeaSection<One extends Idea> {
  /** None where the paper begins without a heading. */
  readonly heading?: string;
  readonly ideas: readonly One[];
}

/** The sections of an Easy Read, in order. */
export function ideaSections<One extends Idea>({
  ideas,
}: {
  readonly ideas: readonly One[];
}): IdeaSection<One>[] {
  const sections: { heading?: string; ideas: One[] }[] = [];
  for (const idea of ideas) {
    const last = sections.at(-1);
    if (last && idea.heading === undefined) last.ideas.push(idea);
    else sections.push({ ...(idea.heading && { heading: idea.heading }), ideas: [idea] });
  }
  return sections;
}
