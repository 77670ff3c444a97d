import type { Week } from '../../api/client';
import type { Slot } from './mover.svelte';

export interface Band {
  from: number;
  to: number;
  slot: Slot;
}

/** Colours the free hours of a day: each start up to the next one, the last of a window up to its end. */
export function bands(slots: Slot[], windows: Week['windows'][number], day: number): Band[] {
  const ofDay = slots.filter((slot) => slot.day === day).sort((one, other) => one.minute - other.minute);
  return windows.flatMap((window) => {
    const inside = ofDay.filter((slot) => slot.minute >= window.from && slot.minute < window.to);
    return inside.map((slot, index) => ({
      from: index === 0 ? window.from : slot.minute,
      to: inside[index + 1]?.minute ?? window.to,
      slot,
    }));
  });
}

/** Bands of one light in a row, for a mark that is not repeated at every quarter of an hour. */
export function joined(all: Band[]): Band[] {
  return all.reduce<Band[]>((done, band) => {
    const last = done.at(-1);
    if (last && last.to === band.from && last.slot.option.light === band.slot.option.light) {
      done[done.length - 1] = { ...last, to: band.to };
    } else {
      done.push(band);
    }
    return done;
  }, []);
}
