import { t } from '../texts';
import type { PlanState } from './plan.svelte';
import { toasts, type ToastAction } from './toast.svelte';

export async function undoing(plan: PlanState): Promise<void> {
  try {
    await plan.undo();
    toasts.say(t.plan.undone);
  } catch (error) {
    toasts.fail(error);
  }
}

/** Goes with the words about a change that has just been made. */
export function undoAction(plan: PlanState): ToastAction {
  return { label: t.plan.undo, run: () => undoing(plan) };
}
