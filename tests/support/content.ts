/** The content of a test site. Test files in one worker share it, read once, and must not change it. */
import { memo } from '../../src/lib/text/memo.ts';
import type { Plan } from '../../src/lib/model/plan.ts';
import { readContent } from '../../src/load/read.ts';
import type { TestSite } from './sites.ts';

const readingIn = memo((folder: string) => readContent({ folder }));

/** Everything that was read, and what is wrong with it. */
export const readingOf = ({ content }: TestSite): ReturnType<typeof readContent> =>
  readingIn(content);

/** Its plan. @throws if it cannot be read */
export function planOf(site: TestSite): Plan {
  const { content } = readingOf(site);
  if (!content) throw new Error(`${site.content} cannot be read.`);
  return content.plan;
}
