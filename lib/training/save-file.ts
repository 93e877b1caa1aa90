import 'server-only'
import { asMessage } from '#lib/i18n/message'
import { factFields } from '#lib/i18n/texts/training-input'
import { training } from '#lib/law/rules/training'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { trainingFile, writeFile } from './file.repo'
import { type SaveFile, saveFileSchema } from './save-file.schema'
import { trainingCase } from './training-case'
import { trainingFacts } from './training-facts'

/** The first of the law's refusals, at the field it is about. */
const fieldsOf = (refusals: readonly { readonly path: string }[]): Record<string, string> =>
  Object.fromEntries(
    refusals.map(({ path }) => {
      const { field, text } = factFields[path] ?? factFields.other
      return [field, asMessage(text)]
    }),
  )

/** Writes the training file inside a use case, when the law can make sense of it. */
export const saveFileIn = async (ctx: Ctx, input: SaveFile) => {
  const { tx, actor } = ctx
  const { participantId, reception, ...given } = input
  const known = await trainingCase(ctx, participantId)
  if (!known) return refuse({ code: 'not-found' } as const)
  const file = { ...given, reception: [reception.first, reception.second, reception.third] as const }
  const facts = trainingFacts({ ...known, file, today: ctx.today })
  if (!facts) return refuse({ code: 'permit-missing' } as const)
  const answer = training.decide(facts)
  if (!answer.ok) return refuse({ code: 'invalid-input', fields: fieldsOf(answer.refusal) } as const)
  if (!(await writeFile(tx, actor.municipalityId, input, actor.id))) {
    return refuse({ code: 'stale' } as const)
  }
  const saved = await trainingFile(tx, actor.municipalityId, participantId)
  const detail = { version: saved?.version ?? 1 }
  return ok({
    version: detail.version,
    audit: { subjectType: 'participant', subjectId: participantId, detail },
  })
}

/** Opens or changes the training file: the facts that §§ 26 to 37 ask about beyond the registration. */
export const saveFile = defineUseCase({
  name: 'training.file-saved',
  permission: 'training:write',
  input: saveFileSchema,
  run: (input, ctx) => saveFileIn(ctx, input),
})
