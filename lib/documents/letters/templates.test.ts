import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DECISION_KINDS } from '#lib/decisions/codes.schema'
import { renderDocument } from '#lib/pdf/render-document'
import { letterDocument, letterVersion, letterWords } from '../letter'
import { letterFactsSchema } from '../letter.schema'
import { faultOf, isLeftOpen, placesOf, valuesIn, waysOf } from './places'
import {
  composeLetter,
  type LetterPart,
  type LetterTemplate,
  type Part,
  UnresolvedLetter,
  type Words,
} from './template'
import { letterNames, letterTemplates } from './templates'

const templates: readonly (readonly [string, LetterTemplate])[] = Object.entries(letterTemplates)

/** Every sentence of a template, of every alternative. */
const sentencesOf = (parts: readonly Part[]): readonly Words[] =>
  parts.flatMap((part) => {
    if ('choose' in part) return Object.values(part.of).flatMap(sentencesOf)
    if ('text' in part) return [part.text]
    return part.heading ? [part.heading] : []
  })
const headingsOfFree = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => {
    if ('choose' in part) return sum + Object.values(part.of).reduce((all, of) => all + headingsOfFree(of), 0)
    return sum + ('free' in part && part.heading ? 1 : 0)
  }, 0)
const choicesIn = (parts: readonly Part[]): readonly Extract<Part, { choose: string }>[] =>
  parts.flatMap((part) => ('choose' in part ? [part, ...Object.values(part.of).flatMap(choicesIn)] : []))
const valuesOf = ({ values }: LetterTemplate) => Object.fromEntries(values.map((name) => [name, `«${name}»`]))
const plain = (parts: readonly LetterPart[]) =>
  parts
    .map(({ spans }) => spans.map((span) => (typeof span === 'string' ? span : span.value)).join(''))
    .join('\n')

describe.each(templates)('%s', (_name, template) => {
  const sentences = [template.title, ...sentencesOf(template.body)]

  test('asks for what it says it uses, the same in both written forms', () => {
    for (const { nb, nn } of sentences) expect(valuesIn(nn)).toEqual(valuesIn(nb))
    const used = new Set(sentences.flatMap(({ nb }) => valuesIn(nb)))
    expect([...used].sort()).toEqual([...template.values].sort())
  })

  test('has an alternative written out for every code, and for no other', () => {
    const used = choicesIn(template.body)
    for (const { choose, of } of used) expect(Object.keys(of)).toEqual(template.choices[choose])
    expect(new Set(used.map(({ choose }) => choose))).toEqual(new Set(Object.keys(template.choices)))
  })

  test('leaves nothing to cross out', () => {
    for (const { nb, nn } of sentences) for (const words of [nb, nn]) expect(isLeftOpen(words)).toBe(false)
  })

  test.each(['nb', 'nn'] as const)('composes in %s whatever is chosen', (language) => {
    for (const choices of waysOf(template)) {
      const { title, parts } = composeLetter(template, {
        language,
        values: valuesOf(template),
        choices,
        free: {},
      })
      expect(title.length).toBeGreaterThan(0)
      expect(plain(parts)).not.toMatch(/[{}]/)
      expect(parts.length).toBeGreaterThan(3)
    }
  })

  test('what the law demands and what is decided are fixed; the rest may be written otherwise', () => {
    const places = placesOf(template)
    const said = places.filter(({ kind }) => kind !== 'free')
    expect(said).toHaveLength(sentencesOf(template.body).length - headingsOfFree(template.body))
    for (const { key, fixed, words } of said) {
      expect(faultOf(template, key, words?.nn ?? '')).toBe(fixed ? 'fixed' : null)
      if (fixed) continue
      expect(faultOf(template, key, `${words?.nb} {fremmed}`)).toBe('values-differ')
      expect(faultOf(template, key, `${words?.nb} [velg]`)).toBe('left-open')
    }
    const text = said.filter(({ fixed }) => fixed).map(({ words }) => words?.nb)
    for (const part of template.body) if ('text' in part && part.law) expect(text).toContain(part.text.nb)
  })

  test('is not made with something open', () => {
    const [choices = {}] = waysOf(template)
    const whole = { language: 'nb', values: valuesOf(template), choices, free: {} } as const
    for (const name of Object.keys(choices)) {
      const { [name]: _left, ...others } = choices
      expect(() => composeLetter(template, { ...whole, choices: others })).toThrow(UnresolvedLetter)
      expect(() => composeLetter(template, { ...whole, choices: { ...choices, [name]: 'X' } })).toThrow(
        UnresolvedLetter,
      )
    }
    const replacing = { ...choices, ...('replaces' in choices ? { replaces: 'YES' } : {}) }
    const valueless = { ...whole, choices: replacing, values: {} }
    expect(() => composeLetter(template, valueless)).toThrow(UnresolvedLetter)
  })
})

