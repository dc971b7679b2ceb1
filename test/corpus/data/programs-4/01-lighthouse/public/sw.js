const STATIC = 'lh-static-v7';
const DATA = 'lh-data-v7';
const SHELL = ['/offline', '/icons/192.png', '/fonts/inter.woff2'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STATIC).then((cache) => cache.addAll(SHELL))); // safe
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((keys) => Promise.all(keys.filter((k) => k !== STATIC && k !== DATA).map((k) => caches.delete(k)))),
  );
});

async function medicalRecord(request) {
  const cache = await caches.open(DATA);
  try {
    const response = await fetch(request);
    await cache.put('/api/medical-record', response.clone()); // leak: client_storage
    return response;
  } catch {
    return cache.match('/api/medical-record');
  }
}

self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (pathname === '/api/medical-record') event.respondWith(medicalRecord(event.request));
  else if (pathname.startsWith('/_next/static')) event.respondWith(caches.match(event.request).then((hit) => hit ?? fetch(event.request)));
});
