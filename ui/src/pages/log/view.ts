/** A lift as it is shown: what was planned, with what was done in its place. */
import type { LastTime, LiftExercise, LiftSet, LoggableExercise, LogKit, PlannedSets, SetType } from '../../api/client';
import type { LocalLift, LocalPart } from '../../offline/logdb';
import type { Unit } from './weights';

export interface Row {
  /** The part it is, or will be. */
  id: string;
  exercise: string;
  order: number;
  type: SetType;
  done: LiftSet | undefined;
  conflict: LocalPart | undefined;
  /** What is filled in until something else is typed. */
  kg: number | undefined;
  reps: number | undefined;
  rir: number | undefined;
}

export interface ShownExercise {
  part: string;
  value: LiftExercise;
  known: LoggableExercise | undefined;
  planned: PlannedSets | undefined;
  last: LastTime | undefined;
  unit: Unit;
  rest: number;
  within: number;
  timed: boolean;
  conflict: LocalPart | undefined;
  rows: Row[];
}

export const plannedPart = (planned: PlannedSets, at: number): string => `p${at + 1}-${planned.exercise}`;

function live<K extends LocalPart['value']['kind']>(
  lift: LocalLift,
  kind: K,
): [string, LocalPart & { value: Extract<LocalPart['value'], { kind: K }> }][] {
  return Object.entries(lift.parts).filter(([, part]) => part.value.kind === kind) as never;
}

/** All exercises in order. One that another device took out stays while it has sets. */
export function exercises(kit: LogKit, lift: LocalLift): ShownExercise[] {
  const parts = new Map(live(lift, 'exercise'));
  const found: ShownExercise[] = [];
  kit.planned.forEach((planned, at) => {
    const part = plannedPart(planned, at);
    const kept = parts.get(part);
    parts.delete(part);
    const name = kit.catalogue.find((one) => one.id === planned.exercise)?.name ?? planned.exercise;
    const value: LiftExercise = kept?.value ?? {
      kind: 'exercise',
      exercise: planned.exercise,
      name,
      order: (at + 1) * 1000,
    };
    found.push(shown(kit, lift, part, value, planned, kept));
  });
  parts.forEach((kept, part) => found.push(shown(kit, lift, part, kept.value, undefined, kept)));
  return found
    .filter((one) => !lift.parts[one.part]?.removed || one.rows.some((row) => row.done) || one.conflict)
    .sort((one, other) => one.value.order - other.value.order || one.part.localeCompare(other.part));
}

function shown(
  kit: LogKit,
  lift: LocalLift,
  part: string,
  value: LiftExercise,
  planned: PlannedSets | undefined,
  kept: LocalPart | undefined,
): ShownExercise {
  const known = kit.catalogue.find((one) => one.id === value.exercise);
  const last = kit.last.find((one) => one.exercise === value.exercise);
  const one: ShownExercise = {
    part,
    value,
    known,
    planned,
    last,
    unit: value.unit ?? (kit.units === 'metric' ? 'kg' : 'lb'),
    rest: value.restSeconds ?? planned?.restSeconds ?? kit.restSeconds,
    within: value.withinSeconds ?? kit.withinSeconds,
    timed: known?.loading === 'timed',
    conflict: kept?.theirs ? kept : undefined,
    rows: [],
  };
  one.rows = rows(lift, one);
  return one;
}

function rows(lift: LocalLift, exercise: ShownExercise): Row[] {
  const kept = live(lift, 'set').filter(([, part]) => part.value.exercise === exercise.part);
  const slots = new Map<string, { order: number; type: SetType; wanted?: number }>();
  for (let k = 1; k <= (exercise.planned?.sets ?? 0); k++) {
    slots.set(`${exercise.part}-${k}`, { order: k * 1000, type: 'working' });
  }
  lift.extra
    .filter((one) => one.exercise === exercise.part)
    .forEach((one, at) => {
      const wanted = one.reps === undefined ? {} : { wanted: one.reps };
      slots.set(one.id, { order: extraOrder(one.type, at), type: one.type, ...wanted });
    });
  lift.hidden.forEach((id) => slots.delete(id));
  for (const [id, part] of kept) {
    if (!part.removed || part.theirs) slots.set(id, { order: part.value.order, type: part.value.type });
  }
  const sorted = [...slots].sort(([one, a], [other, b]) => a.order - b.order || one.localeCompare(other));
  return filledIn(
    exercise,
    sorted.map(([id, slot]) => {
      const part = lift.parts[id];
      const done = part && !part.removed && part.value.kind === 'set' ? part.value : undefined;
      return {
        id,
        exercise: exercise.part,
        order: slot.order,
        type: slot.type,
        done,
        conflict: part?.theirs ? part : undefined,
        kg: undefined,
        reps: slot.wanted,
        rir: undefined,
      };
    }),
  );
}

