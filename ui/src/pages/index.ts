import type { Component } from 'svelte';
import type { Who } from '../api/client';

type Loaded = Promise<{ default: Component }>;

/** The pages, each fetched when it is first shown. */
export const pages = {
  welcome: (): Loaded => import('./welcome/Welcome.svelte'),
  today: (): Loaded => import('./today/Today.svelte'),
  plan: (): Loaded => import('./plan/PlanPage.svelte'),
  log: (): Loaded => import('./log/LogPage.svelte'),
  done: (): Loaded => import('./done/DonePage.svelte'),
  setup: (): Loaded => import('./setup/Setup.svelte'),
  settings: (): Loaded => import('./settings/Settings.svelte'),
  import: (): Loaded => import('./import/Import.svelte'),
  account: (): Loaded => import('./account/Account.svelte'),
  rules: (): Loaded => import('./rules/Rulebook.svelte'),
  judge: (): Loaded => import('./judge/Judge.svelte'),
};

export type PageName = keyof typeof pages;

const OPEN_TO_ALL: Record<string, PageName> = { try: 'plan', rules: 'rules', judge: 'judge' };
const SIGNED_IN: Record<string, PageName> = {
  today: 'today',
  plan: 'plan',
  log: 'log',
  done: 'done',
  setup: 'setup',
  settings: 'settings',
  import: 'import',
  account: 'account',
};

export const isIn = (who: Who): boolean => who.signedIn || who.open === true;

/** The page an address shows: everything personal asks to sign in first, and to set up before there is a plan. */
export function pageFor(parts: string[], who: Who): PageName {
  const first = parts[0] ?? '';
  const open = OPEN_TO_ALL[first];
  if (open) return open;
  if (!isIn(who)) return 'welcome';
  const page = SIGNED_IN[first] ?? 'today';
  if (who.hasPlan === false) return page === 'account' || page === 'import' ? page : 'setup';
  return page === 'setup' ? 'settings' : page;
}
