/** An update as a feed reader shows it: everything that its page says in one version's words, as HTML. */
import { leadsOf, placedActions, type Plan } from '../model/plan.ts';
import type { Update } from '../model/updates.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { updateUrl, type Full } from '../site/urls.ts';
import { fill, siteWordingOf, wordingOf } from '../wording/wording.ts';
import { namesFor, toldActions } from './told.ts';

/** Text as HTML has it. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const link = (to: string, text: string): string => `<a href="${escaped(to)}">${escaped(text)}</a>`;

/** What was promised and by whom, how it stands, when and why, where this is from, and a link back. */
export function newsHtml(plan: Plan, version: VersionId, update: Update, full: Full): string {
  const { updates, follow, facts: labels } = siteWordingOf(plan);
  const wording = wordingOf(version, plan);
  const placed = placedActions(plan.recommendations);
  const about = update.actions.flatMap((id) => {
    const at = placed.get(id);
    return at ? [{ id, ...at }] : [];
  });
  const promises = about.map(({ id, recommendation, row }) => {
    const { title, promises: own, to } = toldActions(plan, version, recommendation, row, [id]);
    return `<li>${link(full(to), title)}: ${escaped(own.join(' '))}</li>`;
  });
  const leads = namesFor(
    plan,
    version,
    about.flatMap(({ id, row }) => leadsOf(row, id)),
  );
  const exact = versionOf(version).bodyNames === 'exact';
  const facts = [
    { label: wording.labels.now, value: wording.status[update.status] },
    { label: updates.happened, value: update.happened?.text },
    { label: labels.newDate, value: update.when?.text },
    { label: updates.reason, value: update.reason },
    { label: wording.labels.who, value: leads.join('; ') || wording.silent.who },
    // Officials' words; the update's page has them for everybody.
    { label: updates.source, value: exact ? update.source : undefined },
  ];
  return [
    `<p>${escaped(update.told[version]?.says ?? '')}</p>`,
    ...facts
      .filter(({ value }) => value !== undefined)
      .map(
        ({ label, value }) => `<p><strong>${escaped(label)}:</strong> ${escaped(value ?? '')}</p>`,
      ),
    `<p><strong>${escaped(updates.actions)}:</strong></p>`,
    `<ul>${[...new Set(promises)].join('')}</ul>`,
    `<p>${link(full(updateUrl(update.id)), fill(follow.readOn, { name: plan.site.name }))}</p>`,
  ].join('');
}
