import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { keepDocument } from '#lib/platform/keep-document'
import { type Caller, defineQuery, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { paperCode } from './agreement-facts'
import { agreementPdf } from './agreement-pdf'
import { insertAgreement, moveAgreement, openOfCase, signedOfCase } from './agreements.repo'
import { changedSince } from './changed-since'
import { type DrawnUp, drawnUp, type Imprint } from './drawn-up'
import { prepareAgreementSchema } from './prepare-agreement.schema'

const draw = defineQuery(
  'declaration:sign',
  async (ctx, participantId: string, language: string, code: string) =>
    drawnUp(ctx, participantId, language, { preparedOn: ctx.today, code }),
)

type Rendered = { readonly drawn: DrawnUp; readonly imprint: Imprint; readonly bytes: Uint8Array }

const columnsOf = ({ kind, language, text, facts, factsHash, source }: DrawnUp) => ({
  participantId: source.participantId,
  planId: source.planId,
  kind,
  language,
  templateVersion: text.templateVersion,
  translationStatus: text.translationStatus,
  norwegianHash: text.norwegianHash,
  translationHash: text.translationHash,
  facts,
  factsHash,
})

const store = defineUseCase({
  name: 'agreement.prepared',
  permission: 'declaration:sign',
  input: prepareAgreementSchema.extend({ agreementId: id, rendered: z.custom<Rendered>() }),
  run: async ({ participantId, language, correctionReason, agreementId, rendered }, ctx) => {
    const { tx, actor } = ctx
    const { municipalityId } = actor
    const now = await drawnUp(ctx, participantId, language, rendered.imprint)
    if (!now.ok) return now
    const columns = columnsOf(rendered.drawn)
    if (changedSince(columns, now.value).length > 0) return refuse({ code: 'changed-while-made' })

    const signed = await signedOfCase(tx, municipalityId, participantId)
    const open = await openOfCase(tx, municipalityId, participantId)
    const reason = correctionReason || (open?.correctionReason ?? '')
    if (signed && reason === '' && !now.value.anew) return refuse({ code: 'already-signed' })
    const seen = open && { municipalityId, id: open.id, version: open.version }
    if (seen && !(await moveAgreement(tx, seen, { status: 'REPLACED', by: actor.id })))
      return refuse({ code: 'changed-while-made' })

    const kind = `${columns.kind}_SHOWN` as const
    const document = { municipalityId, participantId, kind, bytes: rendered.bytes, by: actor.id }
    const { documentId: shownDocumentId, sha256 } = await keepDocument(tx, document)
    const replacesId = signed?.id ?? open?.id ?? null
    await insertAgreement(tx, {
      ...columns,
      id: agreementId,
      municipalityId,
      shownDocumentId,
      replacesId,
      correctionReason: signed ? reason || null : null,
      by: actor.id,
    })
    const detail = { agreementId, kind: columns.kind, language: columns.language, sha256, replacesId }
    return ok({ agreementId, audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})

/**
 * Makes the agreement that § 16 calls for ready to be read and signed: contract or declaration by law, facts and
 * texts fixed by their fingerprints, and the exact PDF that is shown. One that was open before gives way; a signed one
 * stays in force until the new one is signed.
 */
export const prepareAgreement = async (caller: Caller, raw: unknown): ReturnType<typeof store> => {
  const input = prepareAgreementSchema.safeParse(raw)
  const agreementId = randomUUID()
  if (!input.success) return store(caller, { ...Object(raw), agreementId })
  const code = paperCode(agreementId)
  const drawn = await draw(caller, input.data.participantId, input.data.language, code)
  if (!drawn.ok) return drawn
  const bytes = await agreementPdf(drawn.value)
  const imprint = { preparedOn: caller.today, code }
  return store(caller, { ...input.data, agreementId, rendered: { drawn: drawn.value, imprint, bytes } })
}
