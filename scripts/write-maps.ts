// Writes the documents that are made from data: GLOSSARY.md and docs/law-map.md. `--check` only compares.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { terms } from '../lib/glossary'

const glossary = () => {
  const rows = terms.map(
    ({ english, norwegian, law, meaning, not }) =>
      `| ${english} | ${norwegian} | ${law} | ${meaning} | ${not.join(', ')} |`,
  )
  return [
    '# Glossary',
    '',
    'English in code, Norwegian on screen, one fixed word a term. Written from `lib/glossary.ts` by `npm run maps`.',
    '',
    '| in code | norsk | lov | meaning | not |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const filesOf = (folder: string) =>
  execFileSync('git', ['ls-files', folder], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.ts') && existsSync(file))

const STATUTES: Readonly<Record<string, string>> = {
  integreringsloven: 'integreringsloven',
  integreringsforskriften: 'integreringsforskriften',
  forvaltningsloven: 'forvaltningsloven',
  tolkeloven: 'tolkeloven',
  statsborgerloven: 'statsborgerloven',
  statsborgerforskriften: 'statsborgerforskriften',
}

/** What the file says of its paragraph: the doc comment that names one. */
const summaryOf = (file: string) => {
  const comments = [...readFileSync(file, 'utf8').matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(
    ([, words = '']) => words,
  )
  const words = comments.find((comment) => comment.includes('§')) ?? comments[0] ?? ''
  return words
    .replaceAll(/\s*\n\s*\*?\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim()
}

const paragraphOf = (file: string) =>
  [...(/\/([a-z0-9-]+)\.ts$/.exec(file)?.[1] ?? '').matchAll(/(?<![a-z])[sf](\d+)([a-z])?(?=-)/g)]
    .map(([, number, letter]) => `§ ${Number(number)}${letter ? ` ${letter}` : ''}`)
    .join(', ')

const lawMap = () => {
  const rows = Object.entries(STATUTES).flatMap(([folder, statute]) =>
    filesOf(`lib/law/${folder}`)
      .filter((file) => !file.endsWith('.test.ts'))
      .map(
        (file) =>
          `| ${statute} ${paragraphOf(file)} | [${file.split('/').at(-1)}](../${file}) | ${summaryOf(file)} |`,
      ),
  )
  return [
    '# From paragraph to file',
    '',
    'Written from `lib/law` by `npm run maps`. The rules in plain Norwegian: [rules.md](rules.md).',
    '',
    '| paragraph | file | what it says |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const check = process.argv.includes('--check')
const documents = { 'GLOSSARY.md': glossary(), 'docs/law-map.md': lawMap() }
const stale = Object.entries(documents).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
)
if (!check) for (const [file, text] of stale) writeFileSync(file, text)
for (const [file] of stale) console.log(`${check ? 'out of date, run npm run maps' : 'written'}: ${file}`)
process.exit(check && stale.length > 0 ? 1 : 0)
