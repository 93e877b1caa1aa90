import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Every address the application answers on, from its folder, with its segments in brackets. */
export const everyRoute = (): readonly string[] =>
  readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.replace(/(^|\/)(page\.tsx|route\.ts)$/, '')}`.replaceAll(/\/\([^)]*\)/g, ''))
    .map((path) => path || '/')
    .sort()

/** What may stand in each kind of segment. A segment without an entry is a new kind: give it one. */
const examples: Readonly<Record<string, string>> = {
  '[participantId]': '8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f10',
  '[documentId]': '8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f11',
  '[decisionId]': '8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f13',
  '[elementId]': '8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f16',
  '[token]': '9901.8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f14.x',
  '[agreementId]': '8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f15',
  '[groupId]': '8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f12',
  '[date]': '2027-03-09',
  '[start]': '0830',
  '[what]': 'test',
  '[attachmentId]': '8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f13',
  '[language]': 'ar',
  '[letter]': 'PLAN',
  '[form]': 'nb',
  '[month]': '2027-02',
  '[key]': 'declarationInForceFrom',
  '[...nextauth]': 'session',
}

const exampleOf = (segment: string): string => {
  const example = examples[segment]
  if (!example) throw new Error(`No example of ${segment}: add one to e2e/access/routes.ts`)
  return example
}

/** The route with something in each segment: an example, or in the `index`-th bracket what is given. */
export const addressOf = (
  route: string,
  hostile?: { readonly index: number; readonly text: string },
): string => {
  let bracket = -1
  return route.replaceAll(/\[[^\]]+\]/g, (segment) => {
    bracket += 1
    return hostile?.index === bracket ? hostile.text : exampleOf(segment)
  })
}

export const bracketsIn = (route: string): number => route.match(/\[/g)?.length ?? 0

/** Whether a path is one of this route. */
export const isOf = (route: string, path: string): boolean =>
  new RegExp(`^${route.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`).test(path)

/** The route that answers a path: of several the one that names most of it. */
export const routeOf = (path: string): string | undefined =>
  everyRoute()
    .filter((route) => isOf(route, path))
    .sort((one, other) => bracketsIn(one) - bracketsIn(other))[0]

type Manifest = { readonly node: Readonly<Record<string, { readonly workers: Record<string, unknown> }>> }

/** Every server action of the build, with an address whose page has it. */
export const everyAction = (): readonly { readonly id: string; readonly route: string }[] => {
  const file = join(root, process.env.NEXT_DIST_DIR ?? '.next', 'server/server-reference-manifest.json')
  if (!existsSync(file)) throw new Error('The application is not built')
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  return Object.entries(node).map(([id, { workers }]) => {
    const [worker = ''] = Object.keys(workers)
    const route =
      worker
        .replace(/^app/, '')
        .replace(/\/page$/, '')
        .replaceAll(/\/\([^)]*\)/g, '') || '/'
    return { id, route }
  })
}
