/// What the gym logger keeps on the device: what sessions need, lifts as they stand here, and changes that wait to be
/// sent. Every entry is one transaction, so that a phone that dies loses at most the set that is being typed.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptPart, LiftAnswer, LiftChange, LiftPart, LogKit, SentLift, SetType } from '../api/client';

/** A part as it stands on this device. */
export interface LocalPart {
  value: LiftPart;
  /** The change that made it what it is, here or on the server. */
  revision?: string;
  removed: boolean;
  /** What another device made of it, until the athlete has chosen. */
  theirs?: KeptPart;
}

export interface Rest {
  /** Milliseconds since 1970; the clock of the device may be changed meanwhile. */
  startedAt: number;
  endsAt: number;
}

export interface ExtraSet {
  id: string;
  exercise: string;
  type: SetType;
  /** How many repetitions are filled in. */
  reps?: number;
}

export interface LocalLift {
  id: string;
  parts: Record<string, LocalPart>;
  /** Sets to do that were not planned, in the order they were added. */
  extra: ExtraSet[];
  /** Planned sets that are left out. */
  hidden: string[];
  rest?: Rest;
  touchedAt: number;
}

export interface Waiting {
  seq?: number;
  lift: string;
  change: LiftChange;
  /** The status with which the server refused it for good. */
  refused?: number;
}

interface Schema extends DBSchema {
  kits: { key: string; value: { id: string; kit: LogKit; seenAt: number } };
  lifts: { key: string; value: LocalLift };
  queue: { key: number; value: Waiting };
}

export interface Edit {
  part: string;
  /** What it becomes; removed without. */
  value?: LiftPart;
}

const KEPT_MS = 30 * 24 * 3_600_000;
const MOST_SENT = 50;

function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  // Pages that came without TLS from another machine have no randomUUID.
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

export { newId };

const nameOf = (athlete: string): string => `ironstride-log:${athlete}`;

const fresh = (id: string): LocalLift => ({ id, parts: {}, extra: [], hidden: [], touchedAt: Date.now() });

const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)));
}

export class LogDb {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  static async of(athlete: string): Promise<LogDb> {
    const db = await openDB<Schema>(nameOf(athlete), 1, {
      upgrade(made) {
        made.createObjectStore('kits', { keyPath: 'id' });
        made.createObjectStore('lifts', { keyPath: 'id' });
        made.createObjectStore('queue', { keyPath: 'seq', autoIncrement: true });
      },
      blocking: () => db.close(),
    });
    return new LogDb(db);
  }

  close(): void {
    this.db.close();
  }

  async putKit(id: string, kit: LogKit): Promise<void> {
    await this.db.put('kits', { id, kit, seenAt: Date.now() });
  }

  async kit(id: string): Promise<LogKit | undefined> {
    return (await this.db.get('kits', id))?.kit;
  }

  async lift(id: string): Promise<LocalLift> {
    return (await this.db.get('lifts', id)) ?? fresh(id);
  }

  lifts(): Promise<LocalLift[]> {
    return this.db.getAll('lifts');
  }

  /** Makes changes here and puts them into the queue, all or none. */
  async change(lift: string, edits: Edit[]): Promise<LocalLift> {
    const tx = this.db.transaction(['lifts', 'queue'], 'readwrite', { durability: 'strict' });
    const local = (await tx.objectStore('lifts').get(lift)) ?? fresh(lift);
    for (const { part, value } of edits) {
      const known = local.parts[part];
      if (!value && !known) continue;
      const change: LiftChange = { id: newId(), part };
      if (known?.revision) change.base = known.revision;
      if (value) change.value = value;
      const kept = value ?? known?.value;
      if (kept) local.parts[part] = { value: kept, revision: change.id, removed: !value };
      await tx.objectStore('queue').add({ lift, change });
    }
    local.touchedAt = Date.now();
    await tx.objectStore('lifts').put(local);
    await tx.done;
    return local;
  }

  /** Changes what only this device knows of a lift. */
  async note(lift: string, change: (local: LocalLift) => void): Promise<LocalLift> {
    const tx = this.db.transaction('lifts', 'readwrite', { durability: 'strict' });
    const local = (await tx.store.get(lift)) ?? fresh(lift);
    change(local);
    await tx.store.put(local);
    await tx.done;
    return local;
  }

