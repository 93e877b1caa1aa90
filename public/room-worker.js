// Serves the signing room where there is no network. The page names what to keep; its text is kept encrypted, under a
// key that never leaves this browser and is thrown away with it when the municipality has the outcome.
const CACHE = 'fotfeste-room'
const PAGE = '/room'

const request = (asked) =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

const key = async () => {
  const database = await request(indexedDB.open('fotfeste-room'))
  try {
    return await request(database.transaction('kept').objectStore('kept').get('key'))
  } finally {
    database.close()
  }
}

const algorithm = (iv) => ({ name: 'AES-GCM', iv })

const keepPage = async (cache, response) => {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const body = await crypto.subtle.encrypt(algorithm(iv), await key(), await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.set('x-iv', btoa(String.fromCharCode(...iv)))
  await cache.put(PAGE, new Response(body, { headers }))
}

const keep = async (addresses) => {
  const cache = await caches.open(CACHE)
  const page = await fetch(PAGE)
  if (page.ok && !page.redirected) await keepPage(cache, page)
  await Promise.all(addresses.map(async (address) => (await cache.match(address)) ?? cache.add(address)))
}

const keptPage = async () => {
  const kept = await (await caches.open(CACHE)).match(PAGE)
  if (!kept) return Response.error()
  const iv = Uint8Array.from(atob(kept.headers.get('x-iv')), (character) => character.charCodeAt(0))
  const body = await crypto.subtle.decrypt(algorithm(iv), await key(), await kept.arrayBuffer())
  return new Response(body, { headers: kept.headers })
}

const asset = async (asked) => {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(asked)
  if (kept) return kept
  const response = await fetch(asked)
  if (response.ok) await cache.put(asked, response.clone())
  return response
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const { keep: addresses, forget } = event.data
  if (addresses) event.waitUntil(keep(addresses))
  if (forget) event.waitUntil(caches.delete(CACHE))
})

self.addEventListener('fetch', (event) => {
  const { mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (origin !== self.location.origin) return
  if (mode === 'navigate' && pathname === PAGE) event.respondWith(fetch(event.request).catch(keptPage))
  if (pathname.startsWith('/_next/static/')) event.respondWith(asset(event.request))
})
