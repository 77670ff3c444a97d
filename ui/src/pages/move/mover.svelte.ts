import { Refused, type MoveOption, type MoveOptions, type PlannedSession, type Week } from '../../api/client';
import { addDays, clock, dayAndTime, daysBetween, localStart } from '../../state/clock';
import type { PlanState } from '../../state/plan.svelte';
import { toasts, words } from '../../state/toast.svelte';
import { undoAction } from '../../state/undo';
import { t } from '../../texts';
import { sayWhyHeld } from '../plan/locking';

/** As far from a free start as this a session still snaps to it. */
const REACH_MINUTES = 45;
const ASK_AFTER_MS = 120;
const STEP_MINUTES = 15;

export type How = 'drag' | 'keys';

export interface Spot {
  day: number;
  minute: number;
}

export interface Slot extends Spot {
  option: MoveOption;
}

/** A session in the air: where it may go, and where it hangs just now. */
class Mover {
  session = $state.raw<PlannedSession | null>(null);
  week = $state.raw<Week | null>(null);
  how = $state<How>('drag');
  slots = $state.raw<Slot[]>([]);
  at = $state.raw<Slot | null>(null);
  asking = $state(false);
  /** Finds the day and minute under the pointer; the view that shows the hours sets it. */
  locate: ((x: number, y: number) => Spot | null) | null = null;
  private plan: PlanState | null = null;
  /** Where the pointer was last, and the keys pressed, while the options were still on their way. */
  private pointer: { x: number; y: number } | null = null;
  private waiting: (() => void)[] = [];
  private ready = false;
  private asked = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  async pickUp(plan: PlanState, session: PlannedSession, how: How): Promise<void> {
    const week = plan.weekOf(session.id);
    if (!week) return;
    if (session.hold !== 'free') {
      await sayWhyHeld(plan, session);
      return;
    }
    this.plan = plan;
    this.week = week;
    this.how = how;
    this.slots = [];
    this.at = null;
    this.pointer = null;
    this.waiting = [];
    this.ready = false;
    this.session = session;
    try {
      this.show(await plan.source.options(session.id));
    } catch (error) {
      this.cancel();
      toasts.fail(error);
    }
  }

  private show(answer: MoveOptions): void {
    const week = this.week;
    if (!week || this.ready || answer.session !== this.session?.id) return;
    this.slots = answer.options.map((option) => {
      const { day, minute } = localStart(option.start);
      return { day: daysBetween(week.monday, day), minute, option };
    });
    const now = answer.start.slice(0, 16);
    if (this.how === 'keys') {
      this.at = this.slots.find((slot) => slot.option.start.slice(0, 16) === now) ?? this.slots[0] ?? null;
    }
    this.ready = true;
    const waiting = this.waiting;
    this.waiting = [];
    for (const act of waiting) act();
    if (this.pointer) this.hover(this.pointer.x, this.pointer.y);
  }

  /** A key pressed before the options are there counts once they are. */
  private whenReady(act: () => void): void {
    if (this.ready) act();
    else this.waiting.push(act);
  }

  hover(x: number, y: number): void {
    this.pointer = { x, y };
    if (!this.ready) return;
    const spot = this.locate?.(x, y);
    const onDay = this.slots.filter((slot) => slot.day === spot?.day);
    const near = spot ? nearest(onDay, spot.minute) : null;
    if (spot && (!near || Math.abs(near.minute - spot.minute) > REACH_MINUTES)) {
      this.askOutside(spot);
    } else {
      this.forgetAsked();
      this.at = near;
    }
  }

  /** Outside the free hours the server is asked once the session hangs still. */
  private askOutside({ day, minute }: Spot): void {
    const { plan, session, week } = this;
    if (!plan || !session || !week) return;
    const rounded = Math.max(0, Math.min(1440 - session.minutes, Math.round(minute / STEP_MINUTES) * STEP_MINUTES));
    const start = `${addDays(week.monday, day)}T${clock(rounded)}`;
    if (start === this.asked) return;
    this.forgetAsked();
    this.asked = start;
    this.at = null;
    this.timer = setTimeout(() => {
      plan.source.optionAt(session.id, start).then(
        (option) => {
          if (option && this.asked === start && this.session) this.at = { day, minute: rounded, option };
        },
        (error: unknown) => toasts.fail(error),
      );
    }, ASK_AFTER_MS);
  }

