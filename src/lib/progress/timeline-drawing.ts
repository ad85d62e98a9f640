/** Where everything of a timeline is drawn: months downwards for a phone and for paper, across for a wide screen. */
import type { Timeline } from './timeline.ts';

/** A point, or the middle of something. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawing, in units that are about a pixel. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  /** Where each month's name begins, and the band that is behind it: the whole month. */
  readonly months: readonly (Point & {
    readonly band: Box;
    readonly year?: Point;
    /** Where it says that this is the edition's month. */
    readonly tag: Point;
  })[];
  /** Where each lane's name stands; downwards once at each year. */
  readonly lanes: readonly (readonly Point[])[];
  /** Where each mark stands. */
  readonly marks: readonly Point[];
}

/** A rectangle. */
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The room that a stone needs, with the air around it. */
const STONE = { width: 26, height: 23 } as const;
/** The air after a month or a lane. */
const AIR = 8;
/** What stands for months that are left out. */
const GAP = 14;

/** How many marks each month has in each lane. */
function cells({ months, lanes, marks }: Timeline): number[][] {
  const counts = months.map(() => lanes.map(() => 0));
  for (const { month, lane } of marks) {
    const row = counts[month];
    if (row) row[lane] = (row[lane] ?? 0) + 1;
  }
  return counts;
}

/** The places of all marks, where a cell begins at a point and takes so many abreast. */
function placed(
  { marks }: Timeline,
  abreast: number,
  cellAt: (month: number, lane: number) => Point,
): Point[] {
  const before = new Map<string, number>();
  return marks.map(({ month, lane }) => {
    const key = `${month} ${lane}`;
    const index = before.get(key) ?? 0;
    before.set(key, index + 1);
    const { x, y } = cellAt(month, lane);
    return {
      x: Math.round(x + ((index % abreast) + 0.5) * STONE.width),
      y: Math.round(y + (Math.floor(index / abreast) + 0.5) * STONE.height),
    };
  });
}

const yearOf = (timeline: Timeline, month: number): string | undefined =>
  timeline.months[month]?.month.slice(0, 4);

/** True where a month begins another year than the one before it. */
const beginsYear = (timeline: Timeline, month: number): boolean =>
  yearOf(timeline, month) !== yearOf(timeline, month - 1);

/** Months downwards, lanes across: fits a phone. */
export function drawDown(timeline: Timeline): TimelineDrawing {
  const names = 44;
  const year = 38;
  const width = Math.max(320, names + timeline.lanes.length * STONE.width);
  const lane = (width - names) / Math.max(1, timeline.lanes.length);
  const abreast = Math.max(1, Math.floor(lane / STONE.width));
  const counts = cells(timeline);
  const laneX = (index: number): number =>
    names + index * lane + (lane - abreast * STONE.width) / 2;
  let y = 0;
  const years: number[] = [];
  const months = timeline.months.map(({ gap }, index) => {
    const begins = beginsYear(timeline, index);
    if (gap && !begins) y += GAP;
    if (begins) {
      years.push(y + year / 2);
      y += year;
    }
    const rows = Math.ceil(Math.max(1, ...(counts[index] ?? [])) / abreast);
    const least = timeline.months[index]?.now ? 2 : 1;
    const height = Math.max(rows, least) * STONE.height + AIR;
    const band = { x: 0, y, width, height };
    y += height;
    return {
      x: 4,
      y: band.y + AIR / 2 + STONE.height / 2,
      band,
      tag: { x: 6, y: band.y + AIR / 2 + STONE.height * 1.4 },
      ...(begins && { year: { x: 4, y: years.at(-1) ?? 0 } }),
    };
  });
  return {
    width,
    height: y + 2,
    months,
    lanes: timeline.lanes.map((_, index) =>
      years.map((at) => ({ x: laneX(index) + STONE.width / 2, y: at })),
    ),
    marks: placed(timeline, abreast, (month, index) => ({
      x: laneX(index),
      y: (months[month]?.band.y ?? 0) + AIR / 2,
    })),
  };
}

/** Months across, lanes below each other: for a wide screen. It grows where a plan has very many months. */
export function drawAcross(timeline: Timeline): TimelineDrawing {
  const head = 72;
  const title = 36;
  const gaps = timeline.months.filter(({ gap }) => gap).length;
  const least = timeline.months.length * (STONE.width + AIR) + gaps * GAP;
  const width = Math.max(1056, least);
  const column = (width - gaps * GAP) / timeline.months.length;
  const abreast = Math.max(1, Math.floor((column - AIR / 2) / STONE.width));
  const counts = cells(timeline);
  let y = head;
  const lanes = timeline.lanes.map((_, index) => {
    const most = Math.max(1, ...counts.map((month) => month[index] ?? 0));
    const at = y;
    y += title + Math.ceil(most / abreast) * STONE.height + AIR;
    return at;
  });
  const height = y;
  let x = 0;
  const months = timeline.months.map(({ gap }, index) => {
    if (gap) x += GAP;
    const band = { x, y: 0, width: column, height };
    x += column;
    return {
      x: band.x + AIR,
      y: 58,
      band,
      tag: { x: band.x + AIR, y: 15 },
      ...(beginsYear(timeline, index) && { year: { x: band.x + AIR, y: 36 } }),
    };
  });
  return {
    width,
    height,
    months,
    lanes: lanes.map((at) => [{ x: AIR, y: at + title / 2 - 2 }]),
    marks: placed(timeline, abreast, (month, index) => ({
      x: (months[month]?.band.x ?? 0) + (column - abreast * STONE.width) / 2,
      y: (lanes[index] ?? 0) + title,
    })),
  };
}
