/** “What has happened so far” of an Easy Read: made from the facts, in ideas like all others. */
import { allFacts, factsIn } from '../model/actions.ts';
import { dayInWords } from '../model/dates.ts';
import { OVERVIEW, type Idea } from '../model/easy-read.ts';
import { newestFirst, newsOf, type Plan } from '../model/plan.ts';
import { countIcons } from '../model/status.ts';
import type { Update } from '../model/updates.ts';
import { PAGE_PICTURES, STATUS_PICTURES } from '../site/pictures.ts';
import { sentencesIn } from '../text/sentences.ts';
import { count, fill, wordingOf, type Wording } from '../wording/wording.ts';

/** How many sentences an idea has room for. */
const MOST = 3;

/** How much news the overview tells; the paper of each recommendation has all of its own. */
const IN_OVERVIEW = 3;

/** One piece of news: as many ideas as its sentences need, with the picture of its status. */
function newsIdeas({ status, inPlan, reported, told }: Update, { happened }: Wording): Idea[] {
  const date = inPlan ? happened.inPlan : fill(happened.reported, { date: dayInWords(reported) });
  const sentences = [...sentencesIn(told['easy-read']?.says ?? '').map(({ text }) => text), date];
  const ideas = Math.ceil(sentences.length / MOST);
  const each = Math.ceil(sentences.length / ideas);
  return Array.from({ length: ideas }, (_, n) => ({
    picture: STATUS_PICTURES[status],
    says: sentences.slice(n * each, (n + 1) * each),
    covers: [],
  }));
}

/** The section on how the actions of an Easy Read are going at the edition, and its news, the newest first. */
export function happenedSection(plan: Plan, slug: string): { heading: string; ideas: Idea[] } {
  const wording = wordingOf('easy-read', plan);
  const { happened } = wording;
  const overview = slug === OVERVIEW;
  const rows = plan.recommendations.find((each) => each.slug === slug)?.rows ?? [];
  const facts = overview ? allFacts(plan) : factsIn(plan, rows);
  const news = overview ? newestFirst(plan).slice(0, IN_OVERVIEW) : newsOf(plan, slug);
  const ideaOf = (picture: string, ...says: string[]): Idea => ({ picture, says, covers: [] });
  const counts = countIcons(facts).map(({ icon, n }) =>
    ideaOf(
      STATUS_PICTURES[icon],
      n === facts.length ? happened.all[icon] : count(happened.some[icon], n),
    ),
  );
  return {
    heading: wording.updates,
    ideas: [
      ideaOf(
        PAGE_PICTURES.happened,
        count(happened.total, facts.length),
        fill(wording.asAt, { date: dayInWords(plan.edition) }),
      ),
      ...counts,
      ...news.flatMap((update) => newsIdeas(update, wording)),
    ],
  };
}
