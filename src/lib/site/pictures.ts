/** What the site as a whole says of its pictures, and which ones its own pages need. */
import type { Plan } from '../model/plan.ts';
import type { StatusIcon } from '../model/status.ts';
import { versionOf } from '../model/versions.ts';
import { versionsOf } from './navigation.ts';

/** Pictures on pages that no editor writes. */
export const PAGE_PICTURES = {
  home: 'megaphone',
  updates: 'notebook',
  search: 'search',
  settings: 'settings',
  who: 'team',
  words: 'learning-book',
  print: 'printer',
  share: 'megaphone',
  happened: 'checklist',
} as const;

/** The pictures of Easy Read for how things are going. */
export const STATUS_PICTURES: Readonly<Record<StatusIcon, string>> = {
  overdue: 'day-passed',
  late: 'late',
  stopped: 'stop-hand',
  changed: 'plan-changed',
  'not-reported': 'question',
  started: 'started',
  'on-track': 'going-well',
  done: 'done',
};

/** The ids of the pictures that the interface needs, whatever the content. */
export const interfacePictures = (plan: Plan): ReadonlySet<string> =>
  new Set([
    ...Object.values(PAGE_PICTURES),
    ...Object.values(STATUS_PICTURES),
    ...versionsOf(plan).map((version) => versionOf(version).picture),
  ]);

/** The line of credits: the site's own, and that of every drawing by somebody else. */
export function creditsOf(plan: Plan, own: string): string {
  const others = [...plan.pictures.values()].flatMap((picture) =>
    'credit' in picture && picture.credit !== undefined ? [picture.credit] : [],
  );
  return [own, ...new Set(others)].join(' ');
}
