/** Takes the pictures in docs/screenshots: `npm run screenshots`, or with a running server's address after `--`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { PICTURES, sessionsOf } from './pictures.mjs';
import { startServer } from './server.mjs';

const OUT = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
/** A Wednesday in the third week of the plan; the page takes its day from here. */
const NOW = new Date('2027-01-20T05:00:00Z');
const PASSWORD = 'correct horse';

const CHROMIUMS = [process.env.IRONSTRIDE_CHROMIUM, '/usr/lib/chromium/chromium', '/usr/bin/chromium'];
const executablePath = CHROMIUMS.find((path) => path && existsSync(path));
if (!executablePath) throw new Error('needs Chromium (Debian: apt-get install chromium), or IRONSTRIDE_CHROMIUM');

const given = process.argv[2];
const server = given ? { base: given, stop: async () => {} } : await startServer();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(OUT, { recursive: true });
  const people = { athlete: await enter('Mira'), newcomer: await enter('Noor') };
  const sessions = sessionsOf(await makePlan(people.athlete));
  for (const picture of PICTURES) {
    for (const size of Object.keys(SIZES)) {
      for (const scheme of picture.dark ? ['light', 'dark'] : ['light']) {
        await take(picture, size, scheme, people[picture.who]?.state, sessions);
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}

/** A new account, or the one of an earlier run against the same server. */
async function enter(name) {
  const context = await browser.newContext();
  const data = { name, password: PASSWORD };
  const made = await context.request.post(`${server.base}/api/accounts`, { data });
  const entered = made.ok() ? made : await context.request.post(`${server.base}/api/session`, { data });
  if (!entered.ok()) throw new Error(`no account for ${name}: ${await entered.text()}`);
  const { csrf } = await entered.json();
  return { context, csrf, state: await context.storageState() };
}

/** Made once: a second making would be a change that can be taken back, and the pictures would show that. */
async function makePlan({ context, csrf }) {
  const before = await context.request.get(`${server.base}/api/plan`);
  if (before.ok()) return before.json();
  const data = JSON.parse(readFileSync(new URL('athlete.json', import.meta.url), 'utf8'));
  const headers = { 'X-CSRF-Token': csrf, 'If-Match': '*' };
  const made = await context.request.put(`${server.base}/api/profile`, { data, headers });
  if (!made.ok()) throw new Error(await made.text());
  return made.json();
}

async function take({ name, path, first }, size, scheme, storageState, sessions) {
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: scheme,
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...(storageState ? { storageState } : {}),
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(`${server.base}/#/${typeof path === 'function' ? path(sessions) : path}`);
  await page.waitForLoadState('networkidle');
  await first?.(page, sessions);
  const file = `${OUT}${name}-${size}-${scheme}.png`;
  await page.screenshot({ path: file, animations: 'disabled' });
  await context.close();
  smaller(file);
  console.log(`${name}-${size}-${scheme}`);
}

/** A palette makes a third of it, where a tool for that is installed. */
function smaller(file) {
  const tools = [
    ['pngquant', '--force', '--skip-if-larger', '--output', file, '128', file],
    ['convert', file, '-dither', 'None', '-colors', '128', '-strip', `PNG8:${file}`],
  ];
  for (const [tool, ...args] of tools) {
    try {
      execFileSync(tool, args, { stdio: 'ignore' });
      return;
    } catch {
      // The next one, or the picture as it is.
    }
  }
}
