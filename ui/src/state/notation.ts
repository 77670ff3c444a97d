import type { Look } from '../parts/looks';
import { minutes } from './clock';

/** A session read loosely from a line of week notation, for drawing only: the server reads it strictly. */
export interface DrawnSession {
  line: number;
  day: number;
  minute: number;
  look: Look;
  what: string;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LINE = /^\s*([a-z]+)\s+(\d{1,2}:\d{2})\s+(run|lift|class|cross|mobility)\b\s*(.*)$/i;
const QUALITY = /^(tempo|cruise|interval|hill|reps|race-pace|fartlek|progression|time-trial)\b/i;

function look(kind: string, rest: string): Look {
  if (kind === 'class') return 'class';
  if (kind === 'lift') return /^(upper|core)\b|^back\s(?!.*heavy)/i.test(rest) ? 'upper' : 'legs';
  if (kind !== 'run') return 'other';
  if (/^long\b/i.test(rest)) return 'long';
  if (/^race\b/i.test(rest)) return 'race';
  return QUALITY.test(rest) ? 'quality' : 'easy';
}

/** The weeks of a text, one after the other; a line that is no session is passed over. */
export function drawn(text: string): DrawnSession[][] {
  const weeks: DrawnSession[][] = [[]];
  text.split('\n').forEach((written, line) => {
    if (/^\s*(week\b|---)/i.test(written) && weeks.at(-1)?.length) weeks.push([]);
    const found = LINE.exec(written.replace(/#.*$/, ''));
    const day = DAYS.indexOf((found?.[1] ?? '').slice(0, 3).toLowerCase());
    if (!found || day < 0) return;
    const kind = (found[3] ?? '').toLowerCase();
    const rest = found[4] ?? '';
    const what = `${kind} ${rest.split(':')[0]}`.trim();
    weeks.at(-1)?.push({ line, day, minute: minutes(found[2] ?? ''), look: look(kind, rest), what });
  });
  return weeks.filter((week) => week.length > 0);
}
