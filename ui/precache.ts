import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const LIST = '__PRECACHE__';
const VERSION = '__VERSION__';

/** Writes the names of all built files, and a version made from them, into the service worker. */
export function precache(): Plugin {
  return {
    name: 'precache',
    apply: 'build',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error('the service worker sw.js was not built');
      const built = Object.keys(bundle).filter((file) => file !== 'sw.js' && !file.endsWith('.map'));
      const files = [...new Set([...built, ...readdirSync('public'), 'index.html'])].map((file) => `/${file}`).sort();
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      worker.code = worker.code
        .replace(new RegExp(`["'\`]${LIST}["'\`]`), JSON.stringify(files))
        .replace(VERSION, version);
    },
  };
}
