import type { ImportedFile, ImportSummary } from '../../api/client';
import { words } from '../../state/toast.svelte';
import { here } from '../../state/who.svelte';
import { t } from '../../texts';
import { sendFile } from './send';

export const MOST_BYTES = 2 * 1024 ** 3;

type Phase = 'waiting' | 'sending' | 'reading' | 'done' | 'failed';

const SHOW_EVERY_MS = 200;

const whoIsHere = (): string => here.who?.name ?? '';

/** One dropped file on its way. */
class Sent {
  phase = $state<Phase>('waiting');
  share = $state(0);
  summary = $state.raw<ImportSummary | null>(null);
  problem = $state('');

  constructor(
    readonly id: number,
    readonly file: File,
  ) {}
}

/** What was dropped, one file after the other, as the server reads an athlete's files in turn anyway. */
class Imports {
  sent = $state<Sent[]>([]);
  outcomes = $state.raw<ImportedFile[]>([]);
  busy = $state(false);
  private next = 1;
  private athlete = '';
  /** An archive has thousands of files; the page need not change for each. */
  private heard: ImportedFile[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What one athlete dropped is neither shown to nor sent for the next who signs in here. */
  isFor(athlete: string): void {
    if (athlete === this.athlete) return;
    this.athlete = athlete;
    this.sent = [];
    this.heard = [];
    this.outcomes = [];
  }

  async add(files: File[]): Promise<void> {
    this.isFor(whoIsHere());
    this.sent.push(...files.map((file) => new Sent(this.next++, file)));
    if (this.busy) return;
    this.busy = true;
    for (let one = this.waiting(); one; one = this.waiting()) await this.send(one, this.athlete);
    this.busy = false;
  }

  private show(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.heard.length > 0) this.outcomes = [...this.outcomes, ...this.heard];
    this.heard = [];
  }

  private hear(outcome: ImportedFile, athlete: string): void {
    if (athlete !== this.athlete) return;
    this.heard.push(outcome);
    this.timer ??= setTimeout(() => this.show(), SHOW_EVERY_MS);
  }

  private waiting(): Sent | undefined {
    this.isFor(whoIsHere());
    return this.sent.find((one) => one.phase === 'waiting');
  }

  async again(one: Sent): Promise<void> {
    this.sent = this.sent.filter((other) => other.id !== one.id);
    await this.add([one.file]);
  }

  private async send(one: Sent, athlete: string): Promise<void> {
    if (one.file.size > MOST_BYTES) return this.fail(one, t.imports.tooLarge);
    one.phase = 'sending';
    try {
      one.summary = await sendFile(one.file, {
        sent: (share) => (one.share = share),
        read: (share) => {
          one.phase = 'reading';
          one.share = share;
        },
        file: (outcome) => this.hear(outcome, athlete),
      });
      one.phase = 'done';
    } catch (error) {
      this.fail(one, words(error));
    } finally {
      this.show();
    }
  }

  private fail(one: Sent, problem: string): void {
    one.phase = 'failed';
    one.problem = problem;
  }

  clear(): void {
    this.sent = this.sent.filter((one) => one.phase !== 'done' && one.phase !== 'failed');
    this.outcomes = [];
  }
}

export const imports = new Imports();
