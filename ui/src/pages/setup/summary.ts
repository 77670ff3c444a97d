import { distanceUnit } from '../../state/measures';
import { shortDayName } from '../../state/clock';
import { t } from '../../texts';
import { hasYes, isHealthAnswered, type Answers } from './answers';
import type { Step } from './steps';

/** What was answered, a line for each step. */
export function summary(answers: Answers): Record<Step['name'], string> {
  const { goal, race, running, strength, places, week, fixed, units } = answers;
  const unit = distanceUnit(units);
  const hours = week.flat().reduce((sum, window) => sum + window.to - window.from, 0) / 60;
  const days = week.flatMap((windows, day) => (windows.length > 0 ? [shortDayName(day)] : []));
  const used = places.filter((place) => week.flat().some((window) => window.place === place.name));
  return {
    goal: t.goals[goal],
    race: race.on ? [race.name, race.distance, race.date].filter(Boolean).join(', ') : t.summary.none,
    running: [
      t.levelsOfTraining[running.level],
      running.weekly === null ? '' : t.summary.aWeek(`${running.weekly} ${unit}`),
      running.resultTime ? `${running.resultDistance} ${running.resultTime}` : '',
    ]
      .filter(Boolean)
      .join(', '),
    strength: [
      t.levelsOfTraining[strength.level],
      strength.lifts === null ? '' : t.summary.aWeek(t.summary.lifts(strength.lifts)),
    ]
      .filter(Boolean)
      .join(', '),
    hours: `${t.hours.total(Math.round(hours * 10) / 10)} ${days.join(', ')}`,
    places: used.map((place) => place.name).join(', '),
    fixed: fixed.map((one) => one.name || one.what).join(', ') || t.summary.none,
    health: !isHealthAnswered(answers) ? t.summary.notAnswered : hasYes(answers) ? t.summary.yes : t.summary.clear,
  };
}
