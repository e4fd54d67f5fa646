// On one's own phone: pages that were read stay readable without the network.
export function keepForOffline() {
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/sw.js").then(keepThisPage, () => {
      // private windows refuse; the pages work with the network
    });
  }
}

// the page that brought the worker was read before it could keep anything
async function keepThisPage() {
  await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType("resource")
    .map(entry => entry.name)
    .filter(name => new URL(name).pathname.startsWith("/kiosk-web/"));
  await (await caches.open("files")).addAll(files);
  if (!/^\/(tim|chon)/.test(location.pathname)) {
    await (await caches.open("pages")).add(location.href);
  }
}

export async function listSaved() {
  const place = document.querySelector("[data-saved]");
  if (!place || !("caches" in window)) {
    return;
  }
  const cache = await caches.open("pages");
  for (const request of await cache.keys()) {
    const address = new URL(request.url);
    if (address.pathname.startsWith("/thu-tuc/") || address.pathname.startsWith("/phieu/")) {
      const page = new DOMParser().parseFromString(await (await cache.match(request)).text(), "text/html");
      const link = document.createElement("a");
      link.className = "row";
      link.href = address.pathname + address.search;
      link.textContent = page.querySelector("h1")?.textContent ?? address.pathname;
      const item = document.createElement("li");
      item.append(link);
      place.append(item);
    }
  }
}
