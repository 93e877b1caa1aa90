import { makeStore } from '../store'
import { number } from '../text/operators'

const TOKEN = /([MLHVCQZ])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/gi
const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 }

type Point = { x: number; y: number }
type Command = { name: string; values: readonly number[] }

const nextCommand = (last: Command | undefined): string => {
  if (!last) throw new Error('Våpenets tegning begynner uten kommando')
  return last.name === 'M' ? 'L' : last.name === 'm' ? 'l' : last.name
}

const commandsOf = (path: string): readonly Command[] => {
  const rest = path.replace(TOKEN, '').replace(/[\s,]/g, '')
  if (rest) throw new Error(`Våpenets tegning har noe som ikke kan leses: ${rest.slice(0, 20)}`)
  const commands: { name: string; values: number[] }[] = []
  for (const [token, letter] of path.matchAll(TOKEN)) {
    const last = commands.at(-1)
    const open = last && last.values.length < (ARGUMENTS[last.name.toUpperCase()] ?? 0)
    if (letter) commands.push({ name: letter, values: [] })
    else if (open) last.values.push(Number(token))
    else commands.push({ name: nextCommand(last), values: [Number(token)] })
  }
  const cut = commands.find(({ name, values }) => values.length !== ARGUMENTS[name.toUpperCase()])
  if (cut) throw new Error(`Våpenets tegning har en ${cut.name} som mangler tall`)
  return commands
}

const pointsOf = ({ name, values }: Command, pen: Point): readonly Point[] => {
  const origin = name === name.toLowerCase() ? pen : { x: 0, y: 0 }
  const upper = name.toUpperCase()
  if (upper === 'H') return [{ x: origin.x + (values[0] ?? 0), y: pen.y }]
  if (upper === 'V') return [{ x: pen.x, y: origin.y + (values[0] ?? 0) }]
  return Array.from({ length: values.length / 2 }, (_, i) => ({
    x: origin.x + (values[2 * i] ?? 0),
    y: origin.y + (values[2 * i + 1] ?? 0),
  }))
}

const third = (from: Point, handle: Point): Point => ({
  x: from.x + ((handle.x - from.x) * 2) / 3,
  y: from.y + ((handle.y - from.y) * 2) / 3,
})

const letters: Record<string, string> = { M: 'm', L: 'l', H: 'l', V: 'l', C: 'c', Q: 'c' }

const drawPath = (path: string): string => {
  let pen: Point = { x: 0, y: 0 }
  let start = pen
  const written = commandsOf(path).map((command) => {
    const name = command.name.toUpperCase()
    if (name === 'Z') {
      pen = start
      return 'h'
    }
    const points = pointsOf(command, pen)
    const end = points.at(-1) ?? pen
    const [handle] = points
    const drawn = name === 'Q' && handle ? [third(pen, handle), third(end, handle), end] : points
    pen = end
    if (name === 'M') start = pen
    return `${drawn.map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')} ${letters[name]}`
  })
  return `${written.join('\n')}\n`
}

/** Every document of a municipality has the same arms. */
const kept = makeStore<string>(100)

/** An SVG outline as PDF path operators, y still pointing down. Knows M, L, H, V, C, Q and Z. */
export const outlineOf = (path: string): string => kept(path, () => drawPath(path))
