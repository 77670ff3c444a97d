import { answered, api, Refused, type Coach } from '../api/client';
import { ownPlan } from './plan.svelte';

/** What the coach says today. */
class CoachState {
  said = $state.raw<Coach | null>(null);
  busy = $state(false);
  private etag = '*';

  /** The plan page must not fail because the coach does: then nothing is said. */
  async load(): Promise<void> {
    try {
      const { data, etag } = await answered(api.GET('/api/coach'));
      this.said = data;
      this.etag = etag || '*';
      // The automatic mode may just have changed the plan.
      if (ownPlan.plan && etag !== `"${ownPlan.plan.version}"`) await ownPlan.load();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.said = null;
    }
  }

  /** After something was logged, where the coach has been asked before. */
  async lookAgain(): Promise<void> {
    if (this.said) await this.load();
  }

  take(proposal: string): Promise<void> {
    return this.deciding(async () => {
      await answered(api.POST('/api/coach/proposals/{proposal}/take', { params: this.params(proposal) }));
      await ownPlan.load();
    });
  }

  refuse(proposal: string): Promise<void> {
    return this.deciding(async () => {
      await answered(api.POST('/api/coach/proposals/{proposal}/refuse', { params: this.params(proposal) }));
    });
  }

  private params(proposal: string) {
    return { path: { proposal }, header: { 'If-Match': this.etag } };
  }

  private async deciding(decide: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await decide();
    } finally {
      this.busy = false;
      await this.load();
    }
  }

  forget(): void {
    this.said = null;
  }
}

export const ownCoach = new CoachState();
