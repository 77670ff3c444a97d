import type { Profile } from '../../api/client';
import { DAY_KEYS, clock, daysBetween, mondayOf } from '../../state/clock';
import type { Units } from '../../state/measures';
import { hasYes, isHealthAnswered, type Answers, type RaceAnswer } from './answers';

type Health = NonNullable<Profile['health']>;

/** A profile from the answers; what the page does not ask for stays as it was in `before`. */
export function toProfile(answers: Answers, before: Partial<Profile> = {}): Profile {
  const { race: _race, fixed: _fixed, blackout: _blackout, 'second-goal': _second, born: _born, ...others } = before;
  const { sex: _sex, start: _start, name: _name, races: _races, weeks: _weeks, body: _body, ...kept } = others;
  return {
    ...kept,
    ...some('name', answers.name.trim()),
    ...some('born', answers.born),
    ...some('sex', answers.sex),
    ...some('start', answers.start),
    zone: answers.zone,
    units: answers.units,
    goal: answers.goal,
    ...some('second-goal', answers.secondGoal),
    ...body(answers),
    ...(answers.race.on ? { race: raceOf(answers.race) } : {}),
    ...(answers.races.length > 0 ? { races: answers.races.map(raceOf) } : {}),
    running: running(answers, before.running),
    strength: strength(answers, before.strength),
    places: places(answers, before.places),
    week: Object.fromEntries(DAY_KEYS.map((day, index) => [day, (answers.week[index] ?? []).map(windowText)])),
    ...singles(answers),
    ...(answers.daysOff.length > 0 ? { blackout: answers.daysOff.map(({ from, to }) => `${from}..${to}`) } : {}),
    ...(answers.fixed.length > 0 ? { fixed: fixed(answers) } : {}),
    prefer: prefer(answers, before.prefer),
    health: health(answers),
  };
}

function some<K extends string, V>(key: K, value: V | '' | null): Partial<Record<K, V>> {
  return value === '' || value === null ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}

const far = (value: number, units: Units): string => `${value} ${units === 'metric' ? 'km' : 'mi'}`;

function raceOf(race: RaceAnswer): NonNullable<Profile['race']> {
  return {
    ...some('name', race.name.trim()),
    distance: race.distance,
    date: race.date,
    ...some('at', race.at),
    ...some('target', race.target.trim()),
    priority: race.priority,
  };
}

function body({ body, units }: Answers): { body?: NonNullable<Profile['body']> } {
  const { weight, height } = body;
  const metric = units === 'metric';
  const answered = {
    ...(weight === null ? {} : { weight: `${weight} ${metric ? 'kg' : 'lb'}` }),
    ...(height === null ? {} : { height: `${height} ${metric ? 'cm' : 'in'}` }),
  };
  return weight === null && height === null ? {} : { body: answered };
}

function heart({ max, resting, threshold }: Answers['running']['heart']): NonNullable<Profile['running']> {
  if (max === null && resting === null && threshold === null) return {};
  return { 'heart-rate': { ...some('max', max), ...some('resting', resting), ...some('threshold', threshold) } };
}

/** Single days by the Monday of their week. */
function singles({ singleDays }: Answers): { weeks?: NonNullable<Profile['weeks']> } {
  const weeks: NonNullable<Profile['weeks']> = {};
  for (const { date, windows } of singleDays.filter((day) => day.date)) {
    const monday = mondayOf(date);
    const key = DAY_KEYS[daysBetween(monday, date)];
    if (key) weeks[monday] = { ...weeks[monday], [key]: windows.map(windowText) };
  }
  return Object.keys(weeks).length > 0 ? { weeks } : {};
}

function running({ running, units }: Answers, before: Profile['running'] = {}): NonNullable<Profile['running']> {
  const result = running.resultTime.trim()
    ? { ...before.result, distance: running.resultDistance, time: running.resultTime.trim() }
    : undefined;
  return {
    ...heart(running.heart),
    level: running.level,
    ...(running.weekly === null ? {} : { weekly: far(running.weekly, units) }),
    ...(running.longest === null ? {} : { 'longest-30-days': far(running.longest, units) }),
    ...some('runs-per-week', running.runs),
    ...(result ? { result } : {}),
  };
}

function strength({ strength, units }: Answers, before: Profile['strength'] = {}): NonNullable<Profile['strength']> {
  const unit = units === 'metric' ? 'kg' : 'lb';
  const best = strength.best.filter((one) => one.exercise && one.load);
  return {
    ...(before.split ? { split: before.split } : {}),
    ...(before.progression ? { progression: before.progression } : {}),
    level: strength.level,
    ...some('lifts-per-week', strength.lifts),
    ...(best.length > 0
      ? { best: Object.fromEntries(best.map((one) => [one.exercise, `${one.load} ${unit} x ${one.reps}`])) }
      : {}),
  };
}

/** Places that hours name, and those that stood there before. */
function places({ places, week, singleDays }: Answers, before: Profile['places'] = {}): NonNullable<Profile['places']> {
  const used = new Set([...week, ...singleDays.map((day) => day.windows)].flat().map((window) => window.place));
  return Object.fromEntries(
    places
      .filter(({ name }) => used.has(name) || name in before)
      .map(({ name, kind, equipment }) => [name, { kind, ...(equipment.length > 0 ? { equipment } : {}) }]),
  );
}

function windowText({ from, to, place }: Answers['week'][number][number]): string {
  return `${clock(from)}-${clock(to)}${place ? ` ${place}` : ''}`;
}

function fixed({ fixed }: Answers): NonNullable<Profile['fixed']> {
  return fixed.map(({ day, at, minutes, what, name, legLoad }) => ({
    day,
    at,
    minutes,
    what,
    ...some('name', name.trim()),
    ...some('leg-load', legLoad),
  }));
}

function prefer({ prefer }: Answers, before: Profile['prefer'] = {}): NonNullable<Profile['prefer']> {
  const { 'long-run': _longRun, rest: _rest, ...kept } = before;
  return {
    ...kept,
    ...some('long-run', prefer.longRun),
    ...(prefer.rest.length > 0 ? { rest: [...prefer.rest] } : {}),
  };
}

function health(answers: Answers): Health {
  const { conditions, guardian, liftFirst } = answers.health;
  return {
    screening: screening(answers),
    ...(conditions.length > 0 ? { conditions: [...conditions] } : {}),
    ...(guardian ? { 'guardian-consent': true } : {}),
    ...(liftFirst ? { 'lift-before-run': true } : {}),
  };
}

function screening(answers: Answers): NonNullable<Health['screening']> {
  if (!isHealthAnswered(answers)) return 'not-asked';
  if (!hasYes(answers)) return 'clear';
  if (answers.health.cleared === 'yes') return 'cleared';
  if (answers.health.cleared === 'moderate') return 'cleared-moderate';
  return answers.health.symptoms ? 'symptoms' : 'unresolved';
}
