/** What several changes of a lift consist of, part by part. */
import type { LiftExercise, LiftPart, LogKit } from '../../api/client';
import type { Edit } from '../../offline/logdb';
import type { ShownExercise } from './view';

export const now = (): string => new Date().toISOString();

export function headOf(kit: LogKit | null, title: string): LiftPart {
  return {
    kind: 'head',
    title,
    startedAt: now(),
    ...(kit?.session ? { session: kit.session.id } : {}),
    ...(kit?.place ? { place: kit.place } : {}),
  };
}

/** Another exercise right behind one, with the same rests. */
export function successor({ value, rest }: ShownExercise, key: string, name: string): LiftExercise {
  return {
    kind: 'exercise',
    exercise: key,
    name,
    order: value.order + 1,
    restSeconds: value.restSeconds ?? rest,
    ...(value.withinSeconds !== undefined ? { withinSeconds: value.withinSeconds } : {}),
    ...(value.superset !== undefined ? { superset: value.superset } : {}),
  };
}

/** Does an exercise in turn with the one above it, or alone again. */
export function supersetEdits(all: ShownExercise[], { part, value }: ShownExercise): Edit[] {
  const above = all[all.findIndex((one) => one.part === part) - 1];
  if (!above) return [];
  if (value.superset !== undefined && value.superset === above.value.superset) {
    const { superset: _, ...alone } = value;
    return [{ part, value: alone }];
  }
  const used = all.map((one) => one.value.superset ?? 0);
  const superset = above.value.superset ?? Math.max(0, ...used) + 1;
  const first: Edit[] = above.value.superset === undefined ? [{ part: above.part, value: { ...above.value, superset } }] : [];
  return [...first, { part, value: { ...value, superset } }];
}
