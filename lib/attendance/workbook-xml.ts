/** An element of a workbook's XML: its attributes and what stands in it. */
export type Element = {
  readonly attributes: Readonly<Record<string, string>>
  readonly inner: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const characterOf = (code: string): string => {
  const number = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code)
  return number > 0 && number <= 0x10_ff_ff ? String.fromCodePoint(number) : ''
}

/** Text as it reads. Only the five entities of XML and numbered characters: a workbook declares none of its own. */
export const textOf = (xml: string): string =>
  xml.replaceAll(/&(?:#(x?[\da-fA-F]+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code ? characterOf(code) : (ENTITIES[name ?? ''] ?? whole),
  )

const attributesOf = (xml: string): Element['attributes'] =>
  Object.fromEntries(
    [...xml.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      textOf(double ?? single ?? ''),
    ]),
  )

/** Every element of the name that does not stand in another of the same name, whatever its namespace's prefix. */
export const elementsOf = (xml: string, name: string): readonly Element[] =>
  [
    ...xml.matchAll(new RegExp(`<((?:\\w+:)?${name})((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, 'g')),
  ].map(([, , attributes = '', inner = '']) => ({ attributes: attributesOf(attributes), inner }))

/** The text of all the elements of the name, one after the other: a text in several runs of type is one text. */
export const childrenOf = (xml: string, name: string): string =>
  elementsOf(xml.replaceAll(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, ''), name)
    .map(({ inner }) => textOf(inner))
    .join('')
