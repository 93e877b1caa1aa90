import { type PDFContext, PDFName, type PDFRef, PDFString } from 'pdf-lib/cjs/core/index.js'
import { addFonts, basisFor, startFile } from './basis'
import type { Block, DocumentModel } from './document'
import { makePagePainter } from './draw/page-content'
import { makeFurniture } from './draw/page-furniture'
import { partBody } from './draw/part-body'
import { deflateJoined } from './file/joined-deflate'
import { type Metadata, producer, xmpPacket } from './file/metadata'
import { addStream, setAll, streamOf, textString } from './file/objects'
import { makeStructureTree } from './file/structure-tree'
import { writeFile } from './file/write-file'
import { blockItems, type Item } from './layout/block-rows'
import { columnShare } from './layout/column-share'
import { letterheadRow } from './layout/letterhead-row'
import { paginate } from './layout/paginate'
import type { Part } from './layout/row'
import { page } from './layout/style'

const keptWithNext = (item: Item | undefined): readonly Item[] =>
  item === undefined
    ? []
    : item === 'page-break'
      ? [item]
      : [{ ...item, row: { ...item.row, keepWithNext: true } }]

/** All rows in order; what comes before a group that stays together stays with it. */
const itemsOf = ({ blocks, language, letterhead }: DocumentModel, firstShare: number): readonly Item[] => {
  const items: Item[] = letterhead
    ? [{ row: letterheadRow(letterhead, language), languages: [language] }]
    : []
  for (const block of blocks) {
    if (block.kind === 'together') items.push(...keptWithNext(items.pop()))
    items.push(...blockItems(block, language, { firstShare }))
  }
  return items
}

const languagesOf = (language: string, blocks: readonly Block[]): readonly string[] => [
  ...new Set([
    language,
    ...blocks.flatMap((block) =>
      block.kind === 'parallel' ? block.columns.map((column) => column.language) : (block.language ?? []),
    ),
  ]),
]

const addInfo = (context: PDFContext, { title, author, createdAt }: Metadata): PDFRef => {
  const info = context.obj({})
  const at = PDFString.fromDate(new Date(createdAt))
  setAll(info, {
    Title: textString(title),
    Author: textString(author),
    Producer: textString(producer),
    CreationDate: at,
  })
  return context.register(info)
}

const addCatalog = (
  context: PDFContext,
  metadata: Metadata,
  refs: { pages: PDFRef; structure: PDFRef; colourProfile: PDFRef },
): PDFRef => {
  const packet = Buffer.from(xmpPacket(metadata), 'utf8')
  const stream = streamOf(context, { compressed: packet }, { Type: 'Metadata', Subtype: 'XML' })
  stream.dict.delete(PDFName.of('Filter'))
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: refs.colourProfile })
  setAll(intent, { OutputConditionIdentifier: PDFString.of('sRGB'), Info: PDFString.of('sRGB') })
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: refs.pages,
    StructTreeRoot: refs.structure,
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: context.register(stream),
    OutputIntents: [intent],
  })
  setAll(catalog, { Lang: textString(metadata.languages[0] ?? 'nb') })
  return context.register(catalog)
}

/**
 * Sets a document and returns a tagged PDF/A-2a and PDF/UA-1 file. Throws `UnsettableText` for characters that
 * no font here has or that would turn the text around them.
 */
export const renderDocument = async (model: DocumentModel): Promise<Uint8Array> => {
  const share = columnShare(model.blocks, model.language)
  const items = itemsOf(model, share)
  const sheets = paginate(items, { first: page.height - page.top, other: page.height - page.top })

  const basis = basisFor(model, items)
  const { context, codes } = startFile(basis)
  const pageTree = context.nextRef()
  const resources = context.nextRef()
  const pages = sheets.map(() => context.nextRef())
  const tree = makeStructureTree(context)
  const writing = { ...basis, codes }
  const write = (part: Part, place: { x: number; y: number }) => partBody(part, place, writing)
  const paint = makePagePainter(tree, write)

  const contents = sheets.map((rows, i) => paint(rows, pages[i] ?? pageTree))
  const furniture = makeFurniture(model, sheets.length, write)
  contents.forEach(({ pieces }, i) => {
    const compressed = deflateJoined([...pieces, { text: furniture(i + 1), fixed: false }])
    const dict = context.obj({
      Type: 'Page',
      Parent: pageTree,
      MediaBox: [0, 0, page.width, page.height],
      Resources: resources,
      Contents: [addStream(context, { compressed })],
      StructParents: i,
      Tabs: 'S',
    })
    context.assign(pages[i] ?? pageTree, dict)
  })
  context.assign(pageTree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }))
  context.assign(resources, context.obj({ Font: addFonts(basis, context, codes) }))

  const metadata = { ...model, languages: languagesOf(model.language, model.blocks) }
  const { root, spelled } = tree.write(contents.map(({ marks }) => marks))
  const catalog = addCatalog(context, metadata, {
    pages: pageTree,
    structure: root,
    colourProfile: basis.colourProfile,
  })
  const info = addInfo(context, metadata)
  return writeFile(context, spelled, { catalog, info, shared: basis.context.largestObjectNumber })
}
