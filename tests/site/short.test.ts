/** What is written for those who read little stays short: pages for ages 5 to 7, and Easy Read on paper. */
import { getElementsByTagName, removeElement, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { wordingOf } from '../../src/lib/wording/wording.ts';
import { pageAt } from '../support/built-pages.ts';
import { planOf } from '../support/content.ts';
import { open } from '../support/pdf.ts';
import { OWN } from '../support/sites.ts';

const plan = planOf(OWN);

/** The most words of a page for ages 5 to 7 with every disclosure closed, and the most a writer may use of them (ours). */
const MOST = { page: 300, written: 260 };

/** The most ideas and A4 pages of an Easy Read at 16 pt, without what has happened so far (ours). The overview is longer. */
const PAPER = { ideas: 40, pages: 14 };
const LONGEST = { slug: 'better-progress', ideas: 45, pages: 16 };

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** What a reader sees of the main part: not what is folded away, pops up, or is only heard. */
function seenIn(html: string): string {
  const document = parseDocument(html);
  const [main] = getElementsByTagName('main', document);
  if (!main) throw new Error('The page has no main part.');
  const hidden = getElementsByTagName('*', main).filter(
    ({ name, attribs }) =>
      ['script', 'style', 'template'].includes(name) ||
      attribs.popover !== undefined ||
      attribs.hidden !== undefined ||
      (attribs.class ?? '').split(' ').includes('visually-hidden'),
  );
  const folded = getElementsByTagName('details', main).flatMap(({ children }) =>
    children.filter((child) => !('name' in child && child.name === 'summary')),
  );
  for (const node of [...hidden, ...folded]) removeElement(node);
  return textContent(main);
}

const pages = [...plan.pages.values()].filter(({ band }) => band === '5-7');

test.each(pages)('The page for ages 5 to 7 on $slug has at most 300 words', ({ band, slug }) => {
  expect(words(seenIn(pageAt(OWN, `${band}/${slug}/index.html`).html))).toBeLessThanOrEqual(
    MOST.page,
  );
});

test.each(pages)('At most 260 of those on $slug are its writer’s own', (page) => {
  const main = pageAt(OWN, `5-7/${page.slug}/index.html`);
  const body = getElementsByTagName('section', main.document).flatMap((section) =>
    getElementsByTagName('p', section).filter(({ parent }) =>
      ((parent as { attribs?: { class?: string } } | null)?.attribs?.class ?? '').includes('prose'),
    ),
  );
  const own = [
    page.title,
    page.summary,
    ...page.promises.flatMap(({ says, know = '' }) => [says, know]),
    ...page.talk,
    textContent(body),
  ];
  expect(words(own.join(' '))).toBeLessThanOrEqual(MOST.written);
});

test.each(plan.recommendations.map(({ slug }) => slug))(
  'Easy Read on %s is short enough to be read',
  async (slug) => {
    const ideas = plan.easyReads.get(slug)?.ideas ?? [];
    const most = slug === LONGEST.slug ? LONGEST : PAPER;
    expect(ideas.length).toBeLessThanOrEqual(most.ideas);
    const { texts } = await open(OWN, `easy-read/${slug}-16pt-colour.pdf`);
    const heading = wordingOf('easy-read', plan).updates;
    const before = texts.findIndex((page) => page.some(({ says }) => says.trim() === heading));
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThanOrEqual(most.pages);
  },
);
