import { readFileSync } from 'node:fs';

const PASSWORD = 'correct horse';

/** A new account, or the one of an earlier run against the same server. */
export async function enter(browser, base, name) {
  const context = await browser.newContext();
  const data = { name, password: PASSWORD };
  const made = await context.request.post(`${base}/api/accounts`, { data });
  const entered = made.ok() ? made : await context.request.post(`${base}/api/session`, { data });
  if (!entered.ok()) throw new Error(`no account for ${name}: ${await entered.text()}`);
  const { csrf } = await entered.json();
  return { base, context, csrf, state: await context.storageState() };
}

/**
 * The plan of the athlete in athlete.json. Made once: a second making would be a change that can be taken back, and
 * pictures would show that.
 */
export async function makePlan({ base, context, csrf }) {
  const before = await context.request.get(`${base}/api/plan`);
  if (before.ok()) return before.json();
  const data = JSON.parse(readFileSync(new URL('athlete.json', import.meta.url), 'utf8'));
  const headers = { 'X-CSRF-Token': csrf, 'If-Match': '*' };
  const made = await context.request.put(`${base}/api/profile`, { data, headers });
  if (!made.ok()) throw new Error(await made.text());
  return made.json();
}