const AFTER_COMPLAINT = ['FORWARDING', 'FORWARDED', 'DISMISSED', 'APPEAL_OUTCOME']

test('every kind of decision has its letter', () => {
  expect([...letterNames].sort()).toEqual([...DECISION_KINDS, 'NOTICE', ...AFTER_COMPLAINT].sort())
})

test("a person's words stand in the marked places alone, and are left out when empty", () => {
  const matter = {
    language: 'nb',
    values: { ...valuesOf(letterTemplates.STOP) },
    choices: { replaces: 'NO', stopType: 'PERMANENT', stopGround: 'ABSENCE' },
  } as const
  const said = composeLetter(letterTemplates.STOP, { ...matter, free: { statement: 'Jeg var syk.\nLenge.' } })
  expect(said.parts.filter(({ kind }) => kind === 'free').map(({ spans }) => spans)).toEqual([
    ['Jeg var syk.'],
    ['Lenge.'],
  ])
  const silent = composeLetter(letterTemplates.STOP, { ...matter, free: { statement: ' ' } })
  expect(plain(silent.parts)).not.toContain('Dette har du sagt')
})

test('a letter to a person with a protected address is not made with an address', () => {
  const facts = JSON.parse(readFileSync('examples/letter.json', 'utf8'))
  const protectedFacts = { ...facts, recipient: { ...facts.recipient, addressProtected: true } }
  expect(() => letterFactsSchema.parse(protectedFacts)).toThrow(/beskyttet adresse/)
  const { address: _left, ...recipient } = protectedFacts.recipient
  const letter = letterDocument(letterFactsSchema.parse({ ...protectedFacts, recipient }))
  expect(JSON.stringify(letter.blocks)).not.toContain('Havnegata')
})

test('a letter that is kept as data and read again is set to the same bytes', async () => {
  const facts = letterFactsSchema.parse(JSON.parse(readFileSync('examples/letter.json', 'utf8')))
  const document = letterDocument(facts)
  const shuffled = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(document))).reverse())
  const [made, again] = await Promise.all([
    renderDocument(document),
    renderDocument(shuffled as typeof document),
  ])
  expect(Buffer.from(again).equals(Buffer.from(made))).toBe(true)
})

test.each(['nb', 'nn'] as const)(
  'a deltakerbevis in %s has a form of its own: fields, contents and signatures',
  async (language) => {
    const { values } = letterTemplates.CERTIFICATE
    const facts = letterFactsSchema.parse({
      letter: 'CERTIFICATE',
      language,
      municipality: { name: 'Fjordvik' },
      recipient: { name: 'Vakker Blomst', addressProtected: false, address: 'Havnegata 4' },
      reference: '2027/1-2',
      preparedOn: '2027-03-10',
      values: {
        ...Object.fromEntries(values.map((name) => [name, name])),
        contents: 'Norsk. Arbeidspraksis',
      },
      choices: { certificateType: 'COMPLETED' },
      free: { reasonFacts: 'Har ledet kjøkkenet.' },
      signed: [
        { name: 'Stødig Berg', role: 'leder' },
        { name: 'Mild Havn', role: 'programrådgiver' },
      ],
    })
    const { blocks } = letterDocument(facts)
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'fields',
      'heading',
      'list',
      'paragraph',
      'paragraph',
      'paragraph',
      'signatures',
    ])
    const text = JSON.stringify(blocks)
    for (const words of ['Norsk', 'Arbeidspraksis', 'Har ledet kjøkkenet.', 'Stødig Berg', 'Mild Havn'])
      expect(text).toContain(words)
    expect(text).not.toContain('Havnegata')
    expect(
      Buffer.from(await renderDocument(letterDocument(facts)))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  },
)

test("a municipality's own words stand in their places, the law's beside them, and its version in the letter's", () => {
  const facts = letterFactsSchema.parse(JSON.parse(readFileSync('examples/letter.json', 'utf8')))
  const template: LetterTemplate = letterTemplates[facts.letter]
  const place = placesOf(template).find(({ fixed, alternative }) => !fixed && !alternative)
  if (!place?.words) throw new Error('nothing to change')
  const own = `Vi skriver det slik: ${place.words.nb}`
  const wording = {
    version: 3,
    words: { [place.key]: own, opening: 'Hei!', closing: 'Ring oss.\nVi svarer.' },
  }
  const before = letterWords(facts)
  const after = letterWords({ ...facts, wording })
  const lines = plain(after.parts).split('\n')
  expect(lines[0]).toBe('Hei!')
  expect(lines.slice(-2)).toEqual(['Ring oss.', 'Vi svarer.'])
  expect(after.parts).toHaveLength(before.parts.length + 3)
  expect(plain(after.parts)).toContain('Vi skriver det slik: ')
  expect(letterVersion({ ...facts, wording })).toBe(`${letterVersion(facts)}, kommunens versjon 3`)
})
