import { type Kit, kitPath, offlinePath } from './kit.ts';
import { languageIn, strategyFor } from './strategy.ts';

/*
 * The service worker, served as `/offline.js`. Pages come from the network while there is one; what was visited, and a kit of each
 * language that was read, are kept for when there is none. Files with a hash in their name are kept beside every page
 * that names them, so an old page never meets new scripts.
 * https://w3c.github.io/ServiceWorker/
 */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: ExtendableEvent & { readonly data: unknown }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
const worker = self as unknown as Worker;

const VISITED = 'visited';
const ASSETS = 'assets';
const KIT = 'kit ';
/** Visited pages, files with a hash, and languages that are kept; the oldest go first. */
const MOST_PAGES = 60;
const MOST_ASSETS = 120;
const MOST_KITS = 3;
/** Milliseconds a page may keep a reader waiting who has a copy of it: a train's network is often there and dead. */
const PATIENCE = 4000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** A page tells its address once it has loaded: the first was opened before there was a worker. */
worker.addEventListener('message', (event) => {
  if (typeof event.data === 'string') event.waitUntil(keepVisited(new URL(event.data)).catch(ignore));
});

worker.addEventListener('fetch', (event) => {
  const { method, mode, url, headers } = event.request;
  const strategy = strategyFor({ method, mode, url, isPart: headers.has('range') }, location.origin);
  if (strategy === 'page') event.respondWith(page(event.request));
  else if (strategy === 'data') event.respondWith(data(event.request));
  else if (strategy === 'asset') event.respondWith(asset(event.request));
});

async function page(request: Request): Promise<Response> {
  const address = new URL(request.url);
  // A query is for scripts; the page is the same.
  const kept = () => caches.match(address.pathname);
  const network = fetch(request);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const answer = await Promise.race([network.catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  return (await kept()) ?? (await network.catch(() => elsewhere(address)));
}

/** Of a page that was never visited: what there is without a network, in its language, else in the one read last. */
async function elsewhere({ pathname }: URL): Promise<Response> {
  const kits = (await caches.keys()).filter((name) => name.startsWith(KIT)).reverse();
  for (const language of [languageIn(pathname), ...kits.map((name) => name.split(' ')[1])]) {
    const kept = language === undefined ? undefined : await caches.match(offlinePath(language));
    if (kept) return kept;
  }
  return Response.error();
}

async function data(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(pathname)) ?? Response.error();
  }
}

async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const copy = answer.clone();
    const cache = await caches.open(ASSETS);
    await cache.put(request.url, copy).then(() => trim(cache, MOST_ASSETS), ignore);
  }
  return answer;
}

/** Keeps a page with the files it names, and the kit of its language. Nothing a reader sees waits for it. */
async function keepVisited({ origin, pathname }: URL): Promise<void> {
  if (origin !== location.origin) return;
  const cache = await caches.open(VISITED);
  const answer = await fetch(pathname);
  if (!answer.ok || answer.redirected) return;
  const html = await answer.clone().text();
  const named = [...html.matchAll(/"(\/_astro\/[\w.-]+\.(?:js|css))"/g)].map(([, address = '']) => address);
  await Promise.all(named.map((address) => asset(new Request(address))));
  // Put anew, it is the youngest.
  await cache.delete(pathname);
  await cache.put(pathname, answer);
  await trim(cache, MOST_PAGES);
  const language = languageIn(pathname);
  if (language !== undefined) await keepKit(language);
}

/**
 * Loads a kit whole or not at all, and only then lets go of the one before. Its own list is put last: a cache without it is
 * what a worker left that was ended half way.
 */
async function keepKit(language: string): Promise<void> {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  const answer = await fetch(kitPath(language));
  if (!answer.ok) return;
  const { version, pages, assets } = (await answer.clone().json()) as Kit;
  const name = `${KIT}${language} ${version}`;
  const cache = await caches.open(name);
  if (await cache.match(kitPath(language))) return;
  try {
    await cache.addAll([...pages, ...assets]);
    await cache.put(kitPath(language), answer);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  const visited = await caches.open(VISITED);
  // The kit is newer.
  await Promise.all(pages.map((address) => visited.delete(address)));
  const kits = (await caches.keys()).filter((one) => one.startsWith(KIT));
  const old = kits.filter((one) => one.startsWith(`${KIT}${language} `) && one !== name);
  const others = kits.filter((one) => !one.startsWith(`${KIT}${language} `));
  const tooMany = others.slice(0, Math.max(0, others.length + 1 - MOST_KITS));
  await Promise.all([...old, ...tooMany].map((one) => caches.delete(one)));
}

/** Caches list their keys in the order in which they were put. */
async function trim(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** The network is gone or the storage full: nothing is kept, and the reader has the page. */
function ignore(): void {}
