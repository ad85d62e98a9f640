import type { Check } from '../content.ts';
import { sentencesIn } from '../sentences.ts';
import { tellingsOf } from '../tellings.ts';
import { versionOf } from '../versions.ts';

/** `reading/long-sentence`: no sentence above its version's limit (standards.md, “Reading limits per version”). */
export const longSentences: Check = (content) =>
  tellingsOf(content).flatMap(({ version, file, text }) => {
    const { longest } = versionOf(version).sentences;
    return sentencesIn(text.text)
      .filter(({ words }) => words > longest)
      .map(({ index, words }) => ({
        file,
        position: text.at(index),
        rule: 'reading/long-sentence',
        message: `${words} words; the most for ${nameOf(version)} is ${longest}. Try two sentences.`,
        level: 'error' as const,
      }));
  });

function nameOf(id: Parameters<typeof versionOf>[0]): string {
  const { ages } = versionOf(id);
  if (ages) return `ages ${ages[0]} to ${ages[1]}`;
  return id === 'plan' ? 'the full plan' : 'Easy Read';
}
