import { sender } from '../../offline/sender.svelte';
import type { PlanState } from '../../state/plan.svelte';

/** Shows sessions as done that were finished on this device, also before the server knows of it. */
export async function showLogged(plan: PlanState): Promise<void> {
  const db = await sender.db();
  const unsent = new Set((await db.queue()).map((one) => one.lift));
  for (const lift of (await db.lifts()).filter((one) => unsent.has(one.id))) {
    const head = lift.parts['head']?.value;
    const finish = lift.parts['finish'];
    if (head?.kind !== 'head' || !head.session || finish?.value.kind !== 'finish' || finish.removed) continue;
    const { effort } = finish.value;
    plan.setOutcome(head.session, { status: 'done', ...(effort ? { effort } : {}) });
  }
}
