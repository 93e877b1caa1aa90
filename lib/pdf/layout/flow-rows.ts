import type { FlowBlock, Text } from '../document'
import { directionOf } from '../fonts/families'
import { type Row, type Tag, textRow } from './row'
import { faces, listIndent, noticePadding } from './style'
import { type Place, textPart } from './text-part'

const listRow = (item: Text, list: Tag, place: Place): Row => {
  const entry: Tag = { name: 'LI', parent: list }
  const rtl = directionOf(place.language) === 'rtl'
  const width = place.width - listIndent
  const bullet = textPart(
    '•',
    faces.item,
    { name: 'Lbl', parent: entry },
    {
      ...place,
      width: listIndent,
      x: rtl ? place.x + width : place.x,
    },
  )
  const body = textPart(
    item,
    faces.item,
    { name: 'LBody', parent: entry },
    {
      ...place,
      width,
      x: rtl ? place.x : place.x + listIndent,
    },
  )
  return textRow([bullet, body], faces.item)
}

const noticeRow = (text: Text, place: Place): Row => {
  const inner = { ...place, x: place.x + noticePadding, width: place.width - 2 * noticePadding }
  const part = textPart(text, faces.small, { name: 'P' }, inner)
  const space = { before: noticePadding + 2, after: noticePadding + 6 }
  const rtl = directionOf(place.language) === 'rtl'
  const frame = { kind: 'frame', x: place.x, width: place.width, rtl } as const
  return textRow([part], space, { marks: [frame], divisible: false })
}

/** The rows of running text in one column. */
export const flowRows = (block: FlowBlock, place: Place): readonly Row[] => {
  switch (block.kind) {
    case 'heading': {
      const name = block.level === 1 ? 'H1' : 'H2'
      const part = textPart(block.text, faces[name], { name }, place)
      return [textRow([part], faces[name], { keepWithNext: true, divisible: false })]
    }
    case 'paragraph': {
      const face = block.small ? faces.small : faces.body
      return [textRow([textPart(block.text, face, { name: 'P' }, place)], face)]
    }
    case 'list': {
      const list: Tag = { name: 'L' }
      return block.items.map((item) => listRow(item, list, place))
    }
    case 'notice':
      return [noticeRow(block.text, place)]
  }
}
