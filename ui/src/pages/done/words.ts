import type { Activity } from '../../api/client';
import { distance, duration, type Units } from '../../state/measures';
import { t } from '../../texts';

/** What an activity is called where it has no name of its own. */
export function nameOf(activity: Activity): string {
  if (activity.title) return activity.title;
  const sport = activity.sport as keyof typeof t.done.sports | undefined;
  return activity.kind === 'other' && sport ? t.done.sports[sport] : t.done.kinds[activity.kind];
}

/** Such as 7.5 km · 42 min · effort 4. */
export function factsOf(activity: Activity, units: Units): string[] {
  return [
    activity.km ? distance(activity.km, units) : '',
    duration(Math.round(activity.minutes)),
    activity.sets ? t.done.sets(activity.sets) : '',
    activity.effort ? t.done.effortOf(activity.effort) : '',
  ].filter(Boolean);
}

export function sourceOf(activity: Activity): string {
  const known: Record<string, string> = t.done.sources;
  return known[activity.source] ?? activity.source.replace('-', ' ').toUpperCase();
}