  /** What is to be sent next: changes of one lift, in the order they were made. */
  async next(most = MOST_SENT): Promise<Waiting[]> {
    const waiting = (await this.db.getAll('queue')).filter((one) => one.refused === undefined);
    const first = waiting[0];
    const end = waiting.findIndex((one) => one.lift !== first?.lift);
    return waiting.slice(0, Math.min(most, end < 0 ? waiting.length : end));
  }

  queue(): Promise<Waiting[]> {
    return this.db.getAll('queue');
  }

  async refuse(waiting: Waiting, status: number): Promise<void> {
    await this.db.put('queue', { ...waiting, refused: status });
  }

  /** Takes what the server has answered to a batch. */
  async settle(batch: Waiting[], answer: LiftAnswer): Promise<void> {
    const tx = this.db.transaction(['lifts', 'queue'], 'readwrite', { durability: 'strict' });
    const local = (await tx.objectStore('lifts').get(answer.lift.id)) ?? fresh(answer.lift.id);
    const queue = tx.objectStore('queue');
    const conflicts = new Set(batch.filter((_, at) => answer.answers[at] === 'conflict').map((one) => one.change.part));
    for (const one of batch) if (one.seq !== undefined) await queue.delete(one.seq);
    // Changes upon a change that was not made say nothing any more: the athlete will choose.
    for (const one of (await queue.getAll()).filter((other) => other.lift === local.id)) {
      if (conflicts.has(one.change.part) && one.seq !== undefined) await queue.delete(one.seq);
    }
    for (const part of conflicts) {
      const mine = local.parts[part];
      const theirs = answer.lift.parts.find((one) => one.part === part);
      if (mine && theirs) mine.theirs = theirs;
    }
    merge(local, answer.lift, await queue.getAll());
    await tx.objectStore('lifts').put(local);
    await tx.done;
  }

  /** Takes what other devices have sent; what waits here to be sent stays as it is here. */
  async adopt(sent: SentLift): Promise<void> {
    const tx = this.db.transaction(['lifts', 'queue'], 'readwrite');
    const local = (await tx.objectStore('lifts').get(sent.id)) ?? fresh(sent.id);
    merge(local, sent, await tx.objectStore('queue').getAll());
    await tx.objectStore('lifts').put(local);
    await tx.done;
  }

  /** Of a part that two devices have changed one version is chosen. */
  async choose(lift: string, part: string, whose: 'mine' | 'theirs'): Promise<void> {
    const local = await this.note(lift, (found) => {
      const known = found.parts[part];
      if (!known?.theirs) return;
      const { theirs } = known;
      found.parts[part] =
        whose === 'theirs'
          ? { value: theirs.value, revision: theirs.revision, removed: theirs.removed }
          : { value: known.value, revision: theirs.revision, removed: known.removed };
    });
    const chosen = local.parts[part];
    if (whose === 'mine' && chosen) await this.change(lift, [chosen.removed ? { part } : { part, value: chosen.value }]);
  }

  /** Lets go of what is over and sent, and of everything sent when nobody is signed in any more. */
  async tidy(everything = false): Promise<void> {
    const tx = this.db.transaction(['kits', 'lifts', 'queue'], 'readwrite');
    const unsent = new Set((await tx.objectStore('queue').getAll()).map((one) => one.lift));
    const old = Date.now() - KEPT_MS;
    for (const { id, seenAt } of await tx.objectStore('kits').getAll()) {
      if (everything || seenAt < old) await tx.objectStore('kits').delete(id);
    }
    for (const { id, touchedAt } of await tx.objectStore('lifts').getAll()) {
      if (!unsent.has(id) && (everything || touchedAt < old)) await tx.objectStore('lifts').delete(id);
    }
    await tx.done;
  }
}

function merge(local: LocalLift, sent: SentLift, queue: Waiting[]): void {
  const waiting = new Set(queue.filter((one) => one.lift === local.id).map((one) => one.change.part));
  for (const part of sent.parts) {
    if (waiting.has(part.part)) continue;
    const known = local.parts[part.part];
    const agreed = known?.theirs && known.removed === part.removed && same(known.value, part.value);
    if (known?.theirs && !agreed) known.theirs = part;
    else local.parts[part.part] = { value: part.value, revision: part.revision, removed: part.removed };
  }
}
