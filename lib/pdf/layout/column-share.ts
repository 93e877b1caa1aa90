import type { Block } from '../document'
import { blockItems } from './block-rows'
import { heightOf, type Row } from './row'

const EQUAL = 0.5
const shares = [0.5, 0.48, 0.52, 0.46, 0.54, 0.56]
/** White beside a shorter column weighs less than length, or narrow columns would win. */
const GAP_WEIGHT = 0.3

/** How high a row is, and how much white it leaves beside the shorter of its columns. */
const costOf = ({ parts }: Row): number => {
  const sides = [0, 1].map((side) =>
    Math.max(0, ...parts.filter((part) => part.side === side).map((part) => part.top + heightOf(part))),
  )
  const [first = 0, second = 0] = sides
  return Math.max(first, second) + GAP_WEIGHT * Math.abs(first - second)
}

const kept = new WeakMap<Block, number>()

/**
 * How wide the first of two parallel columns should be: where the fixed text is short and neither language
 * leaves white gaps beside the other. Equal columns win a draw.
 */
export const columnShare = (blocks: readonly Block[], language: string): number => {
  const parallel = blocks.filter((block) => block.kind === 'parallel' && block.fixed)
  const [first] = parallel
  if (!first) return EQUAL
  const known = kept.get(first)
  if (known) return known

  const costAt = (firstShare: number) =>
    parallel
      .flatMap((block) => blockItems(block, language, { firstShare }))
      .reduce((sum, item) => sum + (item === 'page-break' ? 0 : costOf(item.row)), 0)
  const costs = shares.map((share) => ({ share, cost: costAt(share) }))
  const best = costs.reduce((low, one) => (one.cost < low.cost - 0.5 ? one : low))
  kept.set(first, best.share)
  return best.share
}
