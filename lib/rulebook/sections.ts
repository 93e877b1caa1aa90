import { lawAnchor, lawName, sectionsIn } from '#lib/i18n/law-name'
import type { Chapter } from '#lib/law/book/chapter'
import type { SectionView } from './rule-book.view'

const LAWS = [
  'integreringsloven',
  'integreringsforskriften',
  'forvaltningsloven',
  'tolkeloven',
  'statsborgerloven',
  'statsborgerforskriften',
  'folketrygdloven',
  'domstolloven',
]

/** `integreringsloven § 14 a` before `integreringsloven § 15`. */
const orderOf = (section: string) => {
  const [law = '', number = ''] = section.split(' § ')
  return `${String(LAWS.indexOf(law)).padStart(2, '0')} ${number.replace(/\d+/g, (digits) => digits.padStart(4, '0'))}`
}

/** Sections that the rules name in their answers, without a sentence of their own in the book. */
const NAMED: Readonly<Record<string, string>> = {
  eligibility: 'integreringsloven § 2',
  planCheck: 'integreringsloven § 10',
  citizenship: 'statsborgerforskriften §§ 3-1, 3-2, 3-3, 3-4; statsborgerloven § 16 a',
}

const citesOf = ({ rule, cite, provisions, parameters, notices }: Chapter): readonly string[] => [
  cite,
  NAMED[rule] ?? '',
  ...provisions.map((provision) => provision.cite),
  ...parameters.flatMap(({ versions }) => versions.map((version) => version.cite)),
  ...Object.values(notices).map((notice) => notice.cite),
]

const sectionView = (section: string, chapters: readonly Chapter[]): SectionView => ({
  anchor: lawAnchor(section),
  name: lawName(section),
  texts: [
    ...new Set(
      chapters.flatMap(({ provisions }) =>
        provisions.filter(({ cite }) => sectionsIn(cite).includes(section)).map(({ text }) => text),
      ),
    ),
  ],
  rules: chapters
    .filter((chapter) => citesOf(chapter).some((cite) => sectionsIn(cite).includes(section)))
    .map(({ rule, title }) => ({ rule, title })),
})

/** Every section that the rules read, in the order of the laws, each with a place of its own on the page. */
export const sectionsOf = (chapters: readonly Chapter[]): readonly SectionView[] =>
  [...new Set(chapters.flatMap(citesOf).flatMap(sectionsIn))]
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
    .map((section) => sectionView(section, chapters))
