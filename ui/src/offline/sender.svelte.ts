/// Sends waiting changes in the order they were made. A change is sent until the server has answered it, and the server
/// makes it once; so nothing depends on whether an answer arrives, and nothing on what the browser thinks of the network.
import { answered, api, Refused, type LogKit, type SentLift } from '../api/client';
import { here } from '../state/who.svelte';
import { LogDb } from './logdb';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
const LONGEST_ANSWER_MS = 15_000;
const FRESH_MS = 60_000;
/** With these the same change will be refused again. */
const FOR_GOOD = [400, 404, 409, 413, 415, 422];

export type SendState = 'idle' | 'sending' | 'waiting' | 'signed-out';

class Sender {
  state = $state<SendState>('idle');
  /** Sets and other changes that the server does not know yet. */
  sets = $state(0);
  others = $state(0);
  refused = $state(0);
  private athlete = '';
  private opened: Promise<LogDb> | null = null;
  private pause = FIRST_PAUSE_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private again = false;
  private readonly channel = new BroadcastChannel('ironstride-log');
  private readonly listeners = new Set<(lift: string) => void>();
  private readonly fetched: Record<string, number> = {};

  constructor() {
    this.channel.onmessage = ({ data }: MessageEvent<string>) => {
      this.tell(data);
      if (this.opened) void this.count();
    };
    addEventListener('online', () => this.wake());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.wake();
    });
  }

  /** The database of whoever is signed in. */
  db(): Promise<LogDb> {
    const athlete = here.who?.name ?? 'open';
    if (!this.opened || athlete !== this.athlete) {
      void this.opened?.then((db) => db.close());
      this.athlete = athlete;
      this.opened = LogDb.of(athlete);
    }
    return this.opened;
  }

  /** Starts when somebody is there. */
  async start(): Promise<void> {
    await (await this.db()).tidy();
    this.kick();
  }

  /** What stays on the device when somebody signs out: only what could not be sent, for when they come back. */
  async leave(): Promise<void> {
    clearTimeout(this.timer);
    const opened = this.opened;
    this.opened = null;
    this.sets = this.others = this.refused = 0;
    const db = await opened;
    await db?.tidy(true);
    db?.close();
  }

  onChange(listener: (lift: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(lift: string): void {
    this.listeners.forEach((listener) => listener(lift));
  }

  /** Says in every tab that a lift is different now. */
  changed(lift: string): void {
    this.tell(lift);
    this.channel.postMessage(lift);
  }

  private wake(): void {
    if (this.opened) this.kick();
  }

  /** Something was put into the queue, or the server may be there again. */
  kick(): void {
    clearTimeout(this.timer);
    if (this.busy) {
      this.again = true;
      return;
    }
    this.busy = true;
    void this.run().finally(() => {
      this.busy = false;
      if (this.again) {
        this.again = false;
        this.kick();
      }
    });
  }

  private async run(): Promise<void> {
    const db = await this.db();
    await this.count();
    if (this.sets + this.others === 0) {
      this.state = 'idle';
      return;
    }
    this.state = 'sending';
    try {
      await alone(() => this.send(db));
      this.pause = FIRST_PAUSE_MS;
      this.state = 'idle';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.problem.status === 403) await here.load().catch(() => undefined);
      this.state = error.problem.status === 401 ? 'signed-out' : 'waiting';
      if (this.state === 'waiting') this.later();
    } finally {
      await this.count();
    }
  }

  /** Pauses double, and are not all alike, so that a server that comes back is not overrun. */
  private later(): void {
    this.timer = setTimeout(() => this.kick(), this.pause * (0.75 + Math.random() / 2));
    this.pause = Math.min(LONGEST_PAUSE_MS, this.pause * 2);
  }

  private async send(db: LogDb): Promise<void> {
    let most: number | undefined;
    for (let batch = await db.next(); batch.length > 0; batch = await db.next(most)) {
      const lift = batch[0]?.lift ?? '';
      try {
        const body = { changes: batch.map((one) => one.change) };
        const asked = api.POST('/api/lifts/{lift}/changes', {
          params: { path: { lift } },
          body,
          signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
        });
        await db.settle(batch, (await answered(asked)).data);
        this.changed(lift);
      } catch (error) {
        if (!(error instanceof Refused) || !FOR_GOOD.includes(error.problem.status)) throw error;
        const [first] = batch;
        // Which of them it was shows when they are sent one by one.
        if (batch.length === 1 && first) await db.refuse(first, error.problem.status);
        most = 1;
      }
      await this.count();
    }
  }

  private async count(): Promise<void> {
    const queue = await (await this.db()).queue();
    const open = queue.filter((one) => one.refused === undefined);
    const sets = (all: typeof queue) =>
      new Set(all.filter((one) => one.change.value?.kind === 'set').map((one) => `${one.lift}/${one.change.part}`)).size;
    this.sets = sets(open);
    this.others = open.length > 0 && this.sets === 0 ? open.length : 0;
    this.refused = queue.length - open.length;
  }

  /** Everything that logging a session needs, kept on the device; without a session for one that was not planned. */
  async fetchKit(session?: string): Promise<LogKit> {
    const key = session ?? 'free';
    const asked = session
      ? api.GET('/api/plan/sessions/{session}/log', { params: { path: { session } } })
      : api.GET('/api/lifts/kit');
    const { data } = await answered(asked);
    this.fetched[key] = performance.now();
    await (await this.db()).putKit(key, data);
    return data;
  }

  /** The same in the background, for when there will be no network. */
  keepKits(sessions: string[]): void {
    for (const session of [...sessions, undefined]) {
      const at = this.fetched[session ?? 'free'];
      if (at !== undefined && performance.now() - at < FRESH_MS) continue;
      this.fetched[session ?? 'free'] = performance.now();
      this.fetchKit(session).catch((error: unknown) => {
        delete this.fetched[session ?? 'free'];
        if (!(error instanceof Refused)) throw error;
      });
    }
  }

  /** Lifts that another device has begun and not ended. */
  async fetchOpenLifts(): Promise<void> {
    try {
      const { data } = await answered(api.GET('/api/lifts'));
      const db = await this.db();
      const isOpen = (one: SentLift) => !one.parts.some((part) => part.value.kind === 'finish' && !part.removed);
      for (const lift of data.filter(isOpen)) await db.adopt(lift);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  /** What other devices have sent. */
  async fetchLift(lift: string): Promise<void> {
    try {
      const asked = api.GET('/api/lifts/{lift}', { params: { path: { lift } } });
      await (await this.db()).adopt((await answered(asked)).data);
      this.changed(lift);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
}

/** Of all tabs one sends; where the browser has no locks the server still makes each change once. */
async function alone(send: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request('ironstride-log-sender', send);
  else await send();
}

export const sender = new Sender();
