import { brokenIn } from '../content/broken.ts';
import type { Content, Findings } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';
import type { Problem } from '../content/problems.ts';
import type { Source } from '../content/source.ts';
import type { Waiver } from '../model/fields.ts';

/** Every waiver of the content, with its file. */
function waiversOf({ plan, sources }: Content): { source: Source; waiver: Waiver; at: number }[] {
  const from = (
    entries: Iterable<readonly [string, { readonly waivers: readonly Waiver[] }]>,
    files: ReadonlyMap<string, Source>,
  ) =>
    [...entries].flatMap(([key, { waivers }]) => {
      const source = files.get(key);
      return source ? waivers.map((waiver, at) => ({ source, waiver, at })) : [];
    });
  return [
    ...from(
      plan.recommendations.map((each) => [each.slug, each] as const),
      sources.recommendations,
    ),
    ...from(plan.pages, sources.pages),
    ...from(plan.easyReads, sources.easyReads),
    ...from(
      plan.updates.map((each) => [each.id, each] as const),
      sources.updates,
    ),
  ];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Takes out the problems that a waiver of their own file names; a waiver that allows nothing is a problem itself. */
export function withWaivers(content: Content, problems: readonly Problem[]): Findings {
  const waivers = waiversOf(content);
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
