import 'server-only'
import { letterDocument, letterWords } from '#lib/documents/letter'
import { type LetterFacts, letterFactsSchema } from '#lib/documents/letter.schema'
import { placesOf, waysOf } from '#lib/documents/letters/places'
import { type LetterTemplate, OWN_PLACES } from '#lib/documents/letters/template'
import { type LetterName, letterTemplates } from '#lib/documents/letters/templates'
import { say } from '#lib/i18n/text'
import { factNameTexts } from '#lib/i18n/texts/decision-page'
import { signerRoles } from '#lib/i18n/texts/decisions'
import { sampleTexts } from '#lib/i18n/texts/letter-wordings'
import { renderDocument } from '#lib/pdf/render-document'
import { municipalForm } from '#lib/platform/municipal-form'
import { shownTime } from '#lib/platform/shown-time'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { WORDED } from './wording.schema'
import type { WordedLetter, WordingPage } from './wording.view'
import { municipalityOf, newestInUse, wordingsOf } from './wordings.repo'

const FORMS = ['nb', 'nn'] as const
type Form = (typeof FORMS)[number]

const named = (letter: string, form: string) => {
  const name = WORDED.find((one) => one === letter)
  const language = FORMS.find((one) => one === form)
  return name && language ? { name, language } : null
}

/** Every letter that a municipality may word, with the version it uses in each written form. */
export const wordedLetters = defineQuery(
  'settings:read',
  async ({ tx, actor }): Promise<readonly WordedLetter[]> => {
    const used = await newestInUse(tx, actor.municipalityId)
    return WORDED.map((letter) => ({
      letter,
      forms: FORMS.map((form) => {
        const own = used.find((one) => one.letter === letter && one.language === form)
        const holds = own && Object.keys(own.words).length > 0
        return {
          form,
          version: holds ? own.version : 0,
          outdated: holds ? own.basis !== letterTemplates[letter].version : false,
        }
      }),
    }))
  },
)

const sampleFacts = (
  letter: LetterName,
  language: Form,
  { actor, today }: Pick<Ctx, 'actor' | 'today'>,
  municipality: string,
): LetterFacts => {
  const template: LetterTemplate = letterTemplates[letter]
  const shown = (name: string) => {
    const words = factNameTexts[name] ?? sampleTexts[name]
    return `«${words ? say(words, language).toLowerCase() : name}»`
  }
  return letterFactsSchema.parse({
    letter,
    language,
    municipality: { name: municipality },
    recipient: { name: 'Vakker Blomst', addressProtected: false },
    reference: '2027/1-1',
    preparedOn: today,
    values: Object.fromEntries(template.values.map((name) => [name, shown(name)])),
    choices: {},
    free: Object.fromEntries(
      ['reasonFacts', 'reasonConsiderations', 'statement', 'message'].map((field) => [
        field,
        say(sampleTexts.free, language),
      ]),
    ),
    signed: [{ name: actor.name, role: say(signerRoles.preparer, language) }],
  })
}

type Parts = ReturnType<typeof letterWords>['parts']
const linesOf = (parts: Parts) =>
  parts.map(({ spans }) => spans.map((span) => (typeof span === 'string' ? span : span.value)).join(''))

const SHORTEST = 60
const shortened = (line: string) => (line.length > SHORTEST ? `${line.slice(0, SHORTEST).trim()} …` : line)

const waysIn = (facts: LetterFacts): readonly string[] => {
  const [first = {}, ...others] = waysOf(letterTemplates[facts.letter])
  const usual = linesOf(letterWords({ ...facts, choices: first }).parts)
  return others.map((choices) => {
    const lines = linesOf(letterWords({ ...facts, choices }).parts)
    const other = lines.find((line) => !usual.includes(line)) ?? usual.find((line) => !lines.includes(line))
    return shortened(other ?? Object.values(choices).join(' '))
  })
}

/** A letter's template to read and change, with its versions; null when there is no such letter. */
export const wordingPage = defineQuery(
  'letter:write',
  async (ctx, letter: string, form: string): Promise<WordingPage | null> => {
    const of = named(letter, form)
    if (!of) return null
    const { name, language } = of
    const { tx, actor } = ctx
    const template: LetterTemplate = letterTemplates[name]
    const versions = await wordingsOf(tx, actor.municipalityId, { letter: name, language })
    const [newest] = versions
    const places = placesOf(template).map(({ words, ...place }) => ({
      ...place,
      words: words?.[language] ?? '',
    }))
    const open = places.filter(({ fixed }) => !fixed).map(({ key, words }) => [key, words] as const)
    const begin = Object.fromEntries([...OWN_PLACES.map((key) => [key, ''] as const), ...open])
    const own = newest?.basis === template.version ? newest.words : {}
    const used = versions.find(({ inUse }) => inUse)
    return {
      letter: name,
      form: language,
      title: template.title[language],
      template: template.version,
      places,
      words: { ...begin, ...own },
      newest: newest?.version ?? 0,
      used: used && Object.keys(used.words).length > 0 ? used.version : 0,
      versions: versions.map(({ version, by, at, inUse, basis, words }) => ({
        version,
        by,
        at: shownTime(at),
        inUse,
        outdated: basis !== template.version,
        changes: Object.keys(words).length,
      })),
      ways: waysIn(sampleFacts(name, language, ctx, 'Fjordvik')),
    }
  },
)

/**
 * The letter that a version of the words makes, set by the same engine as every letter, with the names of what the
 * case gives. Version 0 is the product's own words; null when there is no such letter, version or way.
 */
export const wordingPreview = defineQuery(
  'letter:write',
  async (ctx, letter: string, form: string, version: number, way: number): Promise<Uint8Array | null> => {
    const of = version < 0 ? null : named(letter, form)
    const choices = of && waysOf(letterTemplates[of.name])[way]
    if (!of || !choices) return null
    const { tx, actor } = ctx
    const { name, language } = of
    const versions = await wordingsOf(tx, actor.municipalityId, { letter: name, language })
    const own = versions.find((one) => one.version === version)
    if (version > 0 && (!own || own.basis !== letterTemplates[name].version)) return null
    const municipality = municipalForm(await municipalityOf(tx, actor.municipalityId)).name
    const facts = sampleFacts(name, language, ctx, municipality)
    const worded = own && Object.keys(own.words).length > 0 ? { wording: { version, words: own.words } } : {}
    return renderDocument(letterDocument(letterFactsSchema.parse({ ...facts, ...worded, choices })))
  },
)
