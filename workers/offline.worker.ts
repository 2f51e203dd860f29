/**
 * The service worker: keeps every file of its build in this browser and answers from there, so that the lab opens without a
 * connection. Another build waits until the reader chooses it; pages of the former one find their files as long as they are open.
 */
import { digestOf, KeptFiles, type Build } from './offline/kept-files';
import { WHICH, type HowMuch, type ToServiceWorker } from './offline/messages';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const LAB_BUILD: Build;
const build = LAB_BUILD;

/** A page that does not say in this time which build it is of is taken for one of a former build. */
const ANSWER_MS = 3000;
/** A page that is opened waits so long at most for the server to say whether the lab is still there. */
const GONE_MS = 300;

const folder = self.registration.scope;
const cacheName = `cascade-lab ${folder}`;
const kept = new KeptFiles(build, {
  folder,
  cache: () => (opened ??= caches.open(cacheName)),
  fetch: (address, how) => fetch(address, how),
  digest: digestOf,
});
let opened: Promise<Cache> | undefined;

self.addEventListener('install', (event) => event.waitUntil(kept.fill()));

// The first visit is kept as it is, too: what it loads later is answered from here.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (kept.concerns(request)) event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  if (request.mode === 'navigate' && (await isGone())) {
    await caches.delete(cacheName);
    await self.registration.unregister();
    return fetch(request);
  }
  // Where storage fails it is as if nothing were kept.
  return (await kept.answer(request.url).catch(() => undefined)) ?? fetch(request);
}

/** Where the lab was taken away, and something else may live at its address by now, it must not come from here for ever. */
async function isGone(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(GONE_MS);
    const { status } = await fetch(self.location.href, { method: 'HEAD', cache: 'no-store', signal });
    return status === 404 || status === 410;
  } catch {
    // No connection, or one that is not worth waiting for.
    return false;
  }
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  switch (event.data as ToServiceWorker) {
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      break;
    case 'how-much':
      event.waitUntil(howMuch().then((said) => port?.postMessage(said)));
      break;
    case 'settled':
      event.waitUntil(settle());
      break;
    default:
  }
});

async function howMuch(): Promise<HowMuch> {
  return { files: build.files.length, kept: await kept.count(), bytes: build.bytes };
}

/** Fetches again what the browser has taken away, and lets go of former builds that nobody shows. */
async function settle(): Promise<void> {
  const { installing, waiting } = self.registration;
  await kept.fill().catch(() => undefined);
  // What the next build has fetched must stay.
  if (installing || waiting || (await isAnyOlder())) return;
  await kept.tidy();
}

async function isAnyOlder(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = pages.filter(({ url }) => kept.concerns({ method: 'GET', mode: 'navigate', url }));
  const entries = await Promise.all(ours.map(entryOf));
  return entries.some((entry) => entry !== new URL(build.entry, folder).href);
}

function entryOf(page: Client): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve(undefined), ANSWER_MS);
    page.postMessage(WHICH, [port2]);
  });
}
