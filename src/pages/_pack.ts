/** The youth council packs of this site. */
import { packPdf, type PackSession } from '../documents/pack.ts';
import type { Rendered } from '../documents/render.ts';
import { dayInWords } from '../lib/model/dates.ts';
import type { Said } from '../lib/model/said.ts';
import { SESSION_MINUTES, type Session } from '../lib/model/sessions.ts';
import { oldestPageOf, packSheet } from '../lib/prints/pack.ts';
import { recommendationUrl } from '../lib/site/urls.ts';
import { checkedInWords, count, fill, siteWordingOf, wordingOf } from '../lib/wording/wording.ts';
import { getPlan } from '../load/plan.ts';
import { knownAddress } from './_address.ts';
import { closingOf, printed } from './_prints.ts';

/** Who said something, and when: “School council of …, February 2026”. */
const whoSaid = ({ group, when }: Said): string => `${group}, ${when.text}`;

/** How many entries of “You said, we did” a pack has: the newest. */
const IN_PACK = 3;

/** The pack of a recommendation; nothing where there is nothing to put in it. */
export function pack(slug: string): Promise<Rendered> | undefined {
  const plan = getPlan();
  const recommendation = plan.recommendations.find((each) => each.slug === slug);
  const sheet = recommendation && packSheet(plan, recommendation);
  if (!sheet) return undefined;
  const { site, edition } = plan;
  const { packs, prints } = siteWordingOf(plan);
  const page = oldestPageOf(plan, slug);
  const version = page?.band ?? 'plan';
  const wording = wordingOf(version, plan);
  const place = fill(wording.place, {
    n: recommendation.number,
    total: plan.recommendations.length,
  });
  const session = ({ steps, ...rest }: Session): PackSession => ({
    ...rest,
    steps: steps.map((step) => ({ ...step, minutes: count(packs.sessions.minutes, step.minutes) })),
    total: fill(packs.sessions.total, { n: SESSION_MINUTES }),
  });
  const [line] = site.helpLines;
  return printed(() =>
    packPdf({
      ...sheet,
      author: site.councilName,
      above: `${packs.kind} · ${place}`,
      summary: `${wording.timescale[recommendation.timescale]}. ${fill(packs.summary, { date: dayInWords(edition) })}`,
      sessions: [...plan.sessions.values()].map(session),
      said: plan.said.slice(0, IN_PACK).map((each) => ({
        who: whoSaid(each),
        said: each.said,
        did: each.did,
        status: `${packs.said.statuses[each.status]}.`,
      })),
      tell: [...(plan.said.length === 0 ? [packs.said.none] : []), packs.said.tell],
      words: {
        ...packs.sessions,
        promises: wording.sections.promises,
        columns: packs.columns,
        reason: packs.reason,
        questions: page ? wording.talk : packs.questions,
        answer: packs.answer,
        said: packs.said.title,
        youSaid: packs.said.said,
        weDid: packs.said.did,
      },
      page: prints.page,
      edition: dayInWords(edition),
      address: knownAddress(recommendationUrl(version, slug)),
      language: site.language,
      closing: [
        ...(line
          ? [fill(packs.help, { name: line.name, phone: line.phone, says: line.says })]
          : []),
        fill(packs.emergency, { number: site.emergency }),
        ...closingOf(plan),
        `${checkedInWords(page?.checked, wording)}.`,
      ],
    }),
  );
}
