/// The service worker: the page's own files from the cache, the last seen plan, sessions and log when offline.
/// No other answer of the API is ever kept.
const worker = self as unknown as ServiceWorkerGlobalScope;
const FILES = '__PRECACHE__' as unknown as string[];
const SHELL = 'shell-__VERSION__';
const SEEN = 'seen';
const SEEN_PATHS = [/^\/api\/session$/, /^\/api\/plan$/, /^\/api\/plan\/sessions\/[^/]+$/, /^\/api\/journal$/];
/** What a proxy answers when the server behind it is down. */
const DOWN = [502, 503, 504];
/** After these nobody's plan may stay on the device. */
const FORGET = [
  ['DELETE', '/api/session'],
  ['POST', '/api/session'],
  ['DELETE', '/api/sessions'],
  ['DELETE', '/api/account'],
  ['POST', '/api/accounts'],
];

async function install(): Promise<void> {
  const shell = await caches.open(SHELL);
  await shell.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name !== SHELL && name !== SEEN);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function fromShell(request: Request, path: string): Promise<Response> {
  const kept = await (await caches.open(SHELL)).match(path);
  return kept ?? fetch(request);
}

async function freshOrSeen(request: Request): Promise<Response> {
  const seen = await caches.open(SEEN);
  try {
    const fresh = await fetch(request);
    if (DOWN.includes(fresh.status)) throw new TypeError(fresh.statusText);
    if (fresh.ok) await seen.put(request.url, fresh.clone());
    else if (fresh.status === 401 || fresh.status === 404) await seen.delete(request.url);
    return fresh;
  } catch (unreachable) {
    const kept = await seen.match(request.url);
    if (!kept) throw unreachable;
    const headers = new Headers(kept.headers);
    headers.set('X-Seen-Earlier', 'true');
    return new Response(kept.body, { status: kept.status, headers });
  }
}

async function forgetting(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok) await caches.delete(SEEN);
  return answer;
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== worker.location.origin) return;
  if (FORGET.some(([method, path]) => method === request.method && path === pathname)) {
    event.respondWith(forgetting(request));
  } else if (request.method === 'GET' && SEEN_PATHS.some((path) => path.test(pathname))) {
    event.respondWith(freshOrSeen(request));
  } else if (request.method === 'GET' && (pathname === '/' || FILES.includes(pathname))) {
    event.respondWith(fromShell(request, pathname === '/' ? '/index.html' : pathname));
  }
});

/** A rest that is being waited for. Browsers end a worker after some minutes; then the page shows it when it is opened. */
interface Rest {
  rest: string;
  endsAt: number;
  title: string;
  text: string;
}

const rests = new Map<string, number>();
/** No rest is longer; a clock that was changed can make it seem so. */
const LONGEST_REST_MS = 3_600_000;

async function ring({ rest, endsAt, title, text }: Rest): Promise<void> {
  await new Promise((over) => setTimeout(over, endsAt - Date.now()));
  if (rests.get(rest) !== endsAt) return;
  rests.delete(rest);
  const pages = await worker.clients.matchAll({ type: 'window' });
  if (pages.some((page) => page.visibilityState === 'visible')) return;
  if (Notification.permission === 'granted') {
    await worker.registration.showNotification(title, { body: text, tag: 'rest', data: `/#/log/${rest}` });
  }
}

worker.addEventListener('message', (event) => {
  const asked = event.data as Rest;
  if (typeof asked?.rest !== 'string' || rests.get(asked.rest) === asked.endsAt) return;
  rests.set(asked.rest, asked.endsAt);
  const left = asked.endsAt - Date.now();
  if (left > 0 && left < LONGEST_REST_MS) event.waitUntil(ring(asked));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const show = async (): Promise<void> => {
    const [page] = await worker.clients.matchAll({ type: 'window' });
    if (page) await page.focus();
    else await worker.clients.openWindow(event.notification.data as string);
  };
  event.waitUntil(show());
});
