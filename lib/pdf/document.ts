import type { Arms } from '#lib/values/arms'

/**
 * A document as data: what is said and how it hangs together, never how it is drawn.
 * `renderDocument` turns it into a tagged PDF/A-2a + PDF/UA-1 file; equal documents give equal bytes.
 */
export type DocumentModel = {
  title: string
  /** The document's main language (BCP 47), the one its title and running foot are written in. */
  language: string
  /** Who answers for the document, usually the municipality. */
  author: string
  /** The day and time the content was settled, in UTC: `2027-03-01T09:30:00Z`. Never the clock. */
  createdAt: string
  letterhead?: Letterhead
  /** Says on every page that the text is not final, for example `UTKAST`. */
  draftMark?: string
  /** Runs at the foot of every page, before the page number. */
  footer: string
  /** `Side {n} av {m}`, once for each language the document is read in; Norwegian alone when left out. */
  pageNumbers?: readonly PageNumber[]
  blocks: readonly Block[]
  /** Words that every document of its kind uses outside its fixed blocks: they share the embedded fonts. */
  vocabulary?: Vocabulary
}

export type PageNumber = { template: string; language: string }

export type Vocabulary = readonly { text: string; language: string; bold: boolean }[]

export type Letterhead = { name: string; arms?: Arms | undefined }

/**
 * A piece of running text. `value` marks text that comes from a case (a name, a date, a place): it is set in
 * bold and kept apart, so that a name in another script never reorders the words around it.
 */
export type Span = string | { value: string } | { strong: string }
export type Text = string | readonly Span[]

type Heading = { kind: 'heading'; level: 1 | 2; text: Text }
type Paragraph = { kind: 'paragraph'; text: Text; small?: boolean }
type List = { kind: 'list'; items: readonly Text[] }
/** A framed remark, for example that one of two texts governs. */
type Notice = { kind: 'notice'; text: Text }
/** Labels with their values, one pair a line. */
type Fields = { kind: 'fields'; fields: readonly { label: string; value: Text; language?: string }[] }
type Table = {
  kind: 'table'
  head: readonly string[]
  rows: readonly (readonly Text[])[]
  /** Relative column widths; equal when left out. */
  widths?: readonly number[]
}
/** A place for each signature, side by side. */
type Signatures = { kind: 'signatures'; places: readonly SignaturePlace[] }

export type SignaturePlace = {
  /** Who signs here, once for each language on the page. */
  captions: readonly { text: string; language: string }[]
  ink?: Ink
}
export type Ink =
  /** `alt` tells in words what is drawn. */
  { kind: 'strokes'; strokes: readonly Stroke[]; alt: string } | { kind: 'typed'; text: string }
export type Stroke = readonly { x: number; y: number }[]

/** Blocks that may stand beside their translation. */
export type FlowBlock = Heading | Paragraph | List | Notice
export type Column = { language: string; blocks: readonly FlowBlock[] }
/**
 * The same text in two languages, row beside row on paper; in the file one language is read after the other.
 * Both columns must hold the same kinds of blocks in the same order.
 */
type Parallel = { kind: 'parallel'; columns: readonly [Column, Column] }
/** Blocks that stay on one page, with the row that comes before them. */
type Together = { kind: 'together'; blocks: readonly Block[] }

export type Block = (
  | FlowBlock
  | Fields
  | Table
  | Signatures
  | Parallel
  | Together
  | { kind: 'page-break' }
) & {
  /** Other than the document's. */
  language?: string
  /** This block says the same in every document of its kind: it is shaped and encoded once, and kept. */
  fixed?: true
}
