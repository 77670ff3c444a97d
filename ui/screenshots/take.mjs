/** Takes the pictures in docs/screenshots: `npm run screenshots`, or with a running server's address after `--`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../browser/chromium.mjs';
import { enter, makePlan } from '../browser/people.mjs';
import { startServer } from '../browser/server.mjs';
import { PICTURES, sessionsOf } from './pictures.mjs';

const OUT = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
/** A Wednesday in the third week of the plan; the page takes its day from here. */
const NOW = new Date('2027-01-20T05:00:00Z');

const given = process.argv[2];
const server = given ? { base: given, stop: async () => {} } : await startServer();
const browser = await launch();
try {
  mkdirSync(OUT, { recursive: true });
  const people = { athlete: await enter(browser, server.base, 'Mira'), newcomer: await enter(browser, server.base, 'Noor') };
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
