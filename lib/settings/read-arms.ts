import { createHash } from 'node:crypto'
import { armsSchema } from '#lib/documents/facts.schema'
import { outlineOf } from '#lib/pdf/draw/svg-path'
import type { Arms } from '#lib/values/arms'
import { ok, type Result, refuse } from '#lib/values/result'

/** Why a file cannot be drawn; `what` is the part of it that is in the way. */
export type ArmsRefusal = {
  readonly code: 'arms-not-svg' | 'arms-unknown-part' | 'arms-empty' | 'arms-shape'
  readonly params: { readonly what: string }
}

const no = (code: ArmsRefusal['code'], what = '') => refuse({ code, params: { what } })

const SKIPPED = /<\?xml[^>]*\?>|<!--[\s\S]*?-->/g
const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** What may stand in the file, and on it: outlines with a colour, nothing that runs, links or styles. */
const PERMITTED: Readonly<Record<string, RegExp>> = {
  svg: /^(xmlns(:\w+)?|viewBox|width|height|version|id|xml:space)$/,
  g: /^(id|fill)$/,
  path: /^(id|d|fill)$/,
}

const COLOURS: Readonly<Record<string, string>> = {
  ...{ black: '#000000', white: '#ffffff', red: '#ff0000', blue: '#0000ff', green: '#008000' },
  ...{ yellow: '#ffff00', gold: '#ffd700', silver: '#c0c0c0' },
}

const colourOf = (fill: string): string | null => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(fill)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  return /^#[0-9a-f]{6}$/i.test(fill) ? fill : (COLOURS[fill] ?? null)
}

type Tag = { name: string; closes: boolean; empty: boolean; attributes: ReadonlyMap<string, string> }

const attributesIn = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  )

/** The tags of the file with nothing but white between them, or where that ends. */
const tagsOf = (source: string): Result<readonly Tag[], { at: string }> => {
  const tags: Tag[] = []
  const rest = source.replace(SKIPPED, '').trim()
  for (let at = 0; at < rest.length; ) {
    TAG.lastIndex = at
    const [whole, slash, name = '', attributes = '', end] = TAG.exec(rest) ?? []
    if (!whole) return refuse({ at: rest.slice(at, at + 20) })
    tags.push({ name, closes: slash === '/', empty: end === '/', attributes: attributesIn(attributes) })
    at += whole.length
    while (/\s/.test(rest[at] ?? '')) at++
  }
  return ok(tags)
}

const foreignPart = ({ name, attributes }: Tag): string | undefined => {
  const permitted = PERMITTED[name]
  if (!permitted) return `<${name}>`
  return [...attributes.keys()].find((attribute) => !permitted.test(attribute))
}

type Filled = { d: string; fill: string }

/** Every outline with the fill that it has or inherits. */
const filledPaths = (tags: readonly Tag[]): readonly Filled[] => {
  const fills = ['black']
  return tags.flatMap(({ name, closes, empty, attributes }) => {
    const fill = attributes.get('fill') ?? fills.at(-1) ?? 'black'
    if (name === 'path') return closes ? [] : [{ d: attributes.get('d') ?? '', fill }]
    if (closes) fills.pop()
    else if (!empty) fills.push(fill)
    return []
  })
}

const pathsOf = (tags: readonly Tag[]): Result<Arms['paths'], ArmsRefusal> => {
  const shown = filledPaths(tags).filter(({ fill }) => fill !== 'none')
  const paths = shown.flatMap(({ d, fill }) => {
    const colour = colourOf(fill)
    return colour ? [{ d, fill: colour }] : []
  })
  const uncoloured = shown.find(({ fill }) => colourOf(fill) === null)
  if (uncoloured) return no('arms-unknown-part', `fill="${uncoloured.fill}"`)
  return paths.length > 0 ? ok(paths) : no('arms-empty')
}

const sizeOf = (svg: Tag) => {
  const box = /^\s*0[\s,]+0[\s,]+([\d.]+)[\s,]+([\d.]+)\s*$/.exec(svg.attributes.get('viewBox') ?? '')
  return box ? { width: Number(box[1]), height: Number(box[2]) } : null
}

const isDrawable = ({ d }: { d: string }): boolean => {
  try {
    return outlineOf(d).trim() !== ''
  } catch {
    return false
  }
}

/** Reads a coat of arms from an SVG file that holds filled outlines and nothing else; judged by its content. */
export const readArms = (source: string): Result<Arms, ArmsRefusal> => {
  const tags = tagsOf(source)
  if (!tags.ok) return no('arms-not-svg', tags.refusal.at)
  const [svg] = tags.value
  if (svg?.name !== 'svg') return no('arms-not-svg')
  const foreign = tags.value.map(foreignPart).find((part) => part !== undefined)
  if (foreign) return no('arms-unknown-part', foreign)
  const size = sizeOf(svg)
  if (!size) return no('arms-shape', 'viewBox="0 0 …"')
  const paths = pathsOf(tags.value)
  if (!paths.ok) return paths
  const undrawable = paths.value.find((path) => !isDrawable(path))
  if (undrawable) return no('arms-shape', undrawable.d.slice(0, 40))
  const arms = armsSchema.safeParse({ ...size, paths: paths.value })
  return arms.success ? ok(arms.data) : no('arms-shape', arms.error.issues[0]?.message ?? '')
}

/** Tells one drawing from another in the trail. */
export const armsHash = (arms: Arms): string =>
  createHash('sha256').update(JSON.stringify(arms), 'utf8').digest('hex')
