import { newcomer, type Answers } from './answers';

const KEY = 'setup';

/** What was answered before the page was loaded again, in this tab alone. */
export function draft(): Answers {
  const kept = sessionStorage.getItem(KEY);
  return kept ? { ...newcomer(), ...(JSON.parse(kept) as Partial<Answers>) } : newcomer();
}

export function keepDraft(answers: Answers): void {
  sessionStorage.setItem(KEY, JSON.stringify(answers));
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEY);
}
