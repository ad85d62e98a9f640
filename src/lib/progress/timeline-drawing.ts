/**
 * Where everything of a timeline is drawn, in units that are about a pixel: months downwards for a phone and for paper,
 * across for a wide screen.
 */
import type { Mark, Timeline } from './timeline.ts';

/** A point, or the middle of something. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room that a stone needs, with the air around it. */
const STONE = { width: 26, height: 23 } as const;
/** The air after a month or a lane. */
const AIR = 8;
/** What is shown for months that are left out. */
const GAP = 14;

/** How many marks are in the fullest cell. */
const most = (marks: readonly Mark[]): number =>
  Math.max(1, ...marks.map(({ place }) => place + 1));

/** The middle of a mark in a cell that begins at a point and takes so many abreast. */
const inCell = ({ x, y }: Point, abreast: number, { place }: Mark): Point => ({
  x: Math.round(x + ((place % abreast) + 0.5) * STONE.width),
  y: Math.round(y + (Math.floor(place / abreast) + 0.5) * STONE.height),
});

/** Months downwards, lanes across: fits a phone. */
export function drawDown(timeline: Timeline) {
  const names = 44;
  const year = 38;
  const width = Math.max(320, names + timeline.lanes.length * STONE.width);
  const lane = (width - names) / Math.max(1, timeline.lanes.length);
  const abreast = Math.max(1, Math.floor(lane / STONE.width));
  const laneX = (index: number): number =>
    names + index * lane + (lane - abreast * STONE.width) / 2;
  let y = 0;
  const years: number[] = [];
  const months = timeline.months.map(({ gap, startsYear, now }, index) => {
    if (startsYear) years.push(y + year / 2);
    if (startsYear) y += year;
    else if (gap) y += GAP;
    const rows = Math.ceil(most(timeline.marks.filter(({ month }) => month === index)) / abreast);
    const height = Math.max(rows, now ? 2 : 1) * STONE.height + AIR;
    /** Behind the whole month. */
    const band = { x: 0, y, width, height };
    y += height;
    return {
      /** Where its name begins. */
      x: 4,
      y: band.y + AIR / 2 + STONE.height / 2,
      band,
      /** Where it says that this is the edition's month. */
      tag: { x: 6, y: band.y + AIR / 2 + STONE.height * 1.4 },
      ...(startsYear && { year: { x: 4, y: years.at(-1) ?? 0 } }),
    };
  });
  return {
    width,
    height: y + 2,
    months,
    /** Where each lane's name stands: once at each year. */
    lanes: timeline.lanes.map((_, index) =>
      years.map((at) => ({ x: laneX(index) + STONE.width / 2, y: at })),
    ),
    marks: timeline.marks.map((mark) => {
      const y = (months[mark.month]?.band.y ?? 0) + AIR / 2;
      return inCell({ x: laneX(mark.lane), y }, abreast, mark);
    }),
  };
}

/** Months across, lanes below each other: for a wide screen. It grows where a plan has very many months. */
export function drawAcross(timeline: Timeline): ReturnType<typeof drawDown> {
  const head = 72;
  const title = 36;
  const gaps = timeline.months.filter(({ gap }) => gap).length;
  const least = timeline.months.length * (STONE.width + AIR) + gaps * GAP;
  const width = Math.max(1056, least);
  const column = (width - gaps * GAP) / timeline.months.length;
  const abreast = Math.max(1, Math.floor((column - AIR / 2) / STONE.width));
  let y = head;
  const lanes = timeline.lanes.map((_, index) => {
    const at = y;
    const own = timeline.marks.filter(({ lane }) => lane === index);
    y += title + Math.ceil(most(own) / abreast) * STONE.height + AIR;
    return at;
  });
  const height = y;
  let x = 0;
  const months = timeline.months.map(({ gap, startsYear }) => {
    if (gap) x += GAP;
    const band = { x, y: 0, width: column, height };
    x += column;
    return {
      x: band.x + AIR,
      y: 58,
      band,
      tag: { x: band.x + AIR, y: 15 },
      ...(startsYear && { year: { x: band.x + AIR, y: 36 } }),
    };
  });
  return {
    width,
    height,
    months,
    lanes: lanes.map((at) => [{ x: AIR, y: at + title / 2 - 2 }]),
    marks: timeline.marks.map((mark) => {
      const x = (months[mark.month]?.band.x ?? 0) + (column - abreast * STONE.width) / 2;
      return inCell({ x, y: (lanes[mark.lane] ?? 0) + title }, abreast, mark);
    }),
  };
}
