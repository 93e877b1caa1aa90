import 'server-only'
import { sealPdf } from '#lib/pdf/seal/seal'
import { UnsettableText } from '#lib/pdf/text/compose'
import type { Caller } from '#lib/platform/use-case'
import { ok, type Result, refuse } from '#lib/values/result'
import { agreementPdf } from './agreement-pdf'
import type { Judged } from './judge-meeting'
import type { RecordMeetingInput } from './meeting.schema'
import { signingFacts } from './meeting-protocol'
import { municipalSeal } from './municipal-seal'

const REASONS = {
  DECLARATION: 'Signert integreringserklæring',
  CONTRACT: 'Signert integreringskontrakt',
} as const

type Told = Pick<Parameters<typeof signingFacts>[0], 'corrects' | 'events'>

/** No seal to close it with, or a character that no font here has. */
export type FinalPdfRefusal = { readonly code: 'no-seal' | 'unsettable-text' }

/** What was shown, with signature and protocol, sealed by the municipality. */
export const finalPdf = async (
  { actor }: Pick<Caller, 'actor'>,
  { setup, end, shownHash, startedAt }: Pick<RecordMeetingInput, 'setup' | 'end' | 'shownHash' | 'startedAt'>,
  { agreement, now, corrects, events }: Judged & Told,
  receivedAt: Date,
): Promise<Result<Uint8Array, FinalPdfRefusal>> => {
  const seal = municipalSeal(actor.municipalityId, agreement.facts.municipality)
  if (!seal) return refuse({ code: 'no-seal' })
  const { name: staff } = actor
  const { shownHash: signedHash, points } = now.sight
  const meeting = {
    setup,
    end,
    shownHash,
    signedHash,
    points,
    corrects,
    events,
    staff,
    startedAt,
    receivedAt,
  }
  const { kind, language, facts } = agreement
  const { identityNumber, text, arms } = now
  const forMunicipality = { signedForMunicipality: { name: staff, on: setup.heldOn } }
  const signed = { signing: signingFacts(meeting), ...(kind === 'CONTRACT' ? forMunicipality : {}) }
  try {
    const bytes = await agreementPdf({ kind, language, facts, identityNumber, text, arms }, signed)
    return ok(await sealPdf(bytes, seal, { reason: REASONS[kind], place: setup.place, at: receivedAt }))
  } catch (error) {
    if (error instanceof UnsettableText) return refuse({ code: 'unsettable-text' })
    throw error
  }
}
