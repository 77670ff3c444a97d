import {
  Refused,
  type LiftExercise,
  type LiftPart,
  type LiftSet,
  type LogKit,
  type SetType,
} from '../../api/client';
import { newId, type Edit, type LocalLift } from '../../offline/logdb';
import { sender } from '../../offline/sender.svelte';
import { ownPlan } from '../../state/plan.svelte';
import { toasts } from '../../state/toast.svelte';
import { t } from '../../texts';
import { headOf, now, successor, supersetEdits } from './edits';
import { setWords } from './words';
import { RestTimer } from './rest.svelte';
import { exercises, extraOrder, nextRow, restAfter, type Row, type ShownExercise } from './view';

/** What is typed for a set before it is done. */
export interface Entry {
  kg: number | undefined;
  reps: number | undefined;
  rir: number | undefined;
  type: SetType;
}

/** The name of a lift that no plan has; sessions have other names. */
const UNPLANNED = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const NO_EXERCISES: ShownExercise[] = [];

/** One lift on the screen. What it holds is what the device has kept; nothing is shown that is not. */
export class LogState {
  kit = $state.raw<LogKit | null>(null);
  lift = $state.raw<LocalLift | null>(null);
  chosen = $state<string | null>(null);
  readonly rest: RestTimer;
  readonly all: ShownExercise[] = $derived(
    this.kit && this.lift ? exercises(this.kit, this.lift) : NO_EXERCISES,
  );
  readonly row: Row | undefined = $derived(
    this.all.flatMap((one) => one.rows).find((row) => row.id === this.chosen) ?? nextRow(this.all),
  );
  readonly exercise: ShownExercise | undefined = $derived(this.all.find((one) => one.part === this.row?.exercise));
  readonly finished: boolean = $derived(this.part('finish') !== undefined);
  readonly title: string = $derived(
    this.part('head')?.title ?? this.kit?.session?.title ?? t.log.unplanned,
  );

  constructor(readonly id: string) {
    this.rest = new RestTimer(id, (rest) => void this.keepRest(rest));
  }

  async load(): Promise<void> {
    await this.read();
    const db = await sender.db();
    const session = UNPLANNED.test(this.id) ? undefined : this.id;
    const kept = await db.kit(session ?? 'free');
    if (kept) this.kit = kept;
    const asked = this.fetch(session);
    if (!kept) this.kit = await asked;
    else asked.then((kit) => (this.kit = kit)).catch(() => undefined);
    void sender.fetchLift(this.id);
  }

  /** A session that the plan has let go of is logged like one that was not planned. */
  private async fetch(session: string | undefined): Promise<LogKit> {
    try {
      return await sender.fetchKit(session);
    } catch (error) {
      if (session && error instanceof Refused && error.problem.status === 404) return sender.fetchKit();
      throw error;
    }
  }

  async read(): Promise<void> {
    this.lift = await (await sender.db()).lift(this.id);
    this.rest.take(this.lift.rest);
  }

  part<K extends LiftPart['kind']>(kind: K): Extract<LiftPart, { kind: K }> | undefined {
    const found = Object.values(this.lift?.parts ?? {}).find((part) => part.value.kind === kind && !part.removed);
    return found?.value as Extract<LiftPart, { kind: K }> | undefined;
  }

  private async change(edits: Edit[]): Promise<void> {
    const begun: Edit[] = this.lift?.parts['head'] ? [] : [{ part: 'head', value: headOf(this.kit, this.title) }];
    this.lift = await (await sender.db()).change(this.id, [...begun, ...edits]);
    sender.changed(this.id);
    sender.kick();
  }

  private async local(change: (lift: LocalLift) => void): Promise<void> {
    this.lift = await (await sender.db()).note(this.id, change);
    sender.changed(this.id);
  }

  /** A planned exercise becomes part of the lift with the first thing that is said of it. */
  private asPart(exercise: ShownExercise): Edit[] {
    const kept = this.lift?.parts[exercise.part];
    return kept && !kept.removed ? [] : [{ part: exercise.part, value: exercise.value }];
  }

  async log(row: Row, entry: Entry): Promise<void> {
    const exercise = this.all.find((one) => one.part === row.exercise);
    if (!exercise || entry.reps === undefined) return;
    const value: LiftSet = {
      kind: 'set',
      exercise: exercise.part,
      order: this.orderOf(row, entry.type),
      type: entry.type,
      ...(entry.kg !== undefined ? { kg: entry.kg } : {}),
      ...(exercise.timed ? { seconds: entry.reps } : { reps: entry.reps }),
      ...(entry.rir !== undefined ? { rir: entry.rir } : {}),
      doneAt: row.done?.doneAt ?? now(),
    };
    await this.change([...this.asPart(exercise), { part: row.id, value }]);
    this.chosen = null;
    if (!row.done) await this.startRest(restAfter(this.all, { ...row, done: value }));
  }

  /** A set that was added stands where its kind stands. */
  private orderOf(row: Row, type: SetType): number {
    const extras = this.lift?.extra.filter((one) => one.exercise === row.exercise) ?? [];
    const at = extras.findIndex((one) => one.id === row.id);
    return at < 0 || row.done ? row.order : extraOrder(type, at);
  }

  /** Another kind for a set that was added; a drop set follows without rest. */
  async setType(row: Row, type: SetType): Promise<void> {
    if (row.done) return;
    if (type === 'drop') await this.stopRest();
    this.chosen = row.id;
    await this.local((lift) => {
      lift.extra = lift.extra.map((one) => (one.id === row.id ? { ...one, type } : one));
    });
  }

