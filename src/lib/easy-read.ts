/** Easy Read in sections: each heading begins a new one. The screen and the print use the same. */
import type { EasyRead, Idea } from './schema.ts';

/** Ideas below one heading. */
export interface IdeaSection {
  /** None where the paper begins without a heading. */
  readonly heading?: string;
  readonly ideas: readonly Idea[];
}

/** The sections of an Easy Read, in order. */
export function ideaSections({ ideas }: EasyRead): IdeaSection[] {
  const sections: { heading?: string; ideas: Idea[] }[] = [];
  for (const idea of ideas) {
    const last = sections.at(-1);
    if (last && idea.heading === undefined) last.ideas.push(idea);
    else sections.push({ ...(idea.heading && { heading: idea.heading }), ideas: [idea] });
  }
  return sections;
}
