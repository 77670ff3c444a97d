import type { RunBlock } from '../../api/client';

export interface ProfileBar {
  seconds: number;
  /** 1 (a walk) to 7 (a fast repetition). */
  height: number;
  purpose: NonNullable<RunBlock['purpose']>;
}

const HEIGHTS: Record<NonNullable<RunBlock['intensity']>, number> = {
  easy: 2,
  steady: 3,
  marathon: 4,
  threshold: 5,
  interval: 6,
  repetition: 7,
};

/** The steps one after the other, repeats written out, for drawing time by intensity. */
export function bars(blocks: RunBlock[]): ProfileBar[] {
  return blocks.flatMap((block) => {
    if (block.steps) {
      const once = bars(block.steps);
      return Array.from({ length: block.repeat ?? 1 }, () => once).flat();
    }
    const purpose = block.purpose ?? 'work';
    const height = purpose === 'walk' ? 1 : HEIGHTS[block.intensity ?? 'easy'];
    return [{ seconds: seconds(block), height, purpose }];
  });
}

/** A step by distance gets its time from the middle of its paces, without one from 6 min a kilometre. */
function seconds(block: RunBlock): number {
  if (block.seconds) return block.seconds;
  const { pace } = block;
  const perKm = pace ? (pace.slowestSecondsPerKm + pace.fastestSecondsPerKm) / 2 : 360;
  return ((block.metres ?? 0) / 1000) * perKm;
}
