import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { chromium } from '@playwright/test'
import { declarationTexts } from '#lib/declarations/declaration-pdf'
import { declarationDocument } from '#lib/documents/declaration'
import { type DeclarationFacts, declarationFactsSchema } from '#lib/documents/declaration.schema'
import { families } from '#lib/pdf/fonts/families'
import { renderDocument } from '#lib/pdf/render-document'
import { asHtml } from './as-html'
import { asTypst } from './as-typst'

type Result = { name: string; value: number; unit: string; vs?: number; ratio?: number }

const WARM_UP = 30
const LANGUAGES = ['en', 'ar', 'my', 'ti']
const OURS = 150
const TYPST = 40
const CHROMIUM = 6

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
const firstDocument = (): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    execFileSync(process.execPath, [
      ...['--import', 'tsx', 'scripts/pdf.ts', 'declaration', 'examples/declaration.json'],
      join(folder, 'first.pdf'),
    ])
    return (performance.now() - start) / 1000
  })
  rmSync(folder, { recursive: true })
  return { name: 'firstDocument.seconds', value: Math.min(...times), unit: 's' }
}

const run = async () => {
  const typst = typstCompiler()
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
  const tab = await browser.newPage()
  const results: Result[] = []
  for (const language of LANGUAGES) {
    const name = `declaration.${language}`
    const ours = await perSecond(OURS, (i) => renderDocument(modelFor(language, i)))
    const typstRate = await perSecond(TYPST, (i) =>
      typst.pdf({ mainFileContent: asTypst(modelFor(language, i)) }, { pdfStandard: 'a-2b' }),
    )
    const browserRate = await perSecond(CHROMIUM, async (i) => {
      await tab.setContent(asHtml(modelFor(language, i)))
      return tab.pdf({ tagged: true })
    })
    const unit = 'documents/s'
    results.push(
      { name: `${name}.vsTypst`, value: ours, unit, vs: typstRate, ratio: ours / typstRate },
      { name: `${name}.vsChromium`, value: ours, unit, vs: browserRate, ratio: ours / browserRate },
      { name: `${name}.bytes`, value: (await renderDocument(modelFor(language, 0))).length, unit: 'bytes' },
    )
  }
  await browser.close()
  results.push(firstDocument())
  console.log(JSON.stringify({ suite: 'pdf', results }))
}

await run()
