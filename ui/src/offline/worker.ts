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
