import {
  answered,
  api,
  shown,
  type Change,
  type ExerciseName,
  type MoveOption,
  type MoveOptions,
  type Plan,
  type SentPlan,
  type SessionDetail,
} from '../api/client';

/** Where a plan comes from and where its changes go: the signed-in athlete's, or the example in memory. */
export interface PlanSource {
  readonly space: 'plan' | 'try';
  load(): Promise<Plan>;
  change(change: Change): Promise<Plan>;
  undo(): Promise<Plan>;
  options(session: string): Promise<MoveOptions>;
  /** What the rules say of one start, also outside the free hours. */
  optionAt(session: string, start: string): Promise<MoveOption | undefined>;
  /** Exercises that could stand in for one of a lift, the most fitting first. */
  substitutes(session: string, exercise: string): Promise<ExerciseName[]>;
  detail(session: string): Promise<SessionDetail>;
}

export class AccountSource implements PlanSource {
  readonly space = 'plan';
  private etag = '*';

  async load(): Promise<Plan> {
    return this.keep(await answered(api.GET('/api/plan')));
  }

  async change(change: Change): Promise<Plan> {
    const params = { header: { 'If-Match': this.etag } };
    return this.keep(await answered(api.POST('/api/plan/changes', { params, body: change })));
  }

  async undo(): Promise<Plan> {
    const params = { header: { 'If-Match': this.etag } };
    return this.keep(await answered(api.POST('/api/plan/undo', { params })));
  }

  async options(session: string): Promise<MoveOptions> {
    const params = { path: { session } };
    return (await answered(api.GET('/api/plan/sessions/{session}/options', { params }))).data;
  }

  async optionAt(session: string, start: string): Promise<MoveOption | undefined> {
    const params = { path: { session }, query: { at: start } };
    return (await answered(api.GET('/api/plan/sessions/{session}/options', { params }))).data.options[0];
  }

  async substitutes(session: string, exercise: string): Promise<ExerciseName[]> {
    const params = { path: { session }, query: { exercise } };
    return (await answered(api.GET('/api/plan/sessions/{session}/substitutes', { params }))).data;
  }

  async detail(session: string): Promise<SessionDetail> {
    const params = { path: { session } };
    return (await answered(api.GET('/api/plan/sessions/{session}', { params }))).data;
  }

  private keep(answer: { data: SentPlan; etag: string }): Plan {
    this.etag = answer.etag || '*';
    return shown(answer.data);
  }
}

/** The example athlete: the changes live here alone and are sent along each time. */
export class TriedSource implements PlanSource {
  readonly space = 'try';
  private changes: Change[] = [];

  load(): Promise<Plan> {
    return this.after(this.changes);
  }

  change(change: Change): Promise<Plan> {
    return this.after([...this.changes, change]);
  }

  undo(): Promise<Plan> {
    return this.after(this.changes.slice(0, -1));
  }

  async options(session: string): Promise<MoveOptions> {
    const asked = api.POST('/api/try/sessions/{session}/options', { params: { path: { session } }, body: this.body() });
    return (await answered(asked)).data;
  }

  async optionAt(session: string, start: string): Promise<MoveOption | undefined> {
    const params = { path: { session }, query: { at: start } };
    const asked = api.POST('/api/try/sessions/{session}/options', { params, body: this.body() });
    return (await answered(asked)).data.options[0];
  }

  async substitutes(session: string, exercise: string): Promise<ExerciseName[]> {
    const params = { path: { session }, query: { exercise } };
    return (await answered(api.POST('/api/try/sessions/{session}/substitutes', { params, body: this.body() }))).data;
  }

  async detail(session: string): Promise<SessionDetail> {
    const asked = api.POST('/api/try/sessions/{session}', { params: { path: { session } }, body: this.body() });
    return (await answered(asked)).data;
  }

  private body(): { changes: Change[] } {
    return { changes: this.changes };
  }

  private async after(changes: Change[]): Promise<Plan> {
    const { data } = await answered(api.POST('/api/try', { body: { changes } }));
    this.changes = changes;
    return { ...shown(data), version: changes.length + 1, canUndo: changes.length > 0 };
  }
}
