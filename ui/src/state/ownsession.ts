import type { t } from '../texts';

/** A session people add or fix themselves, in the words of the week notation. */
export interface OwnSession {
  label: keyof typeof t.own;
  what: string;
  /** Whether it carries a name of its own, and the leg load that goes with it. */
  named?: true;
  legLoad?: string;
  minutes: number;
}

export const OWN_SESSIONS: OwnSession[] = [
  { label: 'classLight', what: 'class', named: true, legLoad: 'none', minutes: 60 },
  { label: 'classHeavy', what: 'class', named: true, legLoad: 'heavy', minutes: 60 },
  { label: 'easy', what: 'run easy', minutes: 40 },
  { label: 'tempo', what: 'run tempo', minutes: 45 },
  { label: 'interval', what: 'run interval', minutes: 45 },
  { label: 'long', what: 'run long', minutes: 90 },
  { label: 'upper', what: 'lift upper', minutes: 50 },
  { label: 'legs', what: 'lift back-legs-glutes', minutes: 55 },
  { label: 'fullBody', what: 'lift full-body', minutes: 50 },
  { label: 'cross', what: 'cross', named: true, minutes: 60 },
  { label: 'mobility', what: 'mobility', minutes: 30 },
];

/** Such as `class yoga none 60min`; a name is one word there. */
export function notation(session: OwnSession, name: string, minutes: number): string {
  const word = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const called = session.named ? word || (session.what === 'class' ? 'class' : '') : '';
  return [session.what, called, session.legLoad, `${minutes}min`].filter(Boolean).join(' ');
}
