import type { Profile } from '../../api/client';
import { keepProfile, readProfile } from '../../api/profile';
import { ownPlan } from '../../state/plan.svelte';

type Settings = Record<string, string>;

/** The athlete's own switches and weights of rules: `off`, or a factor such as `x2`. */
export class RuleSettings {
  changed = $state<Settings>({});
  busy = $state(false);
  private profile: Profile | null = null;
  private etag = '';
  private asTaken = $state<Settings>({});

  async load(): Promise<void> {
    const { profile, etag } = await readProfile();
    this.profile = profile;
    this.etag = etag;
    this.asTaken = Object.fromEntries(
      Object.entries(profile.rules ?? {}).map(([id, value]) => [id.toUpperCase(), value.toLowerCase()]),
    );
    this.changed = { ...this.asTaken };
  }

  get dirty(): boolean {
    const ids = new Set([...Object.keys(this.changed), ...Object.keys(this.asTaken)]);
    return [...ids].some((id) => this.changed[id] !== this.asTaken[id]);
  }

  isOn(id: string): boolean {
    return this.changed[id] !== 'off';
  }

  factor(id: string): string {
    const value = this.changed[id];
    return value?.startsWith('x') ? value.slice(1) : '1';
  }

  set(id: string, value: string): void {
    if (value === 'x1') delete this.changed[id];
    else this.changed[id] = value;
  }

  discard(): void {
    this.changed = { ...this.asTaken };
  }

  async apply(): Promise<void> {
    if (!this.profile) return;
    this.busy = true;
    try {
      ownPlan.plan = await keepProfile({ ...this.profile, rules: { ...this.changed } }, this.etag);
      await this.load();
    } finally {
      this.busy = false;
    }
  }
}
