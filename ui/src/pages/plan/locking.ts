import type { PlannedSession } from '../../api/client';
import type { PlanState } from '../../state/plan.svelte';
import { toasts } from '../../state/toast.svelte';
import { t } from '../../texts';

/** Keeps a session at its hour, or lets it go again. */
export async function toggleLock(plan: PlanState, session: PlannedSession): Promise<void> {
  const kind = session.hold === 'locked' ? 'unlock' : 'lock';
  try {
    await plan.change({ kind, session: session.id });
    toasts.say(kind === 'lock' ? t.session.nowLocked(session.title) : t.session.nowFree(session.title));
  } catch (error) {
    toasts.fail(error);
  }
}

/** Says why a session cannot be pulled about: a lock is opened on the spot, what has its own hour in the settings. */
export async function sayWhyHeld(plan: PlanState, session: PlannedSession): Promise<void> {
  if (session.hold === 'locked') {
    toasts.say(t.move.locked, [{ label: t.session.unlock, run: () => toggleLock(plan, session) }]);
    return;
  }
  try {
    toasts.say((await plan.source.options(session.id)).held ?? t.move.fixed);
  } catch (error) {
    toasts.fail(error);
  }
}
