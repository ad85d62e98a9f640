/** An update as a feed reader shows it: everything that its page says in one version's words, as HTML. */
import { factsOf } from '../model/actions.ts';
import { dayInWords } from '../model/dates.ts';
import type { Plan } from '../model/plan.ts';
import type { Update } from '../model/updates.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { updateUrl, type Full } from '../site/urls.ts';
import { leadsInWords } from '../plan/cards.ts';
import { escapeHtml, linkHtml } from '../text/html.ts';
import { fill, siteWordingOf, wordingOf } from '../wording/wording.ts';
import { toldActions } from './told.ts';

/** What was promised and by whom, how it is going, when and why, where this is from, and a link back. */
export function newsHtml(plan: Plan, version: VersionId, update: Update, full: Full): string {
  const { updates, follow, facts: labels } = siteWordingOf(plan);
  const wording = wordingOf(version, plan);
  const about = factsOf(plan, update.actions);
  const promises = about.map((facts) => {
    const { title, promises: own, to } = toldActions(plan, version, facts, [facts.action]);
    return `<li>${linkHtml(full(to), title)}: ${escapeHtml(own.join(' '))}</li>`;
  });
  const exact = versionOf(version).bodyNames === 'exact';
  const facts = [
    [wording.labels.now, wording.status[update.status]],
    [
      updates.inPlan,
      update.inPlan ? fill(updates.datedBy, { date: dayInWords(update.reported) }) : undefined,
    ],
    [updates.happened, update.happened?.text],
    [labels.newDate, update.when?.text],
    [updates.reason, update.reason],
    [wording.labels.who, leadsInWords(plan, version, about)],
    // Officials' words; the update's page has them for everybody.
    [updates.source, exact ? update.source : undefined],
  ] as const;
  return [
    `<p>${escapeHtml(update.told[version]?.says ?? '')}</p>`,
    ...facts.flatMap(([label, value = '']) =>
      value === '' ? [] : `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(value)}</p>`,
    ),
    `<p><strong>${escapeHtml(updates.actions)}:</strong></p>`,
    `<ul>${[...new Set(promises)].join('')}</ul>`,
    `<p>${linkHtml(full(updateUrl(update.id)), fill(follow.readOn, { name: plan.site.name }))}</p>`,
  ].join('');
}
