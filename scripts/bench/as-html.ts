import type { Block, Column, DocumentModel, FlowBlock, Span, Text } from '#lib/pdf/document'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const span = (part: Span): string => {
  if (typeof part === 'string') return escaped(part)
  return `<b><bdi>${escaped('value' in part ? part.value : part.strong)}</bdi></b>`
}

const inline = (text: Text): string => (typeof text === 'string' ? escaped(text) : text.map(span).join(''))

const flow = (block: FlowBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [`<h${block.level}>${inline(block.text)}</h${block.level}>`]
    case 'list':
      return block.items.map((item) => `<ul><li>${inline(item)}</li></ul>`)
    case 'notice':
      return [`<aside>${inline(block.text)}</aside>`]
    case 'paragraph':
      return [`<p>${inline(block.text)}</p>`]
  }
}

const parallel = ([first, second]: readonly [Column, Column]) => {
  const [left, right] = [first, second].map(({ blocks }) => blocks.flatMap(flow))
  const rows = (left ?? []).map(
    (cell, i) =>
      `<tr><td lang="${first.language}">${cell}<td lang="${second.language}" dir="auto">${right?.[i]}`,
  )
  return `<table>${rows.join('')}</table>`
}

const blockAs = (block: Block): string => {
  switch (block.kind) {
    case 'parallel':
      return parallel(block.columns)
    case 'together':
      return `<section>${block.blocks.map(blockAs).join('')}</section>`
    case 'page-break':
      return '<hr style="break-after:page">'
    case 'fields':
      return `<table>${block.fields.map(({ label, value }) => `<tr><th>${escaped(label)}<td>${inline(value)}`).join('')}</table>`
    case 'table':
      return `<table><tr>${block.head.map((text) => `<th>${escaped(text)}`).join('')}${block.rows
        .map((row) => `<tr>${row.map((text) => `<td>${inline(text)}`).join('')}`)
        .join('')}</table>`
    case 'signatures':
      return block.places
        .flatMap(({ captions }) => captions.map(({ text }) => `<p>_______<br>${escaped(text)}`))
        .join('')
    default:
      return flow(block).join('')
  }
}

/** The same document for a browser. */
export const asHtml = (model: DocumentModel): string => `<!doctype html><html lang="nb"><meta charset="utf-8">
<title>${escaped(model.title)}</title><style>
@page { size: A4; margin: 54pt }
body { font: 9.5pt "Noto Sans", Vazirmatn, "Noto Sans Ethiopic", "Noto Sans Myanmar", "Noto Sans Devanagari", "Noto Sans Bengali" }
table { width: 100% } td { width: 50%; vertical-align: top } section { break-inside: avoid }
</style>${model.blocks.map(blockAs).join('')}`
