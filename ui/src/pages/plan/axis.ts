import type { Week } from '../../api/client';
import { localStart } from '../../state/clock';

/** A week should fit a screen, and half an hour should hold a line of words. */
const WEEK_PX = 530;
const LEAST_HOUR_PX = 56;
const MOST_HOUR_PX = 84;
const FOLD_PX = 26;
const FOLD_FROM_MINUTES = 120;

interface Stretch {
  from: number;
  to: number;
  top: number;
  height: number;
  folded: boolean;
}

/** The hours of a week from top to bottom; long times in which nobody is free are folded to a thin strip. */
export interface Axis {
  stretches: Stretch[];
  height: number;
  y: (minute: number) => number;
  minute: (y: number) => number;
}

export function axis(week: Week): Axis {
  const stretches: Stretch[] = [];
  const spans = cut(busy(week));
  const shown = spans.reduce((sum, { from, to, folded }) => sum + (folded ? 0 : (to - from) / 60), 0);
  const hourPx = Math.min(MOST_HOUR_PX, Math.max(LEAST_HOUR_PX, WEEK_PX / shown));
  let top = 0;
  for (const { from, to, folded } of spans) {
    const height = folded ? FOLD_PX : ((to - from) / 60) * hourPx;
    stretches.push({ from, to, top, height, folded });
    top += height;
  }
  const at = <T>(test: (one: Stretch) => boolean, use: (one: Stretch) => T, none: T): T => {
    const found = stretches.find(test) ?? stretches.at(-1);
    return found ? use(found) : none;
  };
  return {
    stretches,
    height: top,
    y: (minute) =>
      at(
        (one) => minute <= one.to,
        (one) => one.top + ((minute - one.from) / (one.to - one.from)) * one.height,
        0,
      ),
    minute: (y) =>
      at(
        (one) => y <= one.top + one.height,
        (one) => one.from + ((y - one.top) / one.height) * (one.to - one.from),
        0,
      ),
  };
}

/** Whole hours in which someone is free or trains, joined. */
function busy(week: Week): { from: number; to: number }[] {
  const spans = [
    ...week.windows.flat(),
    ...week.sessions.map((session) => {
      const from = localStart(session.start).minute;
      return { from, to: from + session.minutes };
    }),
  ].map(({ from, to }) => ({ from: Math.floor(from / 60) * 60, to: Math.min(1440, Math.ceil(to / 60) * 60) }));
  spans.sort((one, other) => one.from - other.from);
  return spans.reduce<{ from: number; to: number }[]>((all, span) => {
    const last = all.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
    return all;
  }, []);
}

function cut(spans: { from: number; to: number }[]): { from: number; to: number; folded: boolean }[] {
  if (spans.length === 0) return [{ from: 480, to: 1080, folded: false }];
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    const gap = before && { from: before.to, to: span.from, folded: span.from - before.to >= FOLD_FROM_MINUTES };
    return gap ? [gap, { ...span, folded: false }] : [{ ...span, folded: false }];
  });
}

/** The whole hours to write beside the axis, each once, also where one stretch ends and the next begins. */
export function hours(of: Axis): number[] {
  const all = of.stretches.flatMap((one) =>
    one.folded ? [] : Array.from({ length: (one.to - one.from) / 60 + 1 }, (_, index) => one.from + index * 60),
  );
  return [...new Set(all)];
}
