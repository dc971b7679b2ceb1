/// <reference lib="webworker" />
import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkOnly } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: string[] }

precacheAndRoute(self.__WB_MANIFEST)
registerRoute(({ url }) => url.pathname.startsWith('/catalogos/'), new CacheFirst({ cacheName: 'catalogos' })) // safe
registerRoute(({ url }) => url.pathname.startsWith('/expedientes/'), new NetworkOnly()) // safe

self.addEventListener('sync', (ev: any) => {
  console.log('sync', ev.tag)
})
