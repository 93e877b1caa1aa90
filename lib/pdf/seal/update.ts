import { concat } from './der'

/** Where a file's newest cross-reference section stands, in which form, and the first free object number. */
export type Tail = { start: number; isStream: boolean; size: number }

/** An object to write: its number, generation and body. */
export type NewObject = { number: number; generation: number; body: string }

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const LONGEST_XREF_DICTIONARY = 4096

/** Throws when the file does not end as a PDF does. */
export const readTail = (bytes: Uint8Array): Tail => {
  const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1(bytes.subarray(-64)))
  const start = Number(found?.[1] ?? Number.NaN)
  const head = latin1(bytes.subarray(start, start + LONGEST_XREF_DICTIONARY))
  const isStream = !head.startsWith('xref')
  const size = /\/Size\s+(\d+)/.exec(isStream ? head : latin1(bytes.subarray(start)))?.[1]
  if (!found || !size) throw new Error('The file does not end as a PDF does')
  return { start, isStream, size: Number(size) }
}

type Entry = { number: number; generation: number; offset: number }

/** Cross-reference entries are written in runs of consecutive numbers. */
const runsOf = (entries: readonly Entry[]): Entry[][] => {
  const runs: Entry[][] = []
  for (const entry of entries.toSorted((a, b) => a.number - b.number)) {
    const run = runs.at(-1)
    if (run?.[0] && run[0].number + run.length === entry.number) run.push(entry)
    else runs.push([entry])
  }
  return runs
}

const table = (runs: readonly Entry[][], trailer: string): string => {
  const digits = (value: number, width: number) => String(value).padStart(width, '0')
  const lines = runs.map(
    (run) =>
      `${run[0]?.number} ${run.length}\n` +
      run.map(({ offset, generation }) => `${digits(offset, 10)} ${digits(generation, 5)} n \n`).join(''),
  )
  return `xref\n${lines.join('')}trailer\n<<${trailer}>>\n`
}

const stream = (runs: readonly Entry[][], number: number, trailer: string): string => {
  const rows = runs.flat().map(({ offset, generation }) => {
    const row = Buffer.alloc(7)
    row[0] = 1
    row.writeUInt32BE(offset, 1)
    row.writeUInt16BE(generation, 5)
    return row.toString('latin1')
  })
  const index = runs.map((run) => `${run[0]?.number} ${run.length}`).join(' ')
  const data = rows.join('')
  const dictionary = `<</Type/XRef/W[1 4 2]/Index[${index}]/Length ${data.length}${trailer}>>`
  return `${number} 0 obj\n${dictionary}\nstream\n${data}\nendstream\nendobj\n`
}

/**
 * Appends objects as an incremental update (ISO 32000-1, 7.5.6): every byte that was there stays. The new
 * cross-reference section has the form of the one before it. `trailer` holds Root, Info and ID.
 */
export const appendUpdate = (
  bytes: Uint8Array,
  tail: Tail,
  objects: readonly NewObject[],
  trailer: string,
) => {
  const entries: Entry[] = []
  let text = bytes.at(-1) === 10 ? '' : '\n'
  for (const { number, generation, body } of objects) {
    entries.push({ number, generation, offset: bytes.length + text.length })
    text += `${number} ${generation} obj\n${body}\nendobj\n`
  }
  const start = bytes.length + text.length
  const next = Math.max(tail.size, ...objects.map(({ number }) => number + 1))
  if (tail.isStream) entries.push({ number: next, generation: 0, offset: start })
  const shared = `/Size ${tail.isStream ? next + 1 : next}/Prev ${tail.start}${trailer}`
  const runs = runsOf(entries)
  text += tail.isStream ? stream(runs, next, shared) : table(runs, shared)
  text += `startxref\n${start}\n%%EOF\n`
  return concat([bytes, Buffer.from(text, 'latin1')])
}