  private forgetAsked(): void {
    clearTimeout(this.timer);
    this.asked = '';
  }

  choose(slot: Slot): void {
    this.at = slot;
  }

  /** Shows what the rules say of a start that was asked for, to be put there or not. */
  async consider(plan: PlanState, session: PlannedSession, start: string): Promise<void> {
    await this.pickUp(plan, session, 'keys');
    this.at = this.slots.find((slot) => slot.option.start.startsWith(start)) ?? this.at;
  }

  /** The next start of the day, or the one before. */
  step(by: 1 | -1): void {
    this.whenReady(() => this.stepNow(by));
  }

  private stepNow(by: 1 | -1): void {
    const index = this.at ? this.slots.indexOf(this.at) : -1;
    this.at = this.slots[index + by] ?? this.at;
  }

  /** The nearest start of the next day that has one, or of the one before. */
  stepDay(by: 1 | -1): void {
    this.whenReady(() => this.stepDayNow(by));
  }

  private stepDayNow(by: 1 | -1): void {
    const { at } = this;
    if (!at) return;
    for (let day = at.day + by; day >= 0 && day < 7; day += by) {
      const slot = nearest(
        this.slots.filter((one) => one.day === day),
        at.minute,
      );
      if (slot) {
        this.at = slot;
        return;
      }
    }
  }

  get unmoved(): boolean {
    return this.at?.option.start.slice(0, 16) === this.session?.start.slice(0, 16);
  }

  /** Lets go: a broken hard rule is asked about first, nothing else is. */
  drop(): void {
    if (this.session && !this.ready && this.how === 'keys') {
      this.waiting.push(() => this.drop());
      return;
    }
    if (!this.at || this.unmoved) this.cancel();
    else if (this.at.option.light === 'red') this.asking = true;
    else void this.settle();
  }

  async settle(): Promise<void> {
    const { plan, session, at } = this;
    this.cancel();
    if (!plan || !session || !at) return;
    const start = at.option.start.slice(0, 16);
    try {
      await plan.change({ kind: 'move', session: session.id, start });
      const makeRoom = { label: t.move.makeRoom, run: () => this.makeRoom(plan, session) };
      const undo = undoAction(plan);
      toasts.say(
        t.move.moved(session.title, dayAndTime(start)),
        at.option.breaks.length > 0 ? [makeRoom, undo] : [undo],
      );
    } catch (error) {
      toasts.fail(error);
    }
  }

  private async makeRoom(plan: PlanState, session: PlannedSession): Promise<void> {
    const undo = [undoAction(plan)];
    try {
      await plan.change({ kind: 'make-room', session: session.id });
      toasts.say(t.move.roomMade(session.title), undo);
    } catch (error) {
      // The move itself stands; that nothing else can make the week better is an answer, not a fault.
      if (error instanceof Refused && error.problem.status === 422) toasts.say(words(error), undo);
      else toasts.fail(error, undo);
    }
  }

  cancel(): void {
    const id = this.session?.id;
    const byKeys = this.how === 'keys';
    this.forgetAsked();
    this.session = null;
    this.waiting = [];
    this.pointer = null;
    this.asking = false;
    this.at = null;
    this.slots = [];
    if (id && byKeys) requestAnimationFrame(() => document.getElementById(`session-${id}`)?.focus());
  }
}

function nearest(slots: Slot[], minute: number): Slot | null {
  const distance = (slot: Slot): number => Math.abs(slot.minute - minute);
  return slots.reduce<Slot | null>((best, slot) => (best && distance(best) <= distance(slot) ? best : slot), null);
}

export const mover = new Mover();
