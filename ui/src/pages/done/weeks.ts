import type { Activity, Plan, PlannedSession } from '../../api/client';
import { localStart, mondayOf } from '../../state/clock';

/** Something of a week: what was planned, what was done, or both together. */
export interface Line {
  start: string;
  session?: PlannedSession;
  activity?: Activity;
}

export interface DoneWeek {
  monday: string;
  /** The newest first. */
  lines: Line[];
  done: number;
  planned: number;
}

/**
 * The weeks in which something was done or to be done, the newest first.
 *
 * @param since the start of the oldest activity that is known; before it nobody can tell what was missed
 */
export function weeksOf(plan: Plan | null, activities: Activity[], now: Date, since: string): DoneWeek[] {
  const bySession = new Map(activities.filter((one) => one.session).map((one) => [one.session, one]));
  const sessions = plan?.weeks.flatMap((week) => week.sessions) ?? [];
  const known = new Set(sessions.map((session) => session.id));
  const lines: Line[] = [
    ...activities
      .filter((activity) => !activity.session || !known.has(activity.session))
      .map((activity) => ({ start: activity.start, activity })),
    ...sessions.flatMap((session) => {
      const activity = bySession.get(session.id);
      if (activity) return [{ start: activity.start, session, activity }];
      return endOf(session) < now.getTime() && session.start >= since ? [{ start: session.start, session }] : [];
    }),
  ];
  const mondays = [...new Set(lines.map((line) => mondayOf(localStart(line.start).day)))].sort().reverse();
  return mondays.map((monday) => weekOf(monday, lines));
}

const endOf = (session: PlannedSession): number => Date.parse(session.start) + session.minutes * 60_000;

function weekOf(monday: string, all: Line[]): DoneWeek {
  const lines = all
    .filter((line) => mondayOf(localStart(line.start).day) === monday)
    .sort((one, other) => other.start.localeCompare(one.start));
  const planned = lines.filter((line) => line.session);
  const done = planned.filter((line) => line.activity ?? line.session?.outcome?.status === 'done');
  return { monday, lines, done: done.length, planned: planned.length };
}
