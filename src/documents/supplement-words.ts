/** What the supplement says, besides its parts. */
import { dayInWords } from '../lib/model/dates.ts';
import type { Plan } from '../lib/model/plan.ts';
import { creditsOf, PAGE_PICTURES } from '../lib/site/pictures.ts';
import { commonVersion } from '../lib/site/navigation.ts';
import { capital, fill, siteWordingOf, wordingOf } from '../lib/wording/wording.ts';
import { closingLines } from './layout.ts';

/** Names as a sentence lists them: “Youth Hub, Our Schools and …”. */
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Who checked the council: what `plan/review.yaml` holds, and no more. */
function reviewOf(plan: Plan) {
  const { review } = plan;
  const { supplement: words, review: labels } = siteWordingOf(plan);
  const { scores } = wordingOf(commonVersion(plan), plan);
  const { from: least, to: most, names } = review.scale;
  const named = Object.entries(names).map(([score, name]) => fill(scores.named, { score, name }));
  const to = fill(labels.reportedTo, { date: review.reported.text, who: review.reportedTo });
  return {
    title: words.review,
    says: review.plain,
    dates: `${labels.when}: ${review.when.text}. ${labels.reported}: ${to}.`,
    scores: review.scores.map(({ plain, score }) => ({
      what: plain,
      score,
      says: fill(scores.of, { score, most }),
    })),
    most,
    praised: labels.praise,
    praise: review.praise,
    scale: [fill(words.scores, { least, most }), ...named].join(' '),
  };
}

/** Everything its template reads, but for the parts and what follows from how many they are. */
export function supplementWords(plan: Plan) {
  const { site, recommendations, easyReads } = plan;
  const { supplement: words, home, contacts, packs, pictureCredit } = siteWordingOf(plan);
  const { nobody } = wordingOf(commonVersion(plan), plan).checked;
  const [line] = site.helpLines;
  const checked = [...plan.pages.values()].some((page) => page.checked);
  const { name } = site;
  const sites = listed.format(site.publishedOn.map((each) => each.name));
  return {
    title: home.title,
    name,
    edition: capital(dayInWords(plan.edition)),
    kicker: words.kicker,
    intro: fill(home.intro, { n: recommendations.length }),
    /** The cover's. */
    picture: PAGE_PICTURES.home,
    stones: words.stones,
    promised: words.promised,
    review: reviewOf(plan),
    more: {
      title: words.more,
      says: [
        words.moreSays,
        sites ? fill(words.sites, { name, sites }) : fill(words.noSites, { name }),
      ],
    },
    ...(easyReads.size > 0 && {
      easyRead: {
        title: wordingOf('easy-read', plan).name,
        says: [
          words.easyReadSays,
          words.otherForms,
          site.contacts.otherFormats ?? contacts.unknown,
        ],
      },
    }),
    help: {
      title: words.help,
      name: line?.name ?? '',
      phone: line?.phone ?? '',
      says: [line?.says ?? '', fill(packs.emergency, { number: site.emergency })],
    },
    closing: [
      ...closingLines(plan),
      ...(checked ? [] : [`${nobody}.`]),
      creditsOf(plan, pictureCredit),
    ],
  };
}
