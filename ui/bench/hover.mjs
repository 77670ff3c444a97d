/**
 * Measures what somebody who pulls a session about waits for: `npm run bench:hover`, or `bench/run hover`.
 *
 * A plan of the real server is open in Chromium. In each week one session is picked up, and the pointer goes to every
 * day of the week, at two hours of each. Time runs from the pointer event's own time stamp to a task that the page gets
 * after the first frame in which the feedback for that place stands in the document.
 */
import { launch } from '../browser/chromium.mjs';
import { enter, makePlan } from '../browser/people.mjs';
import { startServer } from '../browser/server.mjs';

const LAYOUTS = [
  { name: 'desk, 1440x900', viewport: { width: 1440, height: 900 }, cells: '.day', slower: 1 },
  { name: 'phone, 390x844', viewport: { width: 390, height: 844 }, cells: 'ol .hours', slower: 1 },
  { name: 'phone, processor slowed 4 times', viewport: { width: 390, height: 844 }, cells: 'ol .hours', slower: 4 },
];

const server = await startServer();
const browser = await launch();
try {
  const athlete = await enter(browser, server.base, 'Mira');
  const plan = await makePlan(athlete);
  console.log('| ms, from the pointer to the painted answer | day cells | times | p50 | p95 | worst |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const layout of LAYOUTS) await measure(layout, athlete.state, plan);
} finally {
  await browser.close();
  await server.stop();
}

async function measure(layout, storageState, plan) {
  const context = await browser.newContext({
    viewport: layout.viewport,
    storageState,
    locale: 'en-GB',
    timezoneId: plan.zone,
  });
  const page = await context.newPage();
  const slowing = await context.newCDPSession(page);
  await slowing.send('Emulation.setCPUThrottlingRate', { rate: layout.slower });
  const hovers = [];
  const outside = [];
  const asked = [];
  const pickups = [];
  let cells = 0;
  for (const week of plan.weeks) {
    const session = week.sessions.find((one) => one.hold === 'free');
    if (!session) continue;
    await page.goto(`${server.base}/#/plan/week/${week.number}`);
    await page.reload();
    const face = page.locator(`[id="session-${session.id}"]`);
    await face.waitFor();
    await face.scrollIntoViewIfNeeded();
    await page.evaluate(watch);
    pickups.push(await pickUp(page, face));
    const days = await page.locator(layout.cells).count();
    for (let day = 0; day < days; day++) {
      const spots = await spotsOf(page, layout.cells, day);
      if (spots.length > 0) cells++;
      for (const { x, y, free } of spots) {
        const said = await hover(page, x, y);
        if (said) (free ? hovers : said.ruled ? asked : outside).push(said.took);
      }
    }
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }
  row(`${layout.name}: over free hours`, cells, hovers);
  row(`${layout.name}: over other hours, that they are not free`, cells, outside);
  row(`${layout.name}: over other hours, the rules' answer to a pointer that rests`, cells, asked);
  row(`${layout.name}: pulled until the lights stand`, pickups.length, pickups);
  await context.close();
}

/** Runs in the page: notes when a pointer event began, and when a frame with other words about the place was painted. */
function watch() {
  const words = () => {
    const ghost = document.querySelector('.ghost');
    return `${document.querySelector('.layer .verdict')?.textContent}|${ghost?.getAttribute('style')}`;
  };
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => resolve(performance.now());
        after.port2.postMessage(null);
      });
    });
  const wait = (type, isThere) => {
    globalThis.answered = new Promise((resolve) => {
      addEventListener(
        type,
        (event) => {
          const before = words();
          const seen = () => {
            if (!isThere(before)) return false;
            observer.disconnect();
            const ruled = document.querySelector('.verdict.muted') === null;
            painted().then((now) => resolve({ took: now - event.timeStamp, ruled }));
            return true;
          };
          const observer = new MutationObserver(seen);
          observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        },
        { capture: true, once: true },
      );
    });
  };
  globalThis.waitForWords = () => wait('pointermove', (before) => words() !== before);
  globalThis.waitForLights = () => wait('pointermove', () => document.querySelector('.light') !== null);
}

async function pickUp(page, face) {
  const box = await face.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(10, box.height / 2)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => globalThis.waitForLights());
  await page.mouse.move(x + 8, y + 1);
  return page.evaluate(async () => (await globalThis.answered).took);
}

/** Two places on a day: in its first and its last free hours, or on a day without any just two. */
async function spotsOf(page, cells, day) {
  return page.locator(cells).nth(day).evaluate((cell) => {
    const box = cell.getBoundingClientRect();
    const inside = ({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    const middle = (one) => {
      const at = one.getBoundingClientRect();
      return { x: at.left + at.width / 2, y: at.top + at.height / 2, free: true };
    };
    const free = [...cell.querySelectorAll('.free')].map(middle).filter(inside);
    const other = [0.1, 0.9]
      .map((part) => ({ x: box.left + box.width * part, y: box.top + box.height * part, free: false }))
      .filter(inside);
    return free.length > 0 ? [free[0], ...free.slice(1).slice(-1)] : other;
  });
}

/** How long it took, and whether the rules have spoken; null when what the page says of the place is what it said before. */
async function hover(page, x, y) {
  await page.evaluate(() => globalThis.waitForWords());
  await page.mouse.move(x, y);
  return page.evaluate(() => {
    const never = new Promise((resolve) => setTimeout(() => resolve(null), 1000));
    return Promise.race([globalThis.answered, never]);
  });
}

function percentile(times, part) {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

function row(name, cells, times) {
  if (times.length === 0) return;
  const figures = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)];
  console.log(`| ${name} | ${cells} | ${times.length} | ${figures.map((one) => one.toFixed(1)).join(' | ')} |`);
}
