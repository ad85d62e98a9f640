import type { Content } from './content.ts';

/** The files whose bodies have something wrong with them: what these lack, or say on average, means nothing. */
export const brokenIn = ({ sources }: Content): ReadonlySet<string> =>
  new Set(
    [...sources.pages.values(), ...sources.guides.values()].flatMap(({ whole, file }) =>
      whole ? [] : [file],
    ),
  );
