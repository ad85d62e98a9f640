import { describe, expect, test } from 'vitest';
import { plan } from '../fixtures/make.ts';
import StatusLabels from '../../src/components/progress/StatusLabels.astro';
import StatusImage from '../../src/components/progress/StatusImage.astro';
import type { Status, StatusFlag, StatusIcon } from '../../src/lib/model/status.ts';
import { UPDATE_STATUSES } from '../../src/lib/model/updates.ts';
import { statusLabels, wordingOf } from '../../src/lib/wording/wording.ts';
import { all, attribute, render, words } from './html.ts';

const wording = wordingOf('14-19', plan({}));
const STATUSES: readonly Status[] = ['not-reported', ...UPDATE_STATUSES];

/** How these actions stand, as shown. */
const standing = (...states: readonly StatusFlag[]) =>
  render(StatusLabels, { props: { labels: statusLabels(states, wording) } });

/** The shape of an icon: what is seen of it without its colour. */
async function shapeOf(icon: StatusIcon): Promise<string> {
  const html = await render(StatusImage, { props: { icon } });
  const drawn = [...all(html, 'path'), ...all(html, 'circle')];
  return drawn.map((each) => attribute(each, 'd') ?? 'circle').join(' ');
}

describe('How something stands', () => {
  test.each(STATUSES)('is an icon and words: %s', async (status) => {
    const html = await standing({ status, overdue: false });
    expect(words(html)).toBe(wording.status[status]);
    expect(all(html, 'svg')).toHaveLength(1);
  });

  test('is said in words alone to those who hear it', async () => {
    const html = await standing({ status: 'late', overdue: true });
    for (const icon of all(html, 'svg')) expect(attribute(icon, 'aria-hidden')).toBe('true');
  });

  test('is one line for each status, the worst first, each with its own sign', async () => {
    const html = await standing(
      { status: 'done', overdue: false },
      { status: 'late', overdue: true },
      { status: 'started', overdue: false },
    );
    expect(all(html, 'strong').map(words)).toEqual([
      `1 of 3: ${wording.overdue}`,
      `1 of 3: ${wording.status.late}`,
      `1 of 3: ${wording.status.started}`,
      `1 of 3: ${wording.status.done}`,
    ]);
    const icons = all(html, 'svg').map((icon) =>
      [...all(icon, 'path'), ...all(icon, 'circle')]
        .map((each) => attribute(each, 'd') ?? 'circle')
        .join(' '),
    );
    expect(icons).toEqual([
      await shapeOf('overdue'),
      await shapeOf('late'),
      await shapeOf('started'),
      await shapeOf('done'),
    ]);
  });
});

test('No two icons have one shape', async () => {
  const shapes = await Promise.all([...STATUSES.map(shapeOf), shapeOf('overdue')]);
  expect(new Set(shapes).size).toBe(STATUSES.length + 1);
});
