/** The supplement of this site. */
import type { Rendered } from '../documents/render.ts';
import { supplementPdf, type Supplement } from '../documents/supplement.ts';
import { dayInWords } from '../lib/model/dates.ts';
import type { Plan } from '../lib/model/plan.ts';
import { supplementParts } from '../lib/prints/supplement.ts';
import { creditsOf, PAGE_PICTURES } from '../lib/site/pictures.ts';
import { URLS } from '../lib/site/urls.ts';
import { commonVersion } from '../lib/site/ways.ts';
import { capital, count, fill, siteWordingOf, wordingOf } from '../lib/wording/wording.ts';
import { getPlan } from '../load/plan.ts';
import { knownAddress } from './_address.ts';
import { closingOf, picturesOf, printed } from './_prints.ts';

/** Names as a sentence lists them: “Youth Hub, Our Schools and …”. */
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Who checked the council: what `plan/review.yaml` holds, and no more. */
function reviewOf(plan: Plan): Supplement['review'] {
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
      says: fill(words.score, { score, most }),
    })),
    most,
    praised: labels.praise,
    praise: review.praise,
    scale: [fill(words.scores, { least, most }), ...named].join(' '),
  };
}

/** Where to read more: the address where there is one, and the sites that publish it. */
function moreOf({ site }: Plan, words: ReturnType<typeof siteWordingOf>['supplement']) {
  const { name } = site;
  const sites = listed.format(site.publishedOn.map((each) => each.name));
  const where = sites ? fill(words.sites, { name, sites }) : fill(words.noSites, { name });
  return { title: words.more, says: [words.moreSays, where] };
}

/** The supplement for a newspaper that reaches every home. */
export function supplement(): Promise<Rendered> {
  const plan = getPlan();
  const { site, recommendations, edition } = plan;
  const { supplement: words, home, contacts, packs, pictureCredit } = siteWordingOf(plan);
  const wording = wordingOf(commonVersion(plan), plan);
  const [line] = site.helpLines;
  const checked = [...plan.pages.values()].some((page) => page.checked);
  return printed(() =>
    supplementPdf(
      {
        title: home.title,
        author: site.councilName,
        name: site.name,
        edition: capital(dayInWords(edition)),
        kicker: words.kicker,
        intro: fill(home.intro, { n: recommendations.length }),
        picture: PAGE_PICTURES.home,
        stones: words.stones,
        promised: words.promised,
        rest: (leftOut) => count(words.rest, leftOut),
        recommendations: recommendations.length,
        review: reviewOf(plan),
        more: moreOf(plan, words),
        easyRead:
          plan.easyReads.size > 0
            ? {
                title: words.easyRead,
                says: [
                  words.easyReadSays,
                  words.otherForms,
                  site.contacts.otherFormats ?? contacts.unknown,
                ],
              }
            : undefined,
        help: {
          title: words.help,
          name: line?.name ?? '',
          phone: line?.phone ?? '',
          says: [line?.says ?? '', fill(packs.emergency, { number: site.emergency })],
        },
        address: knownAddress(URLS.home),
        language: site.language,
        closing: [
          ...closingOf(plan),
          ...(checked ? [] : [`${wording.checked.nobody}.`]),
          creditsOf(plan, pictureCredit),
        ],
        pictures: picturesOf(plan, 'colour'),
      },
      (most) => supplementParts(plan, most),
    ),
  );
}
