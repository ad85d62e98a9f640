/** How actions stand, in a version's words. */
import { countIcons, type StatusFlag, type StatusIcon } from '../model/status.ts';
import { fill, type Wording } from './wording.ts';

/** An icon and the text beside it. */
export interface StatusLabel {
  readonly icon: StatusIcon;
  readonly text: string;
}

/** What a status icon says by itself. */
export const iconText = (icon: StatusIcon, { overdue, status }: Wording): string =>
  icon === 'overdue' ? overdue : status[icon];

/** The same with how many of a total it is about. */
export const sharedIconText = (
  icon: StatusIcon,
  n: number,
  total: number,
  wording: Wording,
): string => fill(wording.share, { n, total, status: iconText(icon, wording) });

/** How actions stand together: overdue first, then each status, the worst first; counted where they differ. */
export const statusLabels = (actions: readonly StatusFlag[], wording: Wording): StatusLabel[] =>
  countIcons(actions).map(({ icon, n }) => ({
    icon,
    text:
      n === actions.length
        ? iconText(icon, wording)
        : sharedIconText(icon, n, actions.length, wording),
  }));
