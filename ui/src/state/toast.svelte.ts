import { Refused } from '../api/client';
import { t } from '../texts';

export interface ToastAction {
  label: string;
  run: () => unknown;
}

interface Toast {
  id: number;
  text: string;
  actions: ToastAction[];
  bad: boolean;
}

const SHOWN_MS = 8000;

class Toasts {
  shown = $state.raw<Toast | null>(null);
  private next = 1;
  private timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, actions: ToastAction[] = [], bad = false): void {
    this.shown = { id: this.next++, text, actions, bad };
    this.wait();
  }

  /** The words of a refusal; anything else is a fault of ours and goes on. */
  fail(error: unknown, actions: ToastAction[] = []): void {
    this.say(words(error), actions, true);
  }

  hold(): void {
    clearTimeout(this.timer);
  }

  wait(): void {
    this.hold();
    this.timer = setTimeout(() => this.close(), SHOWN_MS);
  }

  close(): void {
    this.hold();
    this.shown = null;
  }
}

export function words(error: unknown): string {
  if (!(error instanceof Refused)) throw error;
  const { status, detail, title, errors } = error.problem;
  if (status === 0) return t.problem.offline;
  if (status === 412) return t.problem.elsewhere;
  const first = errors?.[0];
  return detail ?? (first ? `${title}: ${first.message}` : title);
}

export const toasts = new Toasts();
