/** Weights as they are read at the bar. What can be loaded comes from the server as a table; here it is looked up. */
import type { LoadableRack, LoggableExercise } from '../../api/client';
import { KG_PER_POUND } from '../../state/measures';

export type Unit = 'kg' | 'lb';

/** Sums of plates that are counted in pounds are off by grams. */
const CLOSE_KG = 0.02;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

export const inUnit = (kg: number, unit: Unit): number => (unit === 'kg' ? round(kg, 2) : round(kg / KG_PER_POUND, 1));
export const toKg = (value: number, unit: Unit): number => round(unit === 'kg' ? value : value * KG_PER_POUND, 3);

/** What people type, with a comma or a point; nothing when it is no number. */
export function typed(text: string): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) || value < 0 ? undefined : value;
}

export interface Loaded {
  kg: number;
  plates: number[];
  belowBar: boolean;
}

/** The heaviest that can be loaded and is not above a weight. */
export function loaded(rack: LoadableRack, bar: number, kg: number): Loaded {
  const side = rack.sides.findLast((one) => bar + 2 * one.kg <= kg + CLOSE_KG);
  return side
    ? { kg: round(bar + 2 * side.kg, 3), plates: side.plates, belowBar: false }
    : { kg: bar, plates: [], belowBar: true };
}

export const isLoadable = (load: Loaded, kg: number): boolean => Math.abs(load.kg - kg) < CLOSE_KG;

/** The next weight up or down that can be lifted here. */
export function step(rack: LoadableRack, exercise: LoggableExercise | undefined, kg: number, up: boolean, unit: Unit): number {
  const weights = listed(rack, exercise);
  if (weights) {
    const next = up
      ? weights.find((weight) => weight > kg + CLOSE_KG)
      : weights.findLast((weight) => weight < kg - CLOSE_KG);
    return next ?? kg;
  }
  const size = stepSize(exercise, unit);
  const now = inUnit(kg, unit);
  const next = up ? Math.floor(now / size + 1 + 1e-6) * size : Math.ceil(now / size - 1 - 1e-6) * size;
  return toKg(Math.max(0, next), unit);
}

function listed(rack: LoadableRack, exercise: LoggableExercise | undefined): number[] | undefined {
  if (exercise?.loading === 'plates') {
    const bar = exercise.lightestKg ?? 0;
    return rack.sides.map((side) => round(bar + 2 * side.kg, 3));
  }
  return exercise?.loading === 'dumbbells' && rack.dumbbells.length > 0 ? rack.dumbbells : undefined;
}

function stepSize(exercise: LoggableExercise | undefined, unit: Unit): number {
  return (unit === 'kg' ? exercise?.stepKg : exercise?.stepLb) ?? 1;
}
