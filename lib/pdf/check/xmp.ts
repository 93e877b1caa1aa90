/** Metadata as text, with the values of its simple properties. */
export type Xmp = { source: string; read: (property: string) => string | undefined }

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '').trim()

/** Reads `<property>value</property>`, also within the items of a list, and `property="value"`. */
export const readXmp = (bytes: Uint8Array): Xmp => {
  const source = new TextDecoder().decode(bytes)
  const read = (property: string) => {
    const element = new RegExp(`<${property}(?:\\s[^>]*)?>([\\s\\S]*?)</${property}>`).exec(source)?.[1]
    const item = /<rdf:li[^>]*>([^<]*)<\/rdf:li>/.exec(element ?? '')?.[1]
    const attribute = new RegExp(`\\s${property}="([^"]*)"`).exec(source)?.[1]
    const value = item ?? element ?? attribute
    return value === undefined ? undefined : unescaped(value)
  }
  return { source, read }
}

/** Prefix to namespace. */
export const namespacesOf = ({ source }: Xmp): ReadonlyMap<string, string> =>
  new Map([...source.matchAll(/xmlns:([\w-]+)="([^"]*)"/g)].map(([, prefix = '', uri = '']) => [prefix, uri]))
