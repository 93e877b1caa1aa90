import { clear, createStore, del, get, keys, set } from 'idb-keyval'

// The same store as public/room-worker.js reads its key from.
const store = () => createStore('fotfeste-room', 'kept')

type Kept = { readonly iv: Uint8Array<ArrayBuffer>; readonly body: ArrayBuffer }

/** The key of this device: it cannot be read out, only used; and it goes when the vault is emptied. */
const deviceKey = async (): Promise<CryptoKey> => {
  const kept = await get<CryptoKey>('key', store())
  if (kept) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  await set('key', made, store())
  return made
}

const begun: { key?: Promise<CryptoKey> } = {}
const key = () => {
  begun.key ??= deviceKey()
  return begun.key
}

/** Keeps a value on this device, encrypted, over a reload, a crash or an empty battery. */
export const keepOnDevice = async (name: string, value: unknown): Promise<void> => {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(value))
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), text)
  await set(name, { iv, body } satisfies Kept, store())
}

/** What was kept under a name; null for nothing, or for what this device can no longer open. */
export const fromDevice = async <T>(name: string): Promise<T | null> => {
  try {
    const kept = await get<Kept>(name, store())
    if (!kept) return null
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await key(), kept.body)
    return JSON.parse(new TextDecoder().decode(text)) as T
  } catch {
    return null
  }
}

const worker = async () => (await navigator.serviceWorker?.ready)?.active

/** Keeps the page itself, so that it opens where there is no network. Call when the vault has its key. */
export const keepPage = async (): Promise<void> => {
  await key()
  await navigator.serviceWorker?.register('/room-worker.js', { scope: '/room' })
  const assets = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${window.location.origin}/_next/static/`))
  ;(await worker())?.postMessage({ keep: assets })
}

/** The names of what is kept here. */
export const keptOnDevice = async (): Promise<readonly string[]> =>
  (await keys<string>(store())).filter((name) => name !== 'key')

export const dropFromDevice = (name: string): Promise<void> => del(name, store())

/** Nothing stays on the device but what `keeps` names; the key goes with the last of it. */
export const sweepDevice = async (keeps: (name: string, value: unknown) => boolean): Promise<void> => {
  const left = []
  for (const name of await keptOnDevice()) {
    if (keeps(name, await fromDevice(name))) left.push(name)
    else await dropFromDevice(name)
  }
  if (left.length > 0) return
  delete begun.key
  await clear(store())
}

/** The page that was kept to open without a network is thrown away. */
export const forgetPage = async (): Promise<void> => {
  const registration = await navigator.serviceWorker?.getRegistration('/room')
  registration?.active?.postMessage({ forget: true })
}
