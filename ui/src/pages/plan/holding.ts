import type { PlannedSession } from '../../api/client';
import type { PlanState } from '../../state/plan.svelte';
import { toasts } from '../../state/toast.svelte';
import { t } from '../../texts';
import { mover } from '../move/mover.svelte';
import { undoAction } from '../../state/undo';
import { toggleLock } from './locking';

export async function leaveOut(plan: PlanState, session: PlannedSession): Promise<void> {
  try {
    await plan.change({ kind: 'remove', session: session.id });
    toasts.say(t.session.leftOut(session.title), [undoAction(plan)]);
  } catch (error) {
    toasts.fail(error);
  }
}

/** M moves, L locks, Delete leaves out the session that has the focus. */
export function sessionKeys(plan: PlanState, session: PlannedSession): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Record<string, () => unknown> = {
      m: () => mover.pickUp(plan, session, 'keys'),
      l: () => toggleLock(plan, session),
      delete: () => leaveOut(plan, session),
    };
    const action = actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    void action();
  };
}
