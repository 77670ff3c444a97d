import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PORT = 8097;
/** Building comes first when something changed. */
const START_MS = 10 * 60_000;
const ASK_EVERY_MS = 500;

/** Ironstride with nothing in it; `stop` ends it and removes its data. */
export async function startServer() {
  const data = mkdtempSync(join(tmpdir(), 'ironstride-screenshots-'));
  const program = fileURLToPath(new URL('../../ironstride', import.meta.url));
  const args = ['serve', '--port', String(PORT), '--data', data, '--registration'];
  const process = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => process.once('exit', resolve));
  const base = `http://127.0.0.1:${PORT}`;
  const stop = async () => {
    process.kill();
    await ended;
    rmSync(data, { recursive: true });
  };
  const until = Date.now() + START_MS;
  while (!(await answers(base))) {
    if (process.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error('the server did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return { base, stop };
}

async function answers(base) {
  try {
    return (await fetch(`${base}/health`)).ok;
  } catch {
    return false;
  }
}
