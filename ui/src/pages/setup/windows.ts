import type { FreeWindow } from './answers';

/** Takes a stretch out of the free hours of a day. */
export function without(windows: FreeWindow[], from: number, to: number): FreeWindow[] {
  return windows
    .flatMap((one) => [
      { ...one, to: Math.min(one.to, from) },
      { ...one, from: Math.max(one.from, to) },
    ])
    .filter((one, index, all) => one.from < one.to && all.findIndex((other) => same(one, other)) === index)
    .sort((one, other) => one.from - other.from);
}

/** Adds a stretch with a place: it takes over what lies below it and joins its neighbours of the same place. */
export function painted(windows: FreeWindow[], added: FreeWindow): FreeWindow[] {
  const all = [...without(windows, added.from, added.to), added].sort((one, other) => one.from - other.from);
  return all.reduce<FreeWindow[]>((joined, one) => {
    const last = joined.at(-1);
    if (last && last.to === one.from && last.place === one.place) last.to = one.to;
    else joined.push({ ...one });
    return joined;
  }, []);
}

function same(one: FreeWindow, other: FreeWindow): boolean {
  return one.from === other.from && one.to === other.to && one.place === other.place;
}

/** The window that covers most of a cell, if one covers at least half of it. */
export function covering(windows: FreeWindow[], from: number, to: number): FreeWindow | undefined {
  return windows.find((one) => Math.min(one.to, to) - Math.max(one.from, from) >= (to - from) / 2);
}
