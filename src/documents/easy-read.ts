/** Easy Read on paper. */
import { type EasyRead, ideaSections, OVERVIEW } from '../lib/model/easy-read.ts';
import type { Plan } from '../lib/model/plan.ts';
import type { Print } from '../lib/model/prints.ts';
import { happenedSection } from '../lib/plan/easy-read-progress.ts';
import { creditsOf } from '../lib/site/pictures.ts';
import { recommendationUrl } from '../lib/site/urls.ts';
import { boldRunsIn, withoutBold } from '../lib/text/bold.ts';
import { forPaper } from '../lib/text/for-paper.ts';
import { checkedInWords, siteWordingOf, wordingOf } from '../lib/wording/wording.ts';
import template from './easy-read.typ?raw';
import { closingLines, pdfOf } from './layout.ts';
import type { Rendered } from './render.ts';

/** An Easy Read as PDF/UA-1, on A5 for the pages of a booklet. Throws where Typst refuses or warns. */
export function easyReadPdf(
  plan: Plan,
  easyRead: EasyRead,
  { slug, size, ink }: Print,
  paper: 'a4' | 'a5' = 'a4',
): Promise<Rendered> {
  const { title, checked } = easyRead;
  const happened = happenedSection(plan, slug);
  const sections = [
    ...ideaSections(easyRead.ideas),
    {
      ...happened,
      ideas: happened.ideas.map((idea) => ({ ...idea, says: idea.says.map(forPaper) })),
    },
  ];
  const wording = wordingOf('easy-read', plan);
  const words = siteWordingOf(plan);
  return pdfOf(plan, {
    template,
    leadsTo: recommendationUrl('easy-read', slug),
    pictures: sections.flatMap(({ ideas }) => ideas.map(({ picture }) => picture)),
    ink,
    data: {
      title: withoutBold(title),
      subtitle: `${wording.name} · ${plan.site.name}`,
      // A paper about one recommendation is short enough without.
      contents: slug === OVERVIEW ? words.prints.contents : null,
      size,
      paper,
      sections: sections.map(({ heading = null, ideas }) => ({
        heading,
        ideas: ideas.map(({ picture, says }) => ({ picture, says: says.map(boldRunsIn) })),
      })),
      closing: [
        ...closingLines(plan),
        `${checkedInWords(checked, wording)}.`,
        creditsOf(plan, words.pictureCredit),
      ],
    },
  });
}