  async unlog(row: Row): Promise<void> {
    const value = row.done;
    if (!value) return;
    await this.change([{ part: row.id }]);
    await this.stopRest();
    this.chosen = row.id;
    toasts.say(t.log.removed(setWords(value, this.unitOf(row))), [
      { label: t.plan.undo, run: () => this.change([{ part: row.id, value }]) },
    ]);
  }

  unitOf(row: Row): 'kg' | 'lb' {
    return this.all.find((one) => one.part === row.exercise)?.unit ?? 'kg';
  }

  /** Takes a set out that was not done. */
  async drop(row: Row): Promise<void> {
    const before = this.lift;
    await this.local((lift) => {
      lift.extra = lift.extra.filter((one) => one.id !== row.id);
      if (!lift.hidden.includes(row.id)) lift.hidden.push(row.id);
    });
    const back = (lift: LocalLift) => {
      lift.extra = before?.extra ?? [];
      lift.hidden = before?.hidden ?? [];
    };
    toasts.say(t.log.setOut, [{ label: t.plan.undo, run: () => this.local(back) }]);
  }

  async addSet(exercise: ShownExercise, type: SetType): Promise<void> {
    const id = newId();
    await this.local((lift) => lift.extra.push({ id, exercise: exercise.part, type }));
    this.chosen = id;
  }

  async addExercise(key: string, name: string): Promise<void> {
    const part = newId();
    const order = Math.max(0, ...this.all.map((one) => one.value.order)) + 1000;
    await this.change([{ part, value: { kind: 'exercise', exercise: key, name, order } }]);
    const id = newId();
    await this.local((lift) => lift.extra.push({ id, exercise: part, type: 'working' }));
    this.chosen = id;
  }

  async edit(exercise: ShownExercise, change: Partial<LiftExercise>): Promise<void> {
    await this.change([{ part: exercise.part, value: { ...exercise.value, ...change } }]);
  }

  /** The rack is taken: another exercise in its place, for the sets that are still to do. */
  async swap(exercise: ShownExercise, key: string, name: string): Promise<void> {
    const before = exercise.value;
    const back = exercise.rows.some((row) => row.done)
      ? await this.swapRest(exercise, key, name)
      : await this.swapAll(exercise, key, name);
    this.chosen = null;
    toasts.say(t.lift.swapped(before.name, name), [{ label: t.plan.undo, run: back }]);
  }

  private async swapAll(exercise: ShownExercise, key: string, name: string): Promise<() => Promise<void>> {
    await this.edit(exercise, { exercise: key, name });
    return () => this.change([{ part: exercise.part, value: exercise.value }]);
  }

  /** What was done stays what it was. */
  private async swapRest(exercise: ShownExercise, key: string, name: string): Promise<() => Promise<void>> {
    const open = exercise.rows.filter((row) => !row.done);
    const part = newId();
    await this.change([{ part, value: successor(exercise, key, name) }]);
    const before = this.lift;
    await this.local((lift) => {
      for (const row of open) {
        lift.hidden.push(row.id);
        lift.extra = lift.extra.filter((one) => one.id !== row.id);
        lift.extra.push({ id: newId(), exercise: part, type: row.type, ...(row.reps ? { reps: row.reps } : {}) });
      }
    });
    return async () => {
      await this.change([{ part }]);
      await this.local((lift) => {
        lift.extra = before?.extra ?? [];
        lift.hidden = before?.hidden ?? [];
      });
    };
  }

  async removeExercise(exercise: ShownExercise): Promise<void> {
    const done = exercise.rows.filter((row) => row.done);
    const sets: Edit[] = done.map((row) => ({ part: row.id }));
    await this.change([...this.asPart(exercise), ...sets, { part: exercise.part }]);
    this.chosen = null;
    const back: Edit[] = [{ part: exercise.part, value: exercise.value }];
    for (const row of done) if (row.done) back.push({ part: row.id, value: row.done });
    toasts.say(t.log.exerciseOut(exercise.value.name), [{ label: t.plan.undo, run: () => this.change(back) }]);
  }

  toggleSuperset(exercise: ShownExercise): Promise<void> {
    return this.change(supersetEdits(this.all, exercise));
  }

  async note(text: string): Promise<void> {
    const had = this.part('note')?.text ?? '';
    if (text.trim() !== had) await this.change([{ part: 'note', value: { kind: 'note', text: text.trim() } }]);
  }

  async finish(effort: number | undefined): Promise<void> {
    const finishedAt = this.part('finish')?.finishedAt ?? now();
    await this.change([{ part: 'finish', value: { kind: 'finish', finishedAt, ...(effort ? { effort } : {}) } }]);
    await this.stopRest();
    if (this.kit?.session) {
      ownPlan.setOutcome(this.kit.session.id, { status: 'done', ...(effort ? { effort } : {}) });
    }
  }

  async reopen(): Promise<void> {
    await this.change([{ part: 'finish' }]);
    if (this.kit?.session) ownPlan.setOutcome(this.kit.session.id, undefined);
  }

  async choose(part: string, whose: 'mine' | 'theirs'): Promise<void> {
    await (await sender.db()).choose(this.id, part, whose);
    await this.read();
    sender.changed(this.id);
    sender.kick();
  }

  async startRest(seconds: number): Promise<void> {
    if (seconds === 0) return this.stopRest();
    await this.keepRest(this.rest.begin(seconds));
  }

  async moveRest(seconds: number): Promise<void> {
    await this.keepRest(this.rest.moved(seconds));
  }

  async stopRest(): Promise<void> {
    await this.local((lift) => delete lift.rest);
    this.rest.take(undefined);
  }

  private async keepRest(rest: LocalLift['rest']): Promise<void> {
    if (!rest) return;
    await this.local((lift) => (lift.rest = rest));
    this.rest.take(rest);
  }
}
