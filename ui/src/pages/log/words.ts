import type { DoneSet, LiftPart, LiftSet } from '../../api/client';
import { t } from '../../texts';
import { inUnit, type Unit } from './weights';

/** Such as 60 kg × 8. */
export function setWords(set: DoneSet | LiftSet, unit: Unit, withUnit = true): string {
  const count = set.seconds !== undefined ? t.lift.seconds(String(set.seconds)) : String(set.reps ?? 0);
  if (!set.kg) return set.seconds !== undefined ? count : t.log.times(count);
  const weight = withUnit ? `${inUnit(set.kg, unit)} ${t.units[unit]}` : String(inUnit(set.kg, unit));
  return `${weight} × ${count}`;
}

/** A part of a lift as one reads it where two devices disagree. */
export function partWords(part: LiftPart, removed: boolean, unit: Unit): string {
  if (removed) return t.log.notThere;
  switch (part.kind) {
    case 'set': {
      const effort = part.rir === undefined ? '' : `, ${t.lift.rir} ${part.rir}`;
      return `${setWords(part, unit)}${effort}`;
    }
    case 'exercise':
      return part.note ? `${part.name} (${part.note})` : part.name;
    case 'note':
      return part.text || t.log.noNote;
    case 'finish':
      return part.effort === undefined ? t.log.over : t.log.overAt(part.effort);
    case 'head':
      return part.title;
  }
}
