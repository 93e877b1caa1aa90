import type { Block, Column, DocumentModel, FlowBlock, Span, Text } from '#lib/pdf/document'

const quoted = (text: string) => `#"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`

const span = (part: Span): string => {
  if (typeof part === 'string') return quoted(part)
  return `#strong[${quoted('value' in part ? part.value : part.strong)}]`
}

const inline = (text: Text): string => (typeof text === 'string' ? quoted(text) : text.map(span).join(''))

const flow = (block: FlowBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [`#heading(level: ${block.level})[${inline(block.text)}]`]
    case 'list':
      return block.items.map((item) => `#list([${inline(item)}])`)
    case 'notice':
      return [`#block(fill: luma(240), inset: 6pt)[${inline(block.text)}]`]
    case 'paragraph':
      return [`#par[${inline(block.text)}]`]
  }
}

const cells = ({ language, blocks }: Column) =>
  blocks.flatMap(flow).map((content) => `[#set text(lang: "${language}")\n${content}]`)

const parallel = ([first, second]: readonly [Column, Column]) => {
  const right = cells(second)
  const rows = cells(first).map((left, i) => `${left}, ${right[i] ?? '[]'}`)
  return `#grid(columns: (1fr, 1fr), column-gutter: 24pt, row-gutter: 5pt, ${rows.join(', ')})`
}

const blockAs = (block: Block): string => {
  switch (block.kind) {
    case 'parallel':
      return parallel(block.columns)
    case 'together':
      return `#block(breakable: false)[${block.blocks.map(blockAs).join('\n')}]`
    case 'page-break':
      return '#pagebreak()'
    case 'fields': {
      const pairs = block.fields.map(({ label, value }) => `[${quoted(label)}], [${inline(value)}]`)
      return `#table(columns: (1fr, 2fr), ${pairs.join(', ')})`
    }
    case 'table': {
      const head = block.head.map((text) => `[${quoted(text)}]`)
      const body = block.rows.flat().map((text) => `[${inline(text)}]`)
      return `#table(columns: ${block.head.length}, table.header(${head.join(', ')}), ${body.join(', ')})`
    }
    case 'signatures':
      return block.places
        .flatMap(({ captions }) => captions.map(({ text }) => `#line(length: 8cm)\n${quoted(text)}`))
        .join('\n')
    default:
      return flow(block).join('\n')
  }
}

/** The same document for Typst: the same words, two columns, headings, lists and tables. */
export const asTypst = (model: DocumentModel): string => `#set document(title: "${model.title}")
#set page(paper: "a4", margin: 54pt, footer: [${quoted(model.footer)}])
#set text(size: 9.5pt, lang: "nb", font: ("Noto Sans", "Vazirmatn", "Noto Sans Ethiopic", "Noto Sans Myanmar", "Noto Sans Devanagari", "Noto Sans Bengali"))
${model.blocks.map(blockAs).join('\n')}`
