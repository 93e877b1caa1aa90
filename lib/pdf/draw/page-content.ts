import type { PDFRef } from 'pdf-lib/cjs/core/index.js'
import type { Piece } from '../file/joined-deflate'
import type { Element, StructureTree } from '../file/structure-tree'
import type { PlacedRow } from '../layout/paginate'
import type { Part, Side } from '../layout/row'
import { colour } from '../layout/style'
import { drawMarks } from './marks'

export type PageContent = {
  /** The operators, in order. */
  pieces: readonly Piece[]
  /** The element of each marked content, by number. */
  marks: readonly PDFRef[]
}

type Sections = { key: string; elements: readonly Element[] }

/** Collects what is written in each of two languages, until both are written out one after the other. */
const makeSides = () => {
  const done: Piece[] = []
  const sides: [Piece[], Piece[]] = [[], []]
  const close = () => {
    for (const side of sides) done.push(...side.splice(0))
  }
  return {
    add: (side: Side, text: string, fixed: boolean) => {
      sides[side].push({ text, fixed })
    },
    close,
    all: () => {
      close()
      return done
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
    const sides = makeSides()
    sides.add(0, `${colour.text} rg\n`, false)

    const drawPart = (part: Part, top: number, section: Element, fixed: boolean) => {
      const element = tree.elementFor(part.tag, section, fixed)
      const y = top - part.top - (part.kind === 'drawn' ? part.height : 0)
      if (part.kind === 'drawn') element.box = [part.x, y, part.x + part.width, y + part.height]
      element.kids.push({ mark: marks.length, page })
      const opening = `/${part.tag.name}<</MCID ${marks.length}>>BDC\n`
      marks.push(element.ref)
      sides.add(part.side, `${opening}${bodyOf(part, { x: part.x, y })}EMC\n`, fixed)
    }

    for (const { row, languages, y } of rows) {
      const before = sections
      const { elements } = sectionsFor(languages)
      if (sections !== before) sides.close()
      sides.add(0, drawMarks(row.marks, y, row.height), row.fixed)
      for (const part of row.parts) {
        const section = elements[part.side]
        if (section) drawPart(part, y, section, row.fixed)
      }
    }
    return { pieces: sides.all(), marks }
  }
}
