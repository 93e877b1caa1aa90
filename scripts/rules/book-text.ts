import { readdirSync, readFileSync } from 'node:fs'
import type { Chapter } from '#lib/law/book/chapter'
import { ruleBook } from '#lib/law/book/rule-book'
import { casesShape } from '#lib/law/contract/cases'
import { refusalsOf } from '#lib/law/contract/refusal'
import type { Version } from '#lib/law/dated'
import { dayInText } from '#lib/law/finding'
import { valueInWords } from '#lib/rulebook/value-words'
import type { LocalDate } from '#lib/values/local-date'

const casesFolder = 'lib/law/cases'

const allCases = () =>
  readdirSync(casesFolder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const json: unknown = JSON.parse(readFileSync(`${casesFolder}/${name}`, 'utf8'))
      let cases: ReturnType<typeof casesShape.read>
      const faults = refusalsOf((report) => {
        cases = casesShape.read(json, '', report)
      })
      if (faults.length > 0 || !cases) throw new Error(`${name}: ${JSON.stringify(faults)}`)
      return cases
    })

const cell = (text: string) => text.replaceAll('|', '\\|')
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length === 0
    ? []
    : [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells)), '']

const day = (date: LocalDate | null) => (date === null ? '' : dayInText(date))

const versionRow = (
  title: string,
  chosenBy: string,
  { value, validFrom, validTo, cite, recheckBy }: Version<unknown>,
) => [title, valueInWords(value), day(validFrom), day(validTo), chosenBy, cite, day(recheckBy)]

const parametersOf = ({ parameters }: Chapter) =>
  table(
    ['Tall', 'Verdi', 'Fra', 'Til', 'Bestemmes av', 'Kilde', 'Leses på nytt innen'],
    parameters.flatMap(({ title, chosenBy, versions }) =>
      versions.map((version) => versionRow(title, chosenBy, version)),
    ),
  )

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`### ${title}`, '', ...lines]

const chapterText = (chapter: Chapter, cases: ReturnType<typeof allCases>): string[] => [
  `## ${chapter.title}`,
  '',
  `\`${chapter.rule}\`: ${chapter.cite}.`,
  '',
  ...chapter.provisions.map(({ cite, text }) => `- **${cite}.** ${text}`),
  '',
  ...section('Tall og grenser', parametersOf(chapter)),
  ...section(
    'Valg og brytere',
    table(
      ['Valg', 'Gjelder når intet er valgt', 'Hva det betyr'],
      chapter.settings.map(({ key, standard, text }) => [`\`${key}\``, standard, text]),
    ),
  ),
  ...section(
    'Der loven er uklar',
    table(
      ['Spørsmål', 'Slik leses den her', 'Valg og varsler'],
      chapter.questions.map(({ question, reading, codes }) => [
        question,
        reading,
        codes.map((code) => `\`${code}\``).join(', '),
      ]),
    ),
  ),
  ...section(
    'Varsler',
    table(
      ['Varsel', 'Når', 'Hva det sier', 'Kilde'],
      Object.entries(chapter.notices).map(([code, { when, text, cite }]) => [
        `\`${code}\``,
        when,
        text,
        cite,
      ]),
    ),
  ),
  ...section(
    'Eksempler som prøver regelen',
    table(
      ['Nummer', 'Eksempel', 'Kilde'],
      cases.filter(({ rule }) => rule === chapter.rule).map(({ id, title, source }) => [id, title, source]),
    ),
  ),
]

/** The rule book as Markdown. */
export const bookText = (): string => {
  const { readOn, chapters, notCovered } = ruleBook()
  const cases = allCases()
  const lines = [
    '# Regelboken',
    '',
    'Denne boken er skrevet ut av reglene selv: `npm run rules -- book`. Den sier hva Fotfeste regner ut og foreslår. En navngitt ansatt avgjør.',
    '',
    `Loven er lest slik den lød ${dayInText(readOn)}. Tall som ikke har en sluttdato, må leses på nytt innen dagen som står ved dem; brukes de etter den dagen, sier resultatet fra.`,
    '',
    ...chapters.flatMap((chapter) => chapterText(chapter, cases)),
    '## Dette regner Fotfeste ikke ut',
    '',
    ...notCovered.map((text) => `- ${text}`),
  ]
  return `${lines.join('\n')}\n`
}
