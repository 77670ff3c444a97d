/** Local days are text such as 2027-01-04, times of day are minutes after midnight. No time zone takes part. */
import { locale } from '../texts';

/** Days of a week, 0 for Monday. */
export const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

export const DAY_KEYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayKey = (typeof DAY_KEYS)[number];

export interface LocalStart {
  day: string;
  minute: number;
}

/** Reads 2027-01-04T06:00+01:00; the offset says nothing about the local time and is left alone. */
export function localStart(start: string): LocalStart {
  return { day: start.slice(0, 10), minute: minutes(start.slice(11, 16)) };
}

export function minutes(clockTime: string): number {
  const [hours = 0, rest = 0] = clockTime.split(':').map(Number);
  return hours * 60 + rest;
}

export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function addDays(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

export function mondayOf(day: string): string {
  return addDays(day, -((utc(day).getUTCDay() + 6) % 7));
}

/** Today where the athlete lives. */
export function today(zone: string): string {
  return now(zone).day;
}

export function now(zone: string): LocalStart {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', options).format(new Date()).split(' ');
  return { day, minute: minutes(time) };
}

function formatter(options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (day) => format.format(utc(day));
}

export const weekday = formatter({ weekday: 'long' });
export const shortWeekday = formatter({ weekday: 'short' });
export const dayAndMonth = formatter({ day: 'numeric', month: 'short' });
export const longDay = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
export const fullDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' });

const A_MONDAY = '2024-01-01';
export const dayName = (index: number): string => weekday(addDays(A_MONDAY, index));
export const shortDayName = (index: number): string => shortWeekday(addDays(A_MONDAY, index));

/** Such as Tue 18:00. */
export function dayAndTime(start: string): string {
  const { day, minute } = localStart(start);
  return `${shortWeekday(day)} ${clock(minute)}`;
}

export function dateAndTime(instant: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}
