import { answered, api, useCsrf, type Who } from '../api/client';

/** Who is signed in; `null` until the server has said so. */
class Here {
  who = $state<Who | null>(null);

  async load(): Promise<void> {
    this.take((await answered(api.GET('/api/session'))).data);
  }

  take(who: Who): void {
    this.who = who;
    useCsrf(who.csrf ?? '');
  }

  async signIn(name: string, password: string): Promise<void> {
    this.take((await answered(api.POST('/api/session', { body: { name, password } }))).data);
  }

  async create(name: string, password: string): Promise<void> {
    this.take((await answered(api.POST('/api/accounts', { body: { name, password } }))).data);
  }
}

export const here = new Here();

/** A session that ended, here or on another device, shows at the first answer that says so. */
api.use({
  onResponse({ request, response }) {
    const signingIn = new URL(request.url).pathname === '/api/session';
    if (response.status === 401 && !signingIn) void here.load();
  },
});
