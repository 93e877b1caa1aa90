import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { chromium, type Page } from '@playwright/test'
import { declarationTexts, renderDeclaration } from '#lib/declarations/declaration-pdf'
import { declarationLanguages } from '#lib/declarations/declaration-text'
import { declarationDocument } from '#lib/documents/declaration'
import { type DeclarationFacts, declarationFactsSchema } from '#lib/documents/declaration.schema'
import { families } from '#lib/pdf/fonts/families'
import { renderDocument } from '#lib/pdf/render-document'
import { createDemoSeal } from '#lib/pdf/seal/demo-seal'
import { sealPdf } from '#lib/pdf/seal/seal'
import { type SealKey, sealKeyFromPem } from '#lib/pdf/seal/seal-key'
import { addDays, localDate } from '#lib/values/local-date'
import { asHtml } from './as-html'
import { asTypst } from './as-typst'
import { type BenchResult, result } from './measure'

const WARM_UP = 30
const OURS = 300
const TYPST = 40
const CHROMIUM = 8
const MOST_BYTES = 40_000
const MOST_SEALED = 60_000
const MANY = 10_000

const example = declarationFactsSchema.parse(JSON.parse(readFileSync('examples/declaration.json', 'utf8')))

const NAMES =
  'Vakker Blomst,Klar Elv,Lys Dag,Mild Vind,Rolig Bekk,Stille Øy,Zirkel Quist,Cecilie Wøyen,Xenia Jøkul'.split(
    ',',
  )

/** Everyone has a name, a number and a day of their own: nothing but the fixed text is the same in all. */
const modelFor = (language: string, i: number) => {
  const participant = {
    name: `${NAMES[i % NAMES.length]} ${i}`,
    identityNumber: String(10_000_000_000 + i),
  }
  const decisionOn = addDays(localDate(example.decisionOn), i % 400)
  const facts: DeclarationFacts = { ...example, language, participant, decisionOn }
  return declarationDocument(facts, declarationTexts(language))
}

const perSecond = async (count: number, make: (i: number) => unknown): Promise<number> => {
  for (let i = 0; i < Math.min(WARM_UP, count); i++) await make(i)
  const start = performance.now()
  for (let i = 0; i < count; i++) await make(WARM_UP + i)
  return (count * 1000) / (performance.now() - start)
}

const makeSealKey = () => {
  const { keyPem, certificatePem } = createDemoSeal('Fjordvik kommune', new Date())
  return sealKeyFromPem(keyPem + certificatePem)
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

const quickest = (work: () => void): number => Math.min(...[1, 2, 3].map(() => secondsOf(work)))

const secondsOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

/** From process start to a finished file: the command itself, and as a person starts it, with npm before it. */
const firstDocument = (): readonly BenchResult[] => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const facts = ['declaration', 'examples/declaration.json', join(folder, 'first.pdf')]
  const alone = quickest(() => execFileSync(process.execPath, ['scripts/pdf.mjs', ...facts]))
  const withNpm = quickest(() =>
    execFileSync('npm', ['run', '--silent', 'pdf', '--', ...facts], { stdio: 'ignore' }),
  )
  rmSync(folder, { recursive: true })
  return [
    result('firstDocument.seconds', alone, 's', { vs: 'aim', with: 0.7 }),
    result('firstDocument.withNpm.seconds', withNpm, 's', { vs: 'aim', with: 0.7 }),
  ]
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

/** Of the example that stands in the repository, as `npm run pdf` makes it, open and sealed. */
const bytesOf = async (language: string, key: SealKey): Promise<readonly BenchResult[]> => {
  const file = await renderDeclaration({ ...example, language })
  const seal = { reason: 'Forseglet av kommunen', at: new Date(`${example.preparedOn}T12:00:00Z`) }
  const sealed = await sealPdf(file, key, seal)
  const name = `declaration.${language}`
  return [
    result(`${name}.bytes`, file.length, 'bytes', { vs: 'aim', with: MOST_BYTES }),
    result(`${name}.sealedBytes`, sealed.length, 'bytes', { vs: 'aim', with: MOST_SEALED }),
  ]
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
  const results: BenchResult[] = [...firstDocument()]
  for (const language of declarationLanguages) results.push(...(await compared(language, typst, tab)))
  await browser.close()
  const key = makeSealKey()
  for (const language of declarationLanguages) results.push(...(await bytesOf(language, key)))
  return [...results, await memory()]
}
