import { CM_PER_INCH, KG_PER_POUND, KM_PER_MILE, type Units } from '../../state/measures';
import type { Answers } from './answers';

/** The same lengths and weights in other units. */
export function toUnits(answers: Answers, units: Units): void {
  if (units === answers.units) return;
  const other = (value: number | null, metricPerImperial: number): number | null =>
    value === null
      ? null
      : Number((units === 'metric' ? value * metricPerImperial : value / metricPerImperial).toFixed(1));
  answers.units = units;
  answers.running.weekly = other(answers.running.weekly, KM_PER_MILE);
  answers.running.longest = other(answers.running.longest, KM_PER_MILE);
  answers.body.weight = other(answers.body.weight, KG_PER_POUND);
  answers.body.height = other(answers.body.height, CM_PER_INCH);
  for (const best of answers.strength.best) best.load = other(best.load, KG_PER_POUND);
}
