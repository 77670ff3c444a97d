/** Kilometres and kilograms in the athlete's units. */
import { t } from '../texts';

export type Units = 'metric' | 'imperial';

export const KM_PER_MILE = 1.609344;
export const KG_PER_POUND = 0.45359237;
export const CM_PER_INCH = 2.54;

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

export const distanceUnit = (units: Units): string => (units === 'metric' ? t.units.km : t.units.mi);
export const weightUnit = (units: Units): string => (units === 'metric' ? t.units.kg : t.units.lb);

export const heightUnit = (units: Units): string => (units === 'metric' ? t.units.cm : t.units.inch);

export function distanceNumber(km: number, units: Units, digits = 1): string {
  return rounded(units === 'metric' ? km : km / KM_PER_MILE, digits);
}

export function distance(km: number, units: Units, digits = 1): string {
  return `${distanceNumber(km, units, digits)} ${distanceUnit(units)}`;
}

/** A stretch of a workout: metres when it is short, as tracks are metric everywhere. */
export function stretch(metres: number, units: Units): string {
  return metres < 1600 ? `${metres} m` : distance(metres / 1000, units, 2);
}

export function weight(kg: number, units: Units): string {
  const value = units === 'metric' ? rounded(kg, 2) : rounded(kg / KG_PER_POUND, 1);
  return `${value} ${weightUnit(units)}`;
}

export function pace(secondsPerKm: number, units: Units): string {
  return minuteSecond(units === 'metric' ? secondsPerKm : secondsPerKm * KM_PER_MILE);
}

export function paceRange(slowest: number, fastest: number, units: Units): string {
  const fast = pace(fastest, units);
  const slow = pace(slowest, units);
  const range = fast === slow ? fast : `${fast}–${slow}`;
  return `${range} /${distanceUnit(units)}`;
}

export function minuteSecond(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Such as 45 min or 1 h 35. */
export function duration(minutes: number): string {
  if (minutes < 60) return t.units.minutes(minutes);
  return t.units.hours(Math.floor(minutes / 60), minutes % 60);
}
