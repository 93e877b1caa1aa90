import type { Block } from '../document'
import { blockItems } from './block-rows'
import type { Part, Row } from './row'

const EQUAL = 0.5
const shares = [0.5, 0.475, 0.525, 0.45, 0.55, 0.425, 0.575, 0.4, 0.6]
/** How much of a line is filled, on the average. */
const FILLED = 0.94

/** About how high a part would be if its column had another share of the page. */
const heightAt = (part: Part, firstShare: number): number => {
  if (part.kind === 'drawn') return part.height
  const share = part.side === 0 ? firstShare : 1 - firstShare
  const width = part.width * (share / EQUAL)
  const length = part.lines.reduce((sum, line) => sum + line.width, 0)
  return Math.ceil(length / (width * FILLED)) * (part.lines[0]?.height ?? 0)
}

const totalAt = (rows: readonly Row[], firstShare: number) =>
  rows.reduce((sum, row) => sum + Math.max(...row.parts.map((part) => heightAt(part, firstShare))), 0)

const kept = new WeakMap<Block, number>()

/**
 * How wide the first of two parallel columns should be: where the fixed text is lowest, neither language leaves
 * white gaps beside the other. Equal columns win a draw.
 */
export const columnShare = (blocks: readonly Block[], language: string): number => {
  const parallel = blocks.filter((block) => block.kind === 'parallel' && block.fixed)
  const [first] = parallel
  if (!first) return EQUAL
  const known = kept.get(first)
  if (known) return known

  const rows = parallel
    .flatMap((block) => blockItems(block, language, { firstShare: EQUAL }))
    .flatMap((item) => (item === 'page-break' ? [] : [item.row]))
  const totals = shares.map((share) => ({ share, height: totalAt(rows, share) }))
  const best = totals.reduce((low, one) => (one.height < low.height - 0.5 ? one : low))
  kept.set(first, best.share)
  return best.share
}
