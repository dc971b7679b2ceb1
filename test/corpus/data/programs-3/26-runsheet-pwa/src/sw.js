/* Served as is, no bundler. */
const SHELL = 'shell-v42'
const SHEETS = 'sheets-v1'

self.addEventListener('install', (e) => {
  e.waitUntil(caches.open(SHELL).then((c) => c.addAll(['/', '/app.js', '/app.css', '/hospitals.json']))) // safe
})

self.addEventListener('fetch', (e) => {
  const url = new URL(e.request.url)
  if (e.request.method !== 'GET') return
  if (url.pathname.startsWith('/v3/patients/')) {
    e.respondWith(
      fetch(e.request).then(async (res) => {
        const cache = await caches.open(SHEETS)
        await cache.put(e.request, res.clone()) // leak: client_storage
        return res
      }),
    )
    return
  }
  e.respondWith(caches.match(e.request).then((hit) => hit || fetch(e.request)))
})
