import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [process.env.IRONSTRIDE_CHROMIUM, '/usr/lib/chromium/chromium', '/usr/bin/chromium'];

/** The Chromium of this machine. */
export function launch() {
  const executablePath = PLACES.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('needs Chromium (Debian: apt-get install chromium), or IRONSTRIDE_CHROMIUM');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
