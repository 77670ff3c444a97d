import type { Score } from '../../api/client';
import { t } from '../../texts';

/** A difference of scores in words, such as `+20 should, −5 nice`. */
export function cost(score: Score): string {
  const parts: string[] = [];
  if (score.hard !== 0) parts.push(t.move.hardRules(score.hard));
  if (score.medium !== 0) parts.push(t.move.mediumPoints(signed(score.medium)));
  if (score.soft !== 0) parts.push(t.move.softPoints(signed(score.soft)));
  return parts.length > 0 ? parts.join(', ') : t.move.noCost;
}

function signed(value: number): string {
  const size = String(Number(Math.abs(value).toFixed(1)));
  return value > 0 ? `+${size}` : `−${size}`;
}
