import type { PDFRef } from 'pdf-lib/cjs/core/index.js'
import type { Piece } from '../file/joined-deflate'
import type { Element, StructureTree } from '../file/structure-tree'
import type { PlacedRow } from '../layout/paginate'
import type { Part, Side } from '../layout/row'
import { colour } from '../layout/style'
import { drawMarks } from './marks'

export type PageContent = {
  pieces: readonly Piece[]
  /** The element of each marked content, by number. */
  marks: readonly PDFRef[]
  /** Elements that say the same in every document of the kind. */
  fixedElements: readonly PDFRef[]
}

type Sections = { key: string; elements: readonly Element[] }

const merged = (pieces: readonly Piece[]): readonly Piece[] => {
  const result: { operators: string; fixed: boolean }[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.fixed === piece.fixed) last.operators += piece.operators
    else result.push({ ...piece })
  }
  return result
}

/** Collects what is written in each of two languages, until both are written out one after the other. */
const makeSides = () => {
  const done: Piece[] = []
  let sides: [Piece[], Piece[]] = [[], []]
  const close = () => {
    done.push(...sides[0], ...sides[1])
    sides = [[], []]
  }
  return {
    add: (side: Side, piece: Piece) => sides[side].push(piece),
    close,
    pieces: () => {
      close()
      return merged(done)
    },
  }
}

/**
 * Turns placed rows into page content, one page at a time. On each page one language is written to its end
 * before the other begins, so that a program that reads the page as it is written reads whole sentences.
 */
export const makePagePainter = (
  tree: StructureTree,
  bodyOf: (part: Part, place: { x: number; y: number }) => string,
) => {
  let sections: Sections = { key: '', elements: [] }
  const sectionsFor = (languages: readonly string[]): Sections => {
    const key = languages.join(' ')
    if (key !== sections.key)
      sections = { key, elements: languages.map((language) => tree.section(language)) }
    return sections
  }

  return (rows: readonly PlacedRow[], page: PDFRef): PageContent => {
    const marks: PDFRef[] = []
    const fixedElements: PDFRef[] = []
    const sides = makeSides()
    sides.add(0, { operators: `${colour.text} rg\n`, fixed: true })

    const drawPart = (part: Part, top: number, section: Element, fixed: boolean) => {
      const element = tree.elementFor(part.tag, section)
      const y = top - part.top - (part.kind === 'drawn' ? part.height : 0)
      if (part.kind === 'drawn') element.box = [part.x, y, part.x + part.width, y + part.height]
      element.kids.push({ mark: marks.length, page })
      const opening = `/${part.tag.name}<</MCID ${marks.length}>>BDC\n`
      marks.push(element.ref)
      if (fixed) fixedElements.push(element.ref)
      const body = bodyOf(part, { x: part.x, y })
      sides.add(part.side, { operators: `${opening}${body}EMC\n`, fixed })
    }

    for (const { row, languages, y } of rows) {
      const before = sections
      const { elements } = sectionsFor(languages)
      if (sections !== before) sides.close()
      if (row.marks.length > 0) {
        sides.add(0, { operators: drawMarks(row.marks, y, row.height), fixed: row.fixed })
      }
      for (const part of row.parts) {
        const section = elements[part.side]
        if (section) drawPart(part, y, section, row.fixed)
      }
    }
    return { pieces: sides.pieces(), marks, fixedElements }
  }
}
