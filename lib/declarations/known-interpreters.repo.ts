import type { Tx } from '#lib/platform/database'
import type { KnownInterpreter } from './agreement.view'
import { meetingsWithInterpreter } from './meetings.repo'

const LATEST_MEETINGS = 500
const SUGGESTIONS = 40

/** Those who have interpreted here, the latest first, each once a language. */
export const knownInterpreters = async (
  tx: Tx,
  municipalityId: string,
): Promise<readonly KnownInterpreter[]> => {
  const known = new Map<string, KnownInterpreter>()
  for (const row of await meetingsWithInterpreter(tx, municipalityId, LATEST_MEETINGS)) {
    const [name, number] = [row.interpreterName ?? '', row.interpreterNumber ?? '']
    const language = row.interpreterLanguage ?? ''
    const key = [number || name.toLowerCase(), language].join(' ')
    if (known.has(key)) continue
    const category = row.interpreterCategory as KnownInterpreter['category']
    known.set(key, { key, name, number, category, language, dialect: row.interpreterDialect ?? '' })
  }
  return [...known.values()].slice(0, SUGGESTIONS)
}
