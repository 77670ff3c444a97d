import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Building comes first when something changed. */
const START_MS = 10 * 60_000;
const ASK_EVERY_MS = 500;

/** Ironstride with nothing in it; `stop` ends it and removes its data. */
export async function startServer() {
  const data = mkdtempSync(join(tmpdir(), 'ironstride-page-'));
  const program = fileURLToPath(new URL('../../ironstride', import.meta.url));
  const port = await freePort();
  const args = ['serve', '--port', String(port), '--data', data, '--registration'];
  const process = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => process.once('exit', resolve));
  const base = `http://127.0.0.1:${port}`;
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

/** A port that nobody listens on, so that a server that runs already is left alone. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(base) {
  try {
    return (await fetch(`${base}/health`)).ok;
  } catch {
    return false;
  }
}
