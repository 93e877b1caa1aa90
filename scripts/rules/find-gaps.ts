import { lawGaps } from '#lib/law/gaps/gaps'
import { FAILED, print, SUCCEEDED } from './files'

const WORDS = { GAP: 'hull', OVERLAP: 'overlapp', DISAGREES: 'uenighet' } as const

/** `gaps`: one line for each gap or overlap, with the paragraph and an example person. */
export const findGaps = (): number => {
  const { examined, defects } = lawGaps()
  for (const { kind, cite, example } of defects) print(`${WORDS[kind]}: ${cite} (${example})`)
  print(`${examined} kombinasjoner prøvd, ${defects.length} hull eller overlapp`)
  return defects.length > 0 ? FAILED : SUCCEEDED
}
