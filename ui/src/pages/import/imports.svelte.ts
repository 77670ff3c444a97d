import type { ImportedFile, ImportSummary } from '../../api/client';
import { words } from '../../state/toast.svelte';
import { t } from '../../texts';
import { sendFile } from './send';

export const MOST_BYTES = 2 * 1024 ** 3;

type Phase = 'waiting' | 'sending' | 'reading' | 'done' | 'failed';

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

  async add(files: File[]): Promise<void> {
    this.sent.push(...files.map((file) => new Sent(this.next++, file)));
    if (this.busy) return;
    this.busy = true;
    for (let one = this.waiting(); one; one = this.waiting()) await this.send(one);
    this.busy = false;
  }

  private waiting(): Sent | undefined {
    return this.sent.find((one) => one.phase === 'waiting');
  }

  async again(one: Sent): Promise<void> {
    this.sent = this.sent.filter((other) => other.id !== one.id);
    await this.add([one.file]);
  }

  private async send(one: Sent): Promise<void> {
    if (one.file.size > MOST_BYTES) return this.fail(one, t.imports.tooLarge);
    one.phase = 'sending';
    try {
      one.summary = await sendFile(one.file, {
        sent: (share) => (one.share = share),
        read: (share) => {
          one.phase = 'reading';
          one.share = share;
        },
        file: (outcome) => (this.outcomes = [...this.outcomes, outcome]),
      });
      one.phase = 'done';
    } catch (error) {
      this.fail(one, words(error));
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
