import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { chromium, type Page } from '@playwright/test'
import { declarationTexts } from '#lib/declarations/declaration-pdf'
import { declarationLanguages } from '#lib/declarations/declaration-text'
import { declarationDocument } from '#lib/documents/declaration'
import { type DeclarationFacts, declarationFactsSchema } from '#lib/documents/declaration.schema'
import { families } from '#lib/pdf/fonts/families'
import { renderDocument } from '#lib/pdf/render-document'
import { asHtml } from './as-html'
import { asTypst } from './as-typst'
import { type BenchResult, result } from './measure'

const WARM_UP = 30
const LANGUAGES = ['en', 'ar', 'my', 'ti']
const OURS = 300
const TYPST = 40
const CHROMIUM = 8
const MOST_BYTES = 40_000
const MANY = 10_000

const example = declarationFactsSchema.parse(JSON.parse(readFileSync('examples/declaration.json', 'utf8')))

/** Everyone has another name: nothing but the fixed text can be kept from one document to the next. */
const modelFor = (language: string, i: number) => {
  const participant = { ...example.participant, name: `${example.participant.name} ${i}` }
  const facts: DeclarationFacts = { ...example, language, participant }
  return declarationDocument(facts, declarationTexts(language))
}

const perSecond = async (count: number, make: (i: number) => unknown): Promise<number> => {
  for (let i = 0; i < Math.min(WARM_UP, count); i++) await make(i)
  const start = performance.now()
  for (let i = 0; i < count; i++) await make(WARM_UP + i)
  return (count * 1000) / (performance.now() - start)
}

const typstCompiler = () =>
  NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [
      {
        fontPaths: families.flatMap(({ folder }) =>
          ['400Regular', '700Bold'].map((weight) =>
            join(process.cwd(), 'node_modules/@expo-google-fonts', folder, weight),
          ),
        ),
      },
    ],
  })

/** From process start to a finished file, as a person at the command line meets it. */
const firstDocument = (): BenchResult => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    execFileSync(process.execPath, [
      ...['scripts/pdf.mjs', 'declaration', 'examples/declaration.json'],
      join(folder, 'first.pdf'),
    ])
    return (performance.now() - start) / 1000
  })
  rmSync(folder, { recursive: true })
  return result('firstDocument.seconds', Math.min(...times), 's', { vs: 'aim', with: 0.7 })
}

const unit = 'documents/s'

/** This engine, Typst and Chromium with the same text, one after the other on the same machine. */
const compared = async (
  language: string,
  typst: NodeCompiler,
  tab: Page,
): Promise<readonly BenchResult[]> => {
  const name = `declaration.${language}`
  const ours = await perSecond(OURS, (i) => renderDocument(modelFor(language, i)))
  const typstRate = await perSecond(TYPST, (i) =>
    typst.pdf({ mainFileContent: asTypst(modelFor(language, i)) }, { pdfStandard: 'a-2b' }),
  )
  const browserRate = await perSecond(CHROMIUM, async (i) => {
    await tab.setContent(asHtml(modelFor(language, i)))
    return tab.pdf({ tagged: true })
  })
  return [
    result(`${name}.vsTypst`, ours, unit, { vs: 'Typst', with: typstRate }),
    result(`${name}.vsChromium`, ours, unit, { vs: 'Chromium', with: browserRate }),
  ]
}

const bytesOf = async (language: string): Promise<BenchResult> => {
  const file = await renderDocument(modelFor(language, 0))
  return result(`declaration.${language}.bytes`, file.length, 'bytes', { vs: 'aim', with: MOST_BYTES })
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Megabytes that are still in use when everything else has been let go. */
const keptMemory = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** What 9,000 more documents leave in memory: nothing, where nothing is kept that need not be. */
const memory = async (): Promise<BenchResult> => {
  const sizes: number[] = []
  for (let i = 1; i <= MANY; i++) {
    await renderDocument(modelFor('en', i))
    if (i % 1000 === 0) sizes.push(keptMemory())
  }
  const [early = 0] = sizes
  const late = sizes.at(-1) ?? 0
  return result('memory.after10000', late, 'MB', { vs: 'after 1000', with: early })
}

/** Documents a second, bytes, time to the first document, and memory. */
export const run = async (): Promise<readonly BenchResult[]> => {
  const typst = typstCompiler()
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
  const tab = await browser.newPage()
  const results: BenchResult[] = [firstDocument()]
  for (const language of LANGUAGES) results.push(...(await compared(language, typst, tab)))
  await browser.close()
  for (const language of declarationLanguages) results.push(await bytesOf(language))
  return [...results, await memory()]
}
