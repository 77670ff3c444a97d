import { Refused, type Change, type Outcome, type Plan, type PlannedSession, type Week } from '../api/client';
import { addDays, localStart, mondayOf, today } from './clock';
import { AccountSource, TriedSource, type PlanSource } from './source';

/** The plan on the screen. */
export class PlanState {
  plan = $state.raw<Plan | null>(null);
  refused = $state.raw<Refused | null>(null);
  busy = $state(false);

  constructor(readonly source: PlanSource) {}

  async load(): Promise<void> {
    this.refused = null;
    try {
      this.plan = await this.source.load();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused = error;
    }
  }

  change(change: Change): Promise<void> {
    return this.replacing(() => this.source.change(change));
  }

  undo(): Promise<void> {
    return this.replacing(() => this.source.undo());
  }

  forget(): void {
    this.plan = null;
    this.refused = null;
  }

  /** After a change another device may have been first: then what it made is read before saying so. */
  private async replacing(make: () => Promise<Plan>): Promise<void> {
    this.busy = true;
    try {
      this.plan = await make();
    } catch (error) {
      if (error instanceof Refused && error.problem.status === 412) await this.load();
      throw error;
    } finally {
      this.busy = false;
    }
  }

  session(id: string): PlannedSession | undefined {
    return this.plan?.weeks.flatMap((week) => week.sessions).find((session) => session.id === id);
  }

  weekOf(id: string): Week | undefined {
    return this.plan?.weeks.find((week) => week.sessions.some((session) => session.id === id));
  }

  /** The week today lies in; before and after the plan its first and last one. */
  currentWeek(): number {
    if (!this.plan) return 1;
    const monday = mondayOf(today(this.plan.zone));
    const past = this.plan.weeks.filter((week) => week.monday <= monday);
    return past.at(-1)?.number ?? this.plan.weeks[0]?.number ?? 1;
  }

  /** Shows an outcome at once; the plan itself did not change by it. */
  setOutcome(id: string, outcome: Outcome | undefined): void {
    if (!this.plan) return;
    const changed = (session: PlannedSession): PlannedSession => {
      const { outcome: _, ...rest } = session;
      return session.id !== id ? session : outcome ? { ...rest, outcome } : rest;
    };
    const weeks = this.plan.weeks.map((week) => ({ ...week, sessions: week.sessions.map(changed) }));
    this.plan = { ...this.plan, weeks };
  }
}

export const ownPlan = new PlanState(new AccountSource());
export const triedPlan = new PlanState(new TriedSource());

export function sessionsOn(week: Week, dayIndex: number): PlannedSession[] {
  const day = addDays(week.monday, dayIndex);
  return week.sessions
    .filter((session) => localStart(session.start).day === day)
    .sort((one, other) => one.start.localeCompare(other.start));
}
