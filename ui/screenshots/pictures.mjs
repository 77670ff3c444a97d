/** What is taken: a name, where it is, and what to do there first. `who` is signed in, or nobody is. */
const WEEK = 3;

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

async function toHours(page) {
  for (let step = 0; step < 4; step++) await press(page, 'Next');
  await page.getByRole('heading', { name: 'When are you free?' }).waitFor();
}

async function toMove(page, { quality }) {
  await page.locator(`#session-${quality}`).focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await page.locator('.verdict .cost').waitFor();
}

async function toSecondSet(page) {
  await press(page, 'Set done');
  await page.locator('li.done').first().waitFor();
}

async function toJudged(page) {
  await press(page, 'Take an example');
  await press(page, 'Judge it');
  const heading = page.getByRole('heading', { name: 'Your week' });
  await heading.waitFor();
  await heading.evaluate((element) => element.scrollIntoView());
}

export const PICTURES = [
  { name: 'welcome', path: '' },
  { name: 'try', path: 'try' },
  { name: 'judge', path: 'judge', first: toJudged },
  { name: 'setup', path: 'setup', who: 'newcomer' },
  { name: 'setup-hours', path: 'setup', who: 'newcomer', first: toHours },
  { name: 'today', path: 'today', who: 'athlete' },
  { name: 'plan', path: `plan/week/${WEEK}`, who: 'athlete', dark: true },
  { name: 'season', path: 'plan/season', who: 'athlete' },
  { name: 'move', path: `plan/week/${WEEK}`, who: 'athlete', first: toMove },
  { name: 'run', path: ({ quality }) => `plan/session/${quality}`, who: 'athlete', dark: true },
  { name: 'lift', path: ({ legs }) => `plan/session/${legs}`, who: 'athlete', dark: true },
  { name: 'log', path: ({ legs }) => `log/${legs}`, who: 'athlete', first: toSecondSet, dark: true },
  { name: 'rules', path: 'rules', who: 'athlete' },
  { name: 'settings', path: 'settings', who: 'athlete' },
  { name: 'account', path: 'account', who: 'athlete' },
];

/** The sessions that pictures are of. */
export function sessionsOf(plan) {
  const { sessions } = plan.weeks.find((week) => week.number === WEEK);
  const first = (look) => sessions.find((session) => session.look === look).id;
  return { quality: first('quality'), legs: first('legs') };
}
