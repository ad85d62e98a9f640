/** A poster of a recommendation, A3. */
import type { Page } from '../lib/model/pages.ts';
import type { Plan } from '../lib/model/plan.ts';
import { cardsOf } from '../lib/plan/cards.ts';
import { creditsOf } from '../lib/site/pictures.ts';
import { recommendationUrl } from '../lib/site/urls.ts';
import { siteWordingOf, wordingOf } from '../lib/wording/wording.ts';
import { closingLines, pdfOf, token } from './layout.ts';
import template from './poster.typ?raw';
import type { Rendered } from './render.ts';

/** How many promises it has room for. */
const MAX_PROMISES = 3;

/** The poster of a page as PDF/UA-1. Throws where Typst refuses or warns. */
export function posterPdf(plan: Plan, page: Page): Promise<Rendered> {
  const wording = wordingOf(page.band, plan);
  const words = siteWordingOf(plan);
  const promises = cardsOf(plan, page)
    .slice(0, MAX_PROMISES)
    .map(({ says, when, picture = page.picture }) => ({
      says,
      when: `${wording.labels.when}: ${when.join('; ')}`,
      picture,
    }));
  return pdfOf(plan, {
    template,
    leadsTo: recommendationUrl(page.band, page.slug),
    pictures: promises.map(({ picture }) => picture),
    data: {
      title: page.title,
      above: wording.sections.promises,
      promises,
      field: token('field', page.band),
      onField: token('on-field', page.band),
      more: words.prints.more,
      closing: [...closingLines(plan), creditsOf(plan, words.pictureCredit)],
    },
  });
}
