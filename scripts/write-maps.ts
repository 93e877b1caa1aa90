// Writes the documents that are made from data: GLOSSARY.md and docs/law-map.md. `--check` only compares.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { terms } from '../lib/glossary'
import { roleHeads } from '../lib/i18n/texts/access'
import { permissionTexts } from '../lib/i18n/texts/permissions'
import { permissionTable } from '../lib/platform/access'
import { routeAccess } from '../lib/platform/route-access'

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

const accessWords: Readonly<Record<string, string>> = {
  open: 'alle, også uten innlogging',
  secret: 'nettbrettet eller engangsadressen som er gitt til deltakeren',
  'signed-in': 'alle som er logget inn',
}

const accessTable = () => {
  const { roles, rows } = permissionTable()
  const heads = roles.map((role) => roleHeads[role].nb)
  return [
    '# Hvem kan hva',
    '',
    'Skrevet av `npm run maps` fra `lib/platform/access.ts` og `lib/platform/route-access.ts`. Det samme vises i appen',
    'under «Tilgang». `e2e/access/roles.spec.ts` spør hver adresse som hver rolle, og `lib/platform/permissions.test.ts`',
    'kaller hver handling og hvert oppslag som hver rolle; en adresse som ikke står her, stopper bygget.',
    '',
    `| kan | ${heads.join(' | ')} | i koden |`,
    `| --- |${' --- |'.repeat(roles.length + 1)}`,
    ...rows.map(
      ({ permission, roles: granted }) =>
        `| ${permissionTexts[permission].nb} | ${roles.map((role) => (granted.includes(role) ? 'ja' : '')).join(' | ')} | \`${permission}\` |`,
    ),
    '',
    '## Adresser',
    '',
    '| adresse | åpen for |',
    '| --- | --- |',
    ...Object.entries(routeAccess).map(
      ([route, access]) => `| \`${route}\` | ${accessWords[access] ?? `\`${access}\``} |`,
    ),
    '',
    '## Innenfor rollen',
    '',
    '- En skjermet sak (fortrolig eller strengt fortrolig adresse) finnes bare for den som har en personlig, tidsavgrenset',
    '  tilgang. Databasen skjuler den (row-level security), også i tall, søk og det som hører til saken. En leder gir',
    '  tilgangen til en annen enn seg selv. Den som registrerer saken, og rådgiveren, har den.',
    '- Den som er inhabil i en sak (forvaltningsloven § 6), ser den ikke.',
    '- En sak i en kollegas portefølje åpnes med skrevet grunn (minst ti tegn), som vikar, eller fritt når saken ikke har',
    '  rådgiver. Ledere svarer for alle saker. Kommunen kan slå spørsmålet av; åpningen skrives uansett i loggen.',
    '- Måneden beregnes, godkjennes og sendes bare av noen som ser alle i programmet.',
    '- Godkjenning, tilgang til skjermede saker og hele identitetsnummeret krever en innlogging fra den siste timen.',
    '',
  ].join('\n')
}

const check = process.argv.includes('--check')
const documents = { 'GLOSSARY.md': glossary(), 'docs/law-map.md': lawMap(), 'docs/access.md': accessTable() }
const stale = Object.entries(documents).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
)
if (!check) for (const [file, text] of stale) writeFileSync(file, text)
for (const [file] of stale) console.log(`${check ? 'out of date, run npm run maps' : 'written'}: ${file}`)
process.exit(check && stale.length > 0 ? 1 : 0)
