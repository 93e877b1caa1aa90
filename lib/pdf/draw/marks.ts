import type { Arms } from '#lib/values/arms'
import type { Mark } from '../layout/row'
import { colour } from '../layout/style'
import { number } from '../text/operators'
import { outlineOf } from './svg-path'

const FRAME_PADDING = 6
const BAR = 2

const rgb = (hex: string) => {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!channels) throw new Error(`Fargen må skrives #rrggbb: ${hex}`)
  return channels
    .slice(1)
    .map((channel) => number(Number.parseInt(channel, 16) / 255))
    .join(' ')
}

const drawArms = (arms: Arms, x: number, top: number, height: number): string => {
  const scale = height / arms.height
  const outlines = arms.paths.map(({ d, fill }) => `${rgb(fill)} rg\n${outlineOf(d)}f\n`)
  const shield = [0, 0, arms.width, arms.height].map(number).join(' ')
  // Nothing of it reaches beyond its own frame, into the text of the document
  return `${number(scale)} 0 0 ${number(-scale)} ${number(x)} ${number(top)} cm\n${shield} re W n\n${outlines.join('')}`
}

const drawMark = (mark: Mark, top: number, rowHeight: number): string => {
  if (mark.kind === 'arms') return drawArms(mark.arms, mark.x, top - mark.top, mark.height)
  if (mark.kind === 'frame') {
    const bottom = top - rowHeight - FRAME_PADDING
    const height = rowHeight + 2 * FRAME_PADDING
    const box = [mark.x, bottom, mark.width, height].map(number).join(' ')
    const bar = [mark.rtl ? mark.x + mark.width - BAR : mark.x, bottom, BAR, height].map(number).join(' ')
    return `${colour.frame} rg ${box} re f\n${colour.accent} rg ${bar} re f\n`
  }
  const y = number(top - mark.down(rowHeight))
  const pen = mark.strong ? `${colour.quiet} RG 0.7 w` : `${colour.hairline} RG 0.5 w`
  return `${pen} ${number(mark.x)} ${y} m ${number(mark.x + mark.width)} ${y} l S\n`
}

/** What stands behind a row whose top is at `top`; none of it is read aloud. */
export const drawMarks = (marks: readonly Mark[], top: number, rowHeight: number): string =>
  marks.map((mark) => `/Artifact BMC\nq\n${drawMark(mark, top, rowHeight)}Q\nEMC\n`).join('')
