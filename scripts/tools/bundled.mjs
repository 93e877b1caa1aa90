// A command as JavaScript that loads in a tenth of a second, made again when one of its sources has changed.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const CACHE = 'node_modules/.cache/fotfeste'
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);"

/** Changes when a file does; reading the file itself would cost more than it saves. */
const stampOf = (path) => {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return `${mtimeMs} ${size}`
}

const isFresh = (sources) => Object.entries(sources).every(([path, stamp]) => stampOf(path) === stamp)

const readMade = (note) => {
  try {
    return JSON.parse(readFileSync(note, 'utf8'))
  } catch {
    return null
  }
}

const make = async (name, note) => {
  const { build } = await import('esbuild')
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, `${name}-`))
  const { metafile } = await build({
    entryPoints: [`scripts/${name}.ts`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, minify: true, metafile: true },
    ...{ format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' },
    external: ['harfbuzzjs'], // finds its WebAssembly beside itself
    banner: { js: REQUIRE },
  })
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'))
  const watched = [...own, 'package-lock.json', 'scripts/tools/bundled.mjs']
  const sources = Object.fromEntries(watched.map((path) => [path, stampOf(path)]))
  const made = { folder, sources }
  writeFileSync(`${folder}/note.json`, JSON.stringify(made))
  renameSync(`${folder}/note.json`, note)
  return made
}

/** The address of `scripts/<name>.ts` as a module that is ready to run. */
export const bundled = async (name) => {
  const note = join(CACHE, `${name}.json`)
  const known = readMade(note)
  if (known && isFresh(known.sources)) return pathToFileURL(resolve(known.folder, `${name}.mjs`)).href
  const { folder } = await make(name, note)
  if (known) rmSync(known.folder, { recursive: true, force: true })
  return pathToFileURL(resolve(folder, `${name}.mjs`)).href
}
