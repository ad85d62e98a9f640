/** A pack for youth councils and school councils, A4, black on white. */
import { dayInWords } from '../lib/model/dates.ts';
import type { Plan } from '../lib/model/plan.ts';
import type { Recommendation } from '../lib/model/recommendations.ts';
import { SESSION_MINUTES } from '../lib/model/sessions.ts';
import { oldestPageOf, type PackSheet } from '../lib/prints/pack.ts';
import { recommendationUrl } from '../lib/site/urls.ts';
import { checkedInWords, count, fill, siteWordingOf, wordingOf } from '../lib/wording/wording.ts';
import { closingLines, pdfOf } from './layout.ts';
import template from './pack.typ?raw';
import type { Rendered } from './render.ts';

/** How many entries of “You said, we did” a pack has: the newest. */
const MAX_SAID = 3;

/** The pack of a recommendation with its sheet, as PDF/UA-1. Throws where Typst refuses or warns. */
export function packPdf(
  plan: Plan,
  { slug, number, timescale }: Recommendation,
  sheet: PackSheet,
): Promise<Rendered> {
  const { site, edition, recommendations, sessions, said } = plan;
  const { packs } = siteWordingOf(plan);
  const page = oldestPageOf(plan, slug);
  const version = page?.band ?? 'plan';
  const wording = wordingOf(version, plan);
  const place = fill(wording.place, { n: number, total: recommendations.length });
  return pdfOf(plan, {
    template,
    leadsTo: recommendationUrl(version, slug),
    data: {
      ...sheet,
      above: `${packs.kind} · ${place}`,
      summary: `${wording.timescale[timescale]}. ${fill(packs.summary, { date: dayInWords(edition) })}`,
      sessions: [...sessions.values()].map(({ steps, ...rest }) => ({
        ...rest,
        steps: steps.map((step) => {
          const minutes = count(packs.sessions.minutes, step.minutes);
          return { ...step, minutes };
        }),
        total: fill(packs.sessions.total, { n: SESSION_MINUTES }),
      })),
      said: said.slice(0, MAX_SAID).map((each) => ({
        ...each,
        // “School council of …, February 2026”.
        who: `${each.group}, ${each.when.text}`,
        status: `${packs.said.statuses[each.status]}.`,
      })),
      tell: [...(said.length === 0 ? [packs.said.none] : []), packs.said.tell],
      words: { ...packs, promises: wording.sections.promises, questions: wording.talk },
      closing: [
        ...site.helpLines
          .slice(0, 1)
          .map(({ name, phone, says }) => fill(packs.help, { name, phone, says })),
        fill(packs.emergency, { number: site.emergency }),
        ...closingLines(plan),
        `${checkedInWords(page?.checked, wording)}.`,
      ],
    },
  });
}