/** Warm-ups stand before what was planned, all others after. */
export const extraOrder = (type: SetType, at: number): number => (type === 'warm-up' ? 100 + at : 500_000 + at);

function filledIn(exercise: ShownExercise, found: Row[]): Row[] {
  const { planned, last } = exercise;
  let before: LiftSet | undefined;
  const swapped = planned !== undefined && planned.exercise !== exercise.value.exercise;
  const at: Partial<Record<SetType, number>> = {};
  return found.map((row) => {
    const index = at[row.type] ?? 0;
    at[row.type] = index + 1;
    const alike = last?.sets.filter((set) => set.type === row.type) ?? [];
    const then = alike[index];
    const usual = then ?? alike.at(-1);
    const sameType = before && before.type === row.type ? before : undefined;
    const working = row.type === 'working' || row.type === 'failure';
    const filled: Row = {
      ...row,
      kg: row.done
        ? row.done.kg
        : (sameType?.kg ?? (working && !swapped ? planned?.kg : undefined) ?? usual?.kg ?? lightest(exercise)),
      reps: row.done
        ? (row.done.reps ?? row.done.seconds)
        : (reps(exercise, usual?.reps ?? usual?.seconds, working) ?? sameType?.reps ?? sameType?.seconds ?? row.reps),
      rir: row.done?.rir,
    };
    if (row.done) before = row.done;
    return filled;
  });
}

function lightest({ known }: ShownExercise): number | undefined {
  return known?.loading === 'plates' ? known.lightestKg : undefined;
}

/** Within the planned range as many as last time, at least the fewest. */
function reps({ planned }: ShownExercise, last: number | undefined, working: boolean): number | undefined {
  if (!planned || !working) return last;
  return Math.min(planned.maxReps, Math.max(planned.minReps, last ?? planned.minReps));
}

/** The set of last time that stands in the same place. */
export function lastSet(exercise: ShownExercise, row: Row): LastTime['sets'][number] | undefined {
  const before = exercise.rows.filter((one) => one.type === row.type);
  return exercise.last?.sets.filter((set) => set.type === row.type)[before.findIndex((one) => one.id === row.id)];
}

/** What is to be done next: in a superset one of each in turn. */
export function nextRow(all: ShownExercise[]): Row | undefined {
  const open = all.filter((one) => one.rows.some((row) => !row.done && !row.conflict));
  const begun = open.find((one) => one.rows.some((row) => row.done));
  const first = begun ?? open[0];
  if (!first) return undefined;
  const turn = first.value.superset === undefined ? first : turnOf(open.filter((one) => together(one, first)));
  return turn.rows.find((row) => !row.done && !row.conflict);
}

const together = (one: ShownExercise, other: ShownExercise): boolean =>
  one.value.superset !== undefined && one.value.superset === other.value.superset;

const doneIn = (one: ShownExercise): number => one.rows.filter((row) => row.done).length;

function turnOf(group: ShownExercise[]): ShownExercise {
  return group.reduce((least, one) => (doneIn(one) < doneIn(least) ? one : least));
}

/** Seconds to rest after a set: within a superset until its round is over, none before a drop set. */
export function restAfter(all: ShownExercise[], done: Row): number {
  const exercise = all.find((one) => one.part === done.exercise);
  if (!exercise) return 0;
  const next = exercise.rows[exercise.rows.findIndex((row) => row.id === done.id) + 1];
  if (next && !next.done && next.type === 'drop') return 0;
  const group = all.filter((one) => together(one, exercise));
  if (group.length < 2) return exercise.rest;
  const behind = group.some((one) => doneIn(one) < doneIn(exercise) && one.rows.some((row) => !row.done));
  return behind ? exercise.within : Math.max(...group.map((one) => one.rest));
}
