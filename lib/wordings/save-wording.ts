import 'server-only'
import { type LetterPlace, placesOf } from '#lib/documents/letters/places'
import { letterTemplates } from '#lib/documents/letters/templates'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { saveWordingSchema, useWordingSchema } from './wording.schema'
import { insertWording, wordingsOf } from './wordings.repo'

type Of = { readonly letter: keyof typeof letterTemplates; readonly language: 'nb' | 'nn' }
type Words = Readonly<Record<string, string>>

/** What differs from the product's words. */
const ownWords = (words: Words, places: readonly LetterPlace[], language: 'nb' | 'nn') =>
  Object.fromEntries(
    Object.entries(words).filter(
      ([key, own]) => own !== '' && own !== places.find((place) => place.key === key)?.words?.[language],
    ),
  )

const add = async (
  { tx, actor }: Ctx,
  { letter, language }: Of,
  next: { readonly version: number; readonly words: Words; readonly inUse: boolean },
) => {
  const basis = letterTemplates[letter].version
  await insertWording(tx, actor.municipalityId, { letter, language, basis, ...next, byId: actor.id })
  const detail = { letter, language, version: next.version, basis }
  return ok({ version: next.version, audit: { subjectType: 'letter', subjectId: letter, detail } })
}

/** Saves the municipality's words in a template as a new version. No letter uses it before it is taken into use. */
export const saveWording = defineUseCase({
  name: 'wording.saved',
  permission: 'letter:write',
  input: saveWordingSchema,
  run: async ({ letter, language, seen, words }, ctx) => {
    const versions = await wordingsOf(ctx.tx, ctx.actor.municipalityId, { letter, language })
    if ((versions[0]?.version ?? 0) !== seen) return refuse({ code: 'changed' } as const)
    const own = ownWords(words, placesOf(letterTemplates[letter]), language)
    return add(ctx, { letter, language }, { version: seen + 1, words: own, inUse: false })
  },
})

/** Takes a version into use, itself as a new version: what was used when stays readable for good. */
export const takeWordingIntoUse = defineUseCase({
  name: 'wording.taken-into-use',
  permission: 'letter:write',
  input: useWordingSchema,
  run: async ({ letter, language, seen, version }, ctx) => {
    const versions = await wordingsOf(ctx.tx, ctx.actor.municipalityId, { letter, language })
    if ((versions[0]?.version ?? 0) !== seen) return refuse({ code: 'changed' } as const)
    const wanted = versions.find((one) => one.version === version)
    if (version > 0 && !wanted) return refuse({ code: 'not-found' } as const)
    if (wanted && wanted.basis !== letterTemplates[letter].version)
      return refuse({ code: 'older-template' } as const)
    return add(ctx, { letter, language }, { version: seen + 1, words: wanted?.words ?? {}, inUse: true })
  },
})
