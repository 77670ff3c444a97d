import type { Profile } from '../../api/client';
import { addDays, DAY_KEYS, minutes } from '../../state/clock';
import { CM_PER_INCH, KG_PER_POUND, KM_PER_MILE, type Units } from '../../state/measures';
import {
  newcomer,
  type Answers,
  type BestSet,
  type Condition,
  type DaysOffAnswer,
  type FixedAnswer,
  type FreeWindow,
  type PlaceAnswer,
  type PlaceKind,
  type RaceAnswer,
  type SingleDayAnswer,
} from './answers';

const LONG_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The answers a profile was made from, for changing them. */
export function fromProfile(profile: Profile): Answers {
  const usual = newcomer();
  const units = profile.units ?? 'metric';
  const { race, prefer } = profile;
  const week = DAY_KEYS.map((day, index) => {
    const long = LONG_NAMES[index];
    return windows(profile.week[day] ?? (long && profile.week[long]));
  });
  const singleDays = singles(profile.weeks);
  return {
    name: profile.name ?? '',
    born: profile.born ?? '',
    sex: profile.sex ?? '',
    units,
    zone: profile.zone ?? usual.zone,
    goal: profile.goal,
    secondGoal: profile['second-goal'] ?? '',
    start: profile.start ?? '',
    body: {
      weight: heavy(profile.body?.weight, units),
      height: tall(profile.body?.height, units),
    },
    race: race ? { on: true, ...raceAnswer(race) } : usual.race,
    races: (profile.races ?? []).map(raceAnswer),
    running: running(profile.running, units),
    strength: strength(profile.strength, units),
    places: places(profile.places ?? {}, [...week, ...singleDays.map((day) => day.windows)]),
    week,
    singleDays,
    daysOff: list(profile.blackout).map(daysOff),
    fixed: (profile.fixed ?? []).map(fixed),
    prefer: { longRun: prefer?.['long-run'] ?? '', rest: list(prefer?.rest) },
    health: health(profile.health),
  };
}

function list<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function windows(value: string | string[] | undefined): FreeWindow[] {
  return list(value).flatMap((text) => {
    const found = /^(\d{1,2}:\d{2}) *- *(\d{1,2}:\d{2})(?: +(\S.*))?$/.exec(text);
    return found ? [{ from: minutes(found[1] ?? ''), to: minutes(found[2] ?? ''), place: found[3] ?? '' }] : [];
  });
}

/** 32 km or 20 mi as a number in `units`. */
function far(text: string | undefined, units: Units): number | null {
  const found = /^([\d.]+) *(.*)$/.exec(text ?? '');
  if (!found) return null;
  const unit = (found[2] ?? '').toLowerCase();
  const factor = unit.startsWith('mi') ? KM_PER_MILE : unit === 'm' ? 0.001 : 1;
  const km = Number(found[1]) * factor;
  return Number((units === 'metric' ? km : km / KM_PER_MILE).toFixed(1));
}

const whole = (value: number | string | undefined): number | null => (value === undefined ? null : Number(value));

/** 62 kg or 137 lb as a number in `units`. */
function heavy(text: string | undefined, units: Units): number | null {
  const found = /^([\d.]+) *(kg|lbs?)$/i.exec(text ?? '');
  if (!found) return null;
  return converted(Number(found[1]), found[2]?.toLowerCase() === 'kg' ? 1 : KG_PER_POUND, units, KG_PER_POUND);
}

/** 168 cm, 1.68 m or 66 in as centimetres or inches. */
function tall(text: string | undefined, units: Units): number | null {
  const found = /^([\d.]+) *(cm|m|in(?:ch)?)$/i.exec(text ?? '');
  if (!found) return null;
  const unit = found[2]?.toLowerCase();
  return converted(Number(found[1]), unit === 'cm' ? 1 : unit === 'm' ? 100 : CM_PER_INCH, units, CM_PER_INCH);
}

/** A number whose unit is worth `factor` metric ones, in `units`. */
function converted(value: number, factor: number, units: Units, imperial: number): number {
  return Number(((value * factor) / (units === 'metric' ? 1 : imperial)).toFixed(1));
}

