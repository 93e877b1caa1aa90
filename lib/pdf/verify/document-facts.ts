/** What a file says about itself in its metadata (XMP). */
export type DocumentFacts = {
  /** The kind of document; a person's name, which our titles have after a dash, is left out. */
  title: string | null
  author: string | null
  /** BCP 47 codes. */
  languages: readonly string[]
}

const LONGEST_METADATA = 100_000

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '').trim()

/** The items of a property such as `dc:title`, in order. */
const itemsOf = (xmp: string, property: string): string[] => {
  const from = xmp.indexOf(`<${property}>`)
  const to = xmp.indexOf(`</${property}>`, from)
  if (from < 0 || to < 0) return []
  return [...xmp.slice(from, to).matchAll(/<rdf:li[^>]{0,100}>([^<]{0,500})</g)].map(([, item = '']) =>
    unescaped(item),
  )
}

/** Reads the newest metadata that stands unpacked in the file, as PDF/A-1 demanded and ours still do. */
export const readFacts = (bytes: Uint8Array, source: string): DocumentFacts => {
  const from = source.lastIndexOf('<x:xmpmeta')
  const to = from < 0 ? -1 : source.indexOf('</x:xmpmeta>', from)
  const xmp = to < 0 || to - from > LONGEST_METADATA ? '' : new TextDecoder().decode(bytes.subarray(from, to))
  const [title = null] = itemsOf(xmp, 'dc:title')
  const [author = null] = itemsOf(xmp, 'dc:creator')
  return { title: title?.split(' – ')[0] ?? null, author, languages: itemsOf(xmp, 'dc:language') }
}
