/** Two years on, nothing that the site says is false: not on a page, on paper, in a feed or on a card. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getElementsByTagName, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/lib/wording/wording.ts';
import { VERSIONS, type VersionId } from '../../src/lib/model/versions.ts';
import { filesOf, pageAt, pagesOf } from '../support/built-pages.ts';
import { planOf } from '../support/content.ts';
import { CHECKED, LATER_EDITION, NEWS } from '../support/later-content.ts';
import { open, squeezed } from '../support/pdf.ts';
import { OFFLINE_ZIP } from '../../src/lib/site/urls.ts';
import { LATER } from '../support/sites.ts';

const plan = planOf(LATER);
const files = filesOf(LATER);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the pages of a recommendation say, apart from links to other pages and help. */
function mainOf(file: string): string {
  const { document } = pageAt(LATER, file);
  return oneLine(textContent(getElementsByTagName('main', document)));
}

/** Every page that tells a recommendation in some version: reading pages and cards. */
const pagesAbout = (slug: string) =>
  VERSIONS.map(({ id }) => ({ version: id, file: `${id}/${slug}/index.html` })).concat(
    VERSIONS.filter(({ ages }) => ages).map(({ id }) => ({
      version: id,
      file: `embed/${id}/${slug}/index.html`,
    })),
  );

/** All text of a PDF, without spaces. */
async function paper(file: string): Promise<string> {
  const { texts } = await open(LATER, file);
  return squeezed(texts.flatMap((page) => page.map(({ says }) => says)).join(''));
}

/** Sentences that are false where something has been reported of everything. */
const SAYS_NOTHING_IS_KNOWN =
  /(?:not|nothing|nobody)[^.]{0,40}(?:told|reported|happened)[^.]{0,20}yet|not reported|do not know yet|no promise has been reported|nothing yet/i;

describe.each(Object.entries(NEWS))('After news that all of %s is %o', (slug, { status }) => {
  test('no page and no card says that nothing is known, and each says how it is going', () => {
    for (const { version, file } of pagesAbout(slug)) {
      const said = mainOf(file);
      expect(said, file).not.toMatch(SAYS_NOTHING_IS_KNOWN);
      const wording = wordingOf(version, plan);
      if (version === 'easy-read') expect(said, file).toContain(wording.happened.all[status]);
      else expect(said.toLowerCase(), file).toContain(wording.status[status].toLowerCase());
    }
  });

  test('nor does an Easy Read on paper, in either size', async () => {
    const { happened } = wordingOf('easy-read', plan);
    for (const size of ['16pt', '24pt']) {
      const said = await paper(`easy-read/${slug}-${size}-black.pdf`);
      expect(said).not.toContain(squeezed(happened.all['not-reported']));
      expect(said).toContain(squeezed(happened.all[status]));
      expect(said).toContain(squeezed('This is news of a test.'));
      expect(said).toContain(squeezed('30 June 2010'));
      expect(said).not.toContain(squeezed('on 30 June 2008'));
    }
  });

  test('nor does the pack for schools', async () => {
    const said = await paper(`print/pack-${slug}.pdf`);
    expect(said).not.toMatch(/notreported|nothingreportedyet/i);
  });

  test('and every feed has the news', () => {
    for (const folder of [...VERSIONS.map(({ id }) => id as string), 'updates']) {
      const file = folder === 'plan' ? `plan/${slug}/feed.xml` : `${folder}/feed.xml`;
      expect(readFileSync(path.join(LATER.folder, file), 'utf8'), file).toContain(
        'This is news of a test.',
      );
    }
  });
});

describe('With a later edition', () => {
  test('every page says that it speaks for that day, and none gives a reason for another', () => {
    for (const { file, html, document } of pagesOf(LATER)) {
      if (file.startsWith('embed/')) continue;
      const footers = getElementsByTagName('footer', document);
      if (footers.length === 0) continue;
      expect(oneLine(textContent(footers)), file).toContain('30 June 2010');
      expect(html, file).not.toContain(plan.site.asAtNote?.says ?? 'no note');
      expect(oneLine(textContent(document)), file).not.toMatch(
        /(?:(?:stood|were|was|reported|told|would have been) on|have used) 30 June 2008/i,
      );
    }
  });

  test('news of the plan itself has no day of its own, and the newest is not called older', () => {
    const progress = mainOf('updates/index.html');
    expect(progress).not.toMatch(/(?:reported|told) on 30 June 2008/i);
    const folded = getElementsByTagName(
      'details',
      pageAt(LATER, 'updates/index.html').document,
    ).map((each) => oneLine(textContent(each)));
    expect(folded.filter((text) => text.includes('News of a test'))).toEqual([]);
    expect(mainOf('updates/row-27-mandate/index.html')).toContain('In the plan itself');
  });

  test('a changed date takes the place of the plan’s own on every card', () => {
    for (const id of ['5-7', '7-11', '11-14', '14-19'] as const) {
      const page = plan.pages.get(`${id}/good-records`);
      const cards = getElementsByTagName(
        'li',
        pageAt(LATER, `${id}/good-records/index.html`).document,
      ).filter(({ attribs }) => (attribs.class ?? '').split(' ').includes('card'));
      expect(cards).toHaveLength(page?.promises.length ?? 0);
      for (const card of cards) {
        expect(oneLine(textContent(card)), id).toContain('By December 2010');
        expect(oneLine(textContent(card)), id).not.toMatch(/(?:July|August|October) 2008/);
      }
    }
  });
});

describe('Once young people have checked a page', () => {
  const by = `Checked by ${CHECKED.group} (${CHECKED.when})`;
  const nobody = (version: VersionId): string => wordingOf(version, plan).checked.nobody;

  test.each(['7-11', 'easy-read'] as const)(
    '%s says who, and no longer that nobody has',
    (version) => {
      const said = mainOf(`${version}/${CHECKED.slug}/index.html`);
      expect(said).toContain(by);
      expect(said).not.toContain(nobody(version));
    },
  );

  test('the paper says so, too', async () => {
    const said = await paper(`easy-read/${CHECKED.slug}-16pt-colour.pdf`);
    expect(said).toContain(squeezed(by));
    expect(said).not.toContain(squeezed(nobody('easy-read')));
  });

  test('guides list it, and none says that nobody has checked anything', () => {
    const guides = [...plan.guides.keys()].map((slug) => `${slug}/index.html`);
    const listing = guides.filter((file) => mainOf(file).includes(by));
    expect(listing).toContain('checking/index.html');
    for (const file of guides) {
      expect(mainOf(file), file).not.toMatch(
        /(?:no|nobody|none)[^.]{0,40} (?:has|have|been) (?:been )?(?:checked|tested|tried)/i,
      );
    }
  });

  test('a page that nobody has checked still says so', () => {
    expect(mainOf('5-7/after-16/index.html')).toContain(nobody('5-7'));
  });
});

test('the zip for schools, search and open data were made of the same edition', () => {
  const data = JSON.parse(readFileSync(path.join(LATER.folder, 'data/plan.json'), 'utf8')) as {
    edition: string;
  };
  expect(data.edition).toBe(LATER_EDITION);
  expect(files).toContain(OFFLINE_ZIP.slice(1));
});
