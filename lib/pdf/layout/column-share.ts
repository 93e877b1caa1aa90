import type { Block } from '../document'
import { blockItems } from './block-rows'

const EQUAL = 0.5
const shares = [0.5, 0.475, 0.525, 0.45, 0.55, 0.425, 0.575, 0.4, 0.6]

const heightAt = (blocks: readonly Block[], language: string, firstShare: number) =>
  blocks
    .flatMap((block) => blockItems(block, language, { firstShare }))
    .reduce((sum, item) => sum + (item === 'page-break' ? 0 : item.row.height), 0)

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

  let best = { share: EQUAL, height: Number.POSITIVE_INFINITY }
  for (const share of shares) {
    const height = heightAt(parallel, language, share)
    if (height < best.height - 0.5) best = { share, height }
  }
  kept.set(first, best.share)
  return best.share
}
