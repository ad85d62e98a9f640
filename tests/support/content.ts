/** The content of a test site, read once for all files of tests of a worker. */
import { memo } from '../../src/lib/text/memo.ts';
import type { Plan } from '../../src/lib/model/plan.ts';
import { readContent } from '../../src/load/read.ts';
import type { TestSite } from './sites.ts';

const readingIn = memo((folder: string) => readContent({ folder }));

/** All that was read of it. */
export const readingOf = ({ content }: TestSite): ReturnType<typeof readContent> =>
  readingIn(content);

/** Its plan. Throws where it cannot be read. */
export function planOf(site: TestSite): Plan {
  const { content } = readingOf(site);
  if (!content) throw new Error(`${site.content} cannot be read.`);
  return content.plan;
}
