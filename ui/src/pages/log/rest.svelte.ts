import type { Rest } from '../../offline/logdb';
import { t } from '../../texts';

/** Two readings of clocks that go alike differ by less. */
const SAME_MS = 1_500;
const TICK_MS = 250;

/**
 * The rest between sets, told by when it ends, so that it goes on while the page sleeps. A clock that is set back moves
 * the end with it; one that jumps forward cannot be told from a phone that slept, and then the rest is over.
 */
export class RestTimer {
  private rest = $state.raw<Rest | undefined>();
  private now = $state(Date.now());
  private ticking: ReturnType<typeof setInterval> | undefined;
  private wall = Date.now();
  private steady = performance.now();
  private rung = 0;
  readonly left: number = $derived(this.rest ? Math.ceil((this.rest.endsAt - this.now) / 1000) : 0);
  readonly runs: boolean = $derived(this.rest !== undefined);
  readonly share: number = $derived(
    this.rest ? Math.min(1, Math.max(0, (this.now - this.rest.startedAt) / (this.rest.endsAt - this.rest.startedAt))) : 0,
  );

  /** @param keep keeps the rest on the device when a changed clock has moved it */
  constructor(
    private readonly lift: string,
    private readonly keep: (rest: Rest) => void,
  ) {}

  /** A rest that begins now; it is shown when it is kept. */
  begin(seconds: number): Rest {
    void askToNotify();
    const startedAt = Date.now();
    return { startedAt, endsAt: startedAt + seconds * 1000 };
  }

  /** The rest that runs, longer or shorter. */
  moved(seconds: number): Rest | undefined {
    return this.rest && { ...this.rest, endsAt: Math.max(Date.now(), this.rest.endsAt + seconds * 1000) };
  }

  /** The rest that is kept, perhaps begun in another tab or before the page was closed. */
  take(kept: Rest | undefined): void {
    const ahead = kept ? kept.startedAt - Date.now() : 0;
    const rest = kept && ahead > SAME_MS ? movedBy(kept, -ahead) : kept;
    this.rest = rest;
    this.read();
    tellWorker(this.lift, rest?.endsAt ?? 0);
    clearInterval(this.ticking);
    if (rest) this.ticking = setInterval(() => this.tick(), TICK_MS);
  }

  stopTicking(): void {
    clearInterval(this.ticking);
  }

  private read(): void {
    this.now = this.wall = Date.now();
    this.steady = performance.now();
  }

  private tick(): void {
    const jumped = Date.now() - this.wall - (performance.now() - this.steady);
    this.read();
    if (this.rest && jumped < -SAME_MS) {
      const moved = movedBy(this.rest, jumped);
      this.take(moved);
      this.keep(moved);
    }
    if (this.rest && this.left <= 0 && this.rung !== this.rest.endsAt) {
      this.rung = this.rest.endsAt;
      navigator.vibrate?.([200, 100, 200]);
    }
  }
}

const movedBy = (rest: Rest, ms: number): Rest => ({ startedAt: rest.startedAt + ms, endsAt: rest.endsAt + ms });

/** The worker says it when the page is not in sight. */
function tellWorker(lift: string, endsAt: number): void {
  const worker = navigator.serviceWorker?.controller;
  worker?.postMessage({ rest: lift, endsAt, title: t.log.restOver, text: t.log.restOverText });
}

async function askToNotify(): Promise<void> {
  if ('Notification' in window && Notification.permission === 'default') {
    await Notification.requestPermission().catch(() => undefined);
  }
}
