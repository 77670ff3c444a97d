import createClient from 'openapi-fetch';
import { network } from '../state/network.svelte';
import type { components, paths } from './schema';

type Schemas = components['schemas'];
export type Profile = Omit<Schemas['Profile'], '$defs'>;
/** The generator takes the schema's own definitions for a field that is sent. */
export type SentProfile = Schemas['Profile'];
export type PlannedSession = Schemas['PlannedSession'] & { outcome?: Outcome };
export type Week = Omit<Schemas['Week'], 'sessions'> & { sessions: PlannedSession[] };
export type SentPlan = Schemas['Plan'];
export type Plan = Omit<SentPlan, 'weeks' | 'outcomes'> & { weeks: Week[] };
export type SessionDetail = Schemas['SessionDetail'];
export type RunBlock = Schemas['RunBlock'];
export type PrescribedExercise = Schemas['PrescribedExercise'];
export type MoveOptions = Schemas['MoveOptions'];
export type MoveOption = MoveOptions['options'][number];
export type ExerciseName = Schemas['ExerciseName'];
export type Change = Schemas['Change'];
export type Finding = Schemas['Finding'];
export type Score = Schemas['Score'];
export type Outcome = Schemas['Outcome'];
export type Preview = Schemas['Preview'];
export type Rule = Schemas['Rule'];
export type JudgedBlock = Schemas['JudgedBlock'];
export type Who = Schemas['Session'];
export type Coach = Schemas['Coach'];
export type Proposal = Schemas['Proposal'];
export type ProposedChange = Schemas['ProposedChange'];
export type BodyEvent = Schemas['BodyEvent'];
export type BodyEventBody = Schemas['BodyEventBody'];
export type CheckIn = Schemas['CheckIn'];
export type Journal = Schemas['Journal'];
export type Activity = Schemas['Activity'];
export type ActivityBody = Schemas['ActivityBody'];
export type ActivityDetail = Schemas['ActivityDetail'];
export type Problem = Schemas['Problem'];
export type LogKit = Schemas['LogKit'];
export type PlannedSets = Schemas['PlannedSets'];
export type LoggableExercise = Schemas['LoggableExercise'];
export type LastTime = Schemas['LastTime'];
export type DoneSet = Schemas['DoneSet'];
export type SetType = Schemas['SetType'];
export type Rack = Schemas['Rack'];
export type LoadableRack = Schemas['LoadableRack'];
export type SentLift = Schemas['Lift'];
export type KeptPart = Schemas['KeptPart'];
export type LiftPart = Schemas['LiftPart'];
export type LiftExercise = Schemas['LiftExercise'];
export type LiftSet = Schemas['LiftSet'];
export type LiftChange = Schemas['LiftChange'];
export type LiftAnswer = Schemas['LiftAnswer'];
export type ImportedFile = Schemas['ImportedFile'];
export type ImportSummary = Schemas['ImportSummary'];
export type SaidExercise = Schemas['SaidExercise'];

/** The plan as the page shows it: what was said of a session stands at the session. */
export function shown({ outcomes, ...plan }: SentPlan): Plan {
  const said = (session: PlannedSession): PlannedSession => {
    const outcome = outcomes[session.id];
    return outcome ? { ...session, outcome } : session;
  };
  return { ...plan, weeks: plan.weeks.map((week) => ({ ...week, sessions: week.sessions.map(said) })) };
}

/** An answer of the server that was not the hoped-for one, or none at all (status 0). */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

let csrf = '';

/** The token that writing needs, as `GET /api/session` gave it. */
export function useCsrf(token: string): void {
  csrf = token;
}

export const api = createClient<paths>({ baseUrl: '/' });
api.use({
  onRequest({ request }) {
    if (csrf && request.method !== 'GET') request.headers.set('X-CSRF-Token', csrf);
    return request;
  },
  onResponse({ response }) {
    network.seenEarlier = response.headers.has('X-Seen-Earlier');
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

export function csrfHeader(): Record<string, string> {
  return csrf ? { 'X-CSRF-Token': csrf } : {};
}

function problemOf(answer: Answer<unknown>): Problem {
  const { error, response } = answer;
  if (typeof error === 'object' && error !== null && 'title' in error) return error as Problem;
  return { type: 'about:blank', title: response.statusText, status: response.status };
}

/** The data of an answer with its ETag; anything else is thrown as `Refused`. */
export async function answered<T>(asked: Promise<Answer<T>>): Promise<{ data: T; etag: string }> {
  let answer: Answer<T>;
  try {
    answer = await asked;
  } catch {
    throw new Refused({ type: 'about:blank', title: '', status: 0 });
  }
  if (!answer.response.ok) throw new Refused(problemOf(answer));
  return { data: answer.data as T, etag: answer.response.headers.get('ETag') ?? '' };
}
