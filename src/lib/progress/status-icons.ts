/** The icons of progress: one shape a status, the same beside words, on stepping stones and on the timeline. */
import type { Status, StatusIcon } from '../model/status.ts';
import { sharedIconText, type StatusLabel, type Wording } from '../wording/wording.ts';

/** What is drawn inside an icon, in a box of 24 by 24; each differs without its colour. `overdue` has a shape of its own. */
export const ICON_PATHS: Readonly<Record<Status, string>> = {
  'not-reported': '',
  started: 'M12 3a9 9 0 0 1 0 18z',
  'on-track': 'M7 12h9M12.5 8l4 4-4 4',
  done: 'M7 12.5l3.5 3.5L17 8.5',
  late: 'M12 6.5v6.5l4 2.5',
  changed: 'M8 10h8M8 14h8',
  stopped: 'M8 8l8 8M16 8l-8 8',
};

/** From the first stone of a path to the last: what is done, what is in hand, what is to come, what hinders. */
export const STATUS_ICONS: readonly StatusIcon[] = [
  'done',
  'on-track',
  'started',
  'changed',
  'not-reported',
  'late',
  'overdue',
  'stopped',
];

/** How many of each icon there are, in the order of a path; icons that nothing has are left out. */
export const iconCounts = (icons: readonly StatusIcon[]): { icon: StatusIcon; n: number }[] =>
  STATUS_ICONS.map((icon) => ({ icon, n: icons.filter((each) => each === icon).length })).filter(
    ({ n }) => n > 0,
  );

/** The same in a version's words: what the stones of a picture mean. */
export const keyOf = (icons: readonly StatusIcon[], wording: Wording): StatusLabel[] =>
  iconCounts(icons).map(({ icon, n }) => ({
    icon,
    text: sharedIconText(icon, n, icons.length, wording),
  }));
