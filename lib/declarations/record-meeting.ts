import 'server-only'
import { z } from 'zod'
import { keepDocument } from '#lib/platform/keep-document'
import { type Caller, type Ctx, defineQuery, defineUseCase } from '#lib/platform/use-case'
import { ok, type Result, refuse } from '#lib/values/result'
import { agreementById, documentHashOf, moveAgreement, replaceSigned } from './agreements.repo'
import { type FinalPdfRefusal, finalPdf } from './final-pdf'
import { type Judged, judgeMeeting } from './judge-meeting'
import { type RecordMeetingInput, recordMeetingSchema } from './meeting.schema'
import { insertMeeting, meetingOfSubmission, type RecordedMeeting } from './meetings.repo'
import { signingEvents } from './signing-events.repo'

const correctedBy = async ({ tx, actor }: Ctx, { replacesId, correctionReason }: Judged['agreement']) => {
  const { municipalityId } = actor
  const old = replacesId ? await agreementById(tx, municipalityId, replacesId) : null
  if (!old?.signedDocumentId) return null
  const sha256 = await documentHashOf(tx, municipalityId, old.signedDocumentId)
  if (!sha256) return null
  return { code: old.facts.code, sha256, ...(correctionReason ? { reason: correctionReason } : {}) }
}

const judge = defineQuery('declaration:sign', async (ctx, input: RecordMeetingInput) => {
  const earlier = await meetingOfSubmission(ctx.tx, ctx.actor.municipalityId, input.submissionId)
  if (earlier) return null
  const judged = await judgeMeeting(ctx, input)
  if (!judged.ok) return judged
  const { agreement } = judged.value
  const told = { corrects: await correctedBy(ctx, agreement), events: await signingEvents(ctx, agreement) }
  return { ok: true, value: { ...judged.value, ...told } } as const
})

type Made = { readonly version: number; readonly pdf: Uint8Array | null }

const keepPdf = async ({ tx, actor }: Ctx, { agreement }: Judged, pdf: Uint8Array) => {
  const { municipalityId } = actor
  const { participantId, kind } = agreement
  const document = {
    municipalityId,
    participantId,
    kind: `${kind}_SIGNED`,
    bytes: pdf,
    by: actor.id,
  } as const
  const { documentId, sha256 } = await keepDocument(tx, document)
  return { sha256, signedDocumentId: documentId }
}

/** Somebody else was first: say with what. */
const lostTo = async ({ tx, actor }: Ctx, agreementId: string) => {
  const agreement = await agreementById(tx, actor.municipalityId, agreementId)
  return agreement?.status === 'SIGNED'
    ? refuse({ code: 'already-signed' as const })
    : refuse({ code: 'changed-while-made' as const })
}

const write = defineUseCase({
  name: 'agreement.meeting-recorded',
  permission: 'declaration:sign',
  input: recordMeetingSchema.extend({ made: z.custom<Made>() }),
  run: async ({ made, ...input }, ctx) => {
    const { tx, actor } = ctx
    const { municipalityId } = actor
    const { agreementId, submissionId, setup, end } = input
    const earlier = await meetingOfSubmission(tx, municipalityId, submissionId)
    if (earlier) return ok({ ...earlier, audit: [] })

    const judged = await judgeMeeting(ctx, input)
    if (!judged.ok) return judged
    const kept = made.pdf && (await keepPdf(ctx, judged.value, made.pdf))
    const { participantId } = judged.value.agreement
    if (kept) await replaceSigned(tx, { municipalityId, participantId, id: agreementId }, actor.id)
    const moved = await moveAgreement(
      tx,
      { municipalityId, id: agreementId, version: made.version },
      { status: end.outcome, by: actor.id, ...(kept ? { signedDocumentId: kept.signedDocumentId } : {}) },
    )
    if (!moved) return lostTo(ctx, agreementId)

    const { followUpOn, leaderDecision, notices, agreement } = judged.value
    const startedAt = input.startedAt ?? null
    const said = { setup, end, followUpOn, leaderDecision, notices, startedAt }
    const meeting = { municipalityId, agreementId, submissionId, ...said, staffId: actor.id }
    const meetingId = await insertMeeting(tx, meeting)
    const audit = {
      subjectType: 'participant',
      subjectId: agreement.participantId,
      detail: {
        agreementId,
        meetingId,
        outcome: end.outcome,
        method: end.method ?? null,
        sha256: kept?.sha256 ?? null,
      },
    }
    const signedDocumentId = kept?.signedDocumentId ?? null
    const recorded: RecordedMeeting = { id: meetingId, outcome: end.outcome, agreementId, signedDocumentId }
    return ok({ ...recorded, audit: [audit] })
  },
})

export type RecordMeetingRefusal =
  | Extract<Awaited<ReturnType<typeof write>>, { ok: false }>['refusal']
  | FinalPdfRefusal

const outcomeOf = defineQuery('declaration:sign', ({ tx, actor }, submissionId: string) =>
  meetingOfSubmission(tx, actor.municipalityId, submissionId),
)

/** Our own submission may be the one that won. */
const replay = async (caller: Caller, { submissionId }: RecordMeetingInput) => {
  const earlier = await outcomeOf(caller, submissionId)
  return earlier && ok(earlier)
}

/**
 * Records how a signing meeting ended (§ 16; tolkeloven): signed, not wished, or put off. A signature makes the
 * final PDF before the transaction and stores it inside it with meeting, status and audit event; of several at
 * once exactly one wins. The same submission sent twice is one meeting. A refusal has no effect on anything.
 */
export const recordMeeting = async (
  caller: Caller,
  raw: unknown,
): Promise<Result<RecordedMeeting, RecordMeetingRefusal>> => {
  const input = recordMeetingSchema.safeParse(raw)
  if (!input.success) return write(caller, { ...Object(raw), made: { version: 0, pdf: null } })
  const judged = await judge(caller, input.data)
  if (judged && !judged.ok) return judged

  const version = judged?.value.agreement.version ?? 0
  const signs = judged && input.data.end.outcome === 'SIGNED'
  const final = signs ? await finalPdf(caller, input.data, judged.value, new Date()) : ok(null)
  if (!final.ok) return final

  const written = await write(caller, { ...Object(raw), made: { version, pdf: final.value } })
  const lost =
    !written.ok &&
    ['changed-meanwhile', 'changed-while-made', 'already-signed'].includes(written.refusal.code)
  return lost ? ((await replay(caller, input.data)) ?? written) : written
}
