// Keeps pages that were read, and the files they need. Searches are never kept.
const PAGES = "pages";
const FILES = "files";
const FIRST = ["/", "/khong-mang", "/tro-giup", "/linh-vuc", "/niem-yet"];
const LIMIT_MS = 4000;

self.addEventListener("install", event => {
  event.waitUntil(caches.open(PAGES)
    .then(cache => cache.addAll(FIRST))
    .then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== location.origin) {
    return;
  }
  if (address.pathname.startsWith("/kiosk-web/")) {
    event.respondWith(file(event.request));
  } else if (event.request.mode === "navigate") {
    event.respondWith(page(event.request, address));
  }
});

async function file(request) {
  const cache = await caches.open(FILES);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }
  const fresh = await fetch(request);
  if (fresh.ok) {
    await cache.put(request, fresh.clone());
    await forgetOlder(cache, version(request));
  }
  return fresh;
}

function version(request) {
  return new URL(request.url).pathname.split("/")[2];
}

async function forgetOlder(cache, current) {
  for (const request of await cache.keys()) {
    if (version(request) !== current) {
      await cache.delete(request);
    }
  }
}

async function page(request, address) {
  const cache = await caches.open(PAGES);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (fresh.ok && !fresh.redirected && address.pathname !== "/tim" && !address.pathname.startsWith("/chon/")) {
      await cache.put(request, fresh.clone());
    }
    return fresh;
  } catch (unreachable) {
    return (await cache.match(request)) ?? (await cache.match(address.pathname)) ?? cache.match("/khong-mang");
  }
}