function raceAnswer(race: NonNullable<Profile['race']>): RaceAnswer {
  return {
    name: race.name ?? '',
    distance: race.distance,
    date: race.date,
    at: race.at ?? '',
    target: race.target ?? '',
    priority: (race.priority?.toUpperCase() ?? 'A') as RaceAnswer['priority'],
  };
}

/** The days of single weeks, in order of their dates. */
function singles(weeks: Profile['weeks'] = {}): SingleDayAnswer[] {
  return Object.entries(weeks)
    .flatMap(([monday, days]) =>
      DAY_KEYS.flatMap((key, index) => {
        const long = LONG_NAMES[index];
        const value = days[key] ?? (long && days[long]);
        return value === undefined ? [] : [{ date: addDays(monday, index), windows: windows(value) }];
      }),
    )
    .sort((one, other) => one.date.localeCompare(other.date));
}

function running(profile: Profile['running'] = {}, units: Units): Answers['running'] {
  return {
    level: profile.level ?? 'beginner',
    weekly: far(profile.weekly, units),
    longest: far(profile['longest-30-days'], units),
    runs: whole(profile['runs-per-week']),
    resultDistance: profile.result?.distance ?? '10 km',
    resultTime: profile.result?.time ?? '',
    heart: {
      max: whole(profile['heart-rate']?.max),
      resting: whole(profile['heart-rate']?.resting),
      threshold: whole(profile['heart-rate']?.threshold),
    },
  };
}

function strength(profile: Profile['strength'] = {}, units: Units): Answers['strength'] {
  return {
    level: profile.level ?? 'beginner',
    lifts: whole(profile['lifts-per-week']),
    best: Object.entries(profile.best ?? {}).flatMap(([exercise, text]) => best(exercise, text, units)),
  };
}

function best(exercise: string, text: string, units: Units): BestSet[] {
  const found = /^([\d.]+) *(kg|lbs?) *x *(\d+)$/i.exec(text);
  if (!found) return [];
  const kg = Number(found[1]) * (found[2]?.toLowerCase() === 'kg' ? 1 : KG_PER_POUND);
  const load = Number((units === 'metric' ? kg : kg / KG_PER_POUND).toFixed(1));
  return [{ exercise, load, reps: Number(found[3]) }];
}

/** Places the profile names, and those that stand in the free hours by their kind alone. */
function places(profile: NonNullable<Profile['places']>, week: FreeWindow[][]): PlaceAnswer[] {
  const named = Object.entries(profile).map(([name, place]) => ({
    name,
    kind: place.kind ?? (name as PlaceKind),
    equipment: list(place.equipment),
  }));
  const known = new Set(named.map((place) => place.name));
  const others = [...new Set(week.flat().map((window) => window.place))].filter((name) => name && !known.has(name));
  const used = [...named, ...others.map((name) => ({ name, kind: name as PlaceKind, equipment: [] }))];
  // Those that a newcomer is offered are not this athlete's.
  return used.length > 0 ? used : newcomer().places;
}

/** 2027-02-12 or 2027-02-12..2027-02-14 */
function daysOff(text: string): DaysOffAnswer {
  const [from = '', to = from] = text.split('..').map((day) => day.trim());
  return { from, to };
}

function fixed(one: NonNullable<Profile['fixed']>[number]): FixedAnswer {
  return {
    day: one.day,
    at: one.at,
    minutes: Number(one.minutes),
    what: one.what,
    name: one.name ?? '',
    legLoad: one['leg-load'] ?? '',
  };
}

const isYes = (value: boolean | string | undefined): boolean =>
  value === true || (typeof value === 'string' && /^(true|yes|on)$/i.test(value));

function health(profile: Profile['health'] = {}): Answers['health'] {
  const screening = profile.screening ?? 'not-asked';
  const conditions = list<Condition>(profile.conditions);
  const cleared = screening === 'cleared' ? 'yes' : screening === 'cleared-moderate' ? 'moderate' : 'no';
  const asked = screening !== 'not-asked' && screening !== 'clear';
  return {
    none: screening === 'clear' && conditions.length === 0,
    symptoms: screening === 'symptoms',
    conditions,
    other: asked && screening !== 'symptoms' && conditions.length === 0,
    cleared,
    guardian: isYes(profile['guardian-consent']),
    liftFirst: isYes(profile['lift-before-run']),
  };
}
