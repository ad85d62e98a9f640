import { brokenIn, type Content, type Findings } from '../content/content.ts';
import { errorAt } from '../content/errors.ts';
import type { Problem } from '../content/problems.ts';
import type { Waiver } from '../model/fields.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Takes out the problems that a waiver of their own file names; a waiver that allows nothing is a problem itself. */
export function withWaivers(content: Content, problems: readonly Problem[]): Findings {
  const { recommendations, pages, easyReads, updates } = content.files;
  const waivers = [
    ...recommendations.values(),
    ...pages.values(),
    ...easyReads.values(),
    ...updates,
  ].flatMap(({ data, source }) => data.waivers.map((waiver, at) => ({ source, waiver, at })));
  const used = new Set<Waiver>();
  const left = problems.filter(({ file, rule, quote = '' }) => {
    const found = waivers.find(
      ({ source, waiver }) =>
        source.file === file &&
        waiver.rule === rule &&
        plain(quote).includes(plain(waiver.sentence)),
    );
    if (found) used.add(found.waiver);
    return !found;
  });
  const broken = brokenIn(content);
  const idle = waivers
    .filter(({ waiver, source }) => !used.has(waiver) && !broken.has(source.file))
    .map(({ source, at }) => {
      const message =
        'This waiver allows nothing: no problem of its rule has these words. Take it out.';
      return errorAt(source, ['waivers', at], 'waivers/unused', message);
    });
  return { problems: [...left, ...idle], waived: problems.length - left.length };
}
