import type { Check } from '../content.ts';
import { scoreOf } from '../readability.ts';
import { tellingsOf } from '../tellings.ts';
import { VERSIONS, versionInWords } from '../versions.ts';

const small = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

/** `reading/formula`: advice where all texts of a version together are harder than its readers (standards.md). */
export const formulas: Check = (content) => {
  const { plan } = content;
  const tellings = tellingsOf(content);
  const known = new Set(
    [
      plan.site.council,
      ...[...plan.bodies.values()].flatMap(({ name, plainName }) => [name, plainName]),
      ...[...plan.words.values()].flatMap(({ term, forms }) => [term, ...forms]),
    ].flatMap(small),
  );
  return VERSIONS.flatMap(({ id, formulas: limits }) => {
    const own = tellings.filter(({ version }) => version === id);
    const [first] = own;
    if (!first) return [];
    const texts = own.map(({ text }) => text.text);
    return Object.entries(limits).flatMap(([name, most]) => {
      const score = scoreOf(name as keyof typeof limits, texts, known);
      if (score === undefined || score <= most) return [];
      return [
        {
          file: first.file,
          position: { line: 1, column: 1 },
          rule: 'reading/formula',
          message: `${name} gives ${score.toFixed(1)} for all texts for ${versionInWords(id)} together; ${most} is the aim. Look for long words and sentences.`,
          level: 'advice' as const,
        },
      ];
    });
  });
};
