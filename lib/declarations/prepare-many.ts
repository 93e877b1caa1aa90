import type { Caller } from '#lib/platform/use-case'
import { ok, type Result, refuse } from '#lib/values/result'
import { waitingList } from './agreements.queries'
import { declarationLanguages } from './declaration-text'
import { prepareAgreement } from './prepare-agreement'
import { prepareManySchema } from './prepare-many.schema'

type Refused = Extract<Awaited<ReturnType<typeof prepareAgreement>>, { ok: false }>['refusal']
type NotMade = { readonly participantId: string; readonly name: string; readonly why: Refused }

/**
 * Makes the agreements of an afternoon ready, one after the other, each in its participant's own language where
 * there is a text, else in bokmål. Each is a use case of its own: one that cannot be made stops none of the others.
 */
export const prepareMany = async (
  caller: Caller,
  raw: unknown,
): Promise<
  Result<{ readonly made: number; readonly failed: readonly NotMade[] }, { readonly code: 'nobody-chosen' }>
> => {
  const people = prepareManySchema.safeParse(raw)
  if (!people.success) return refuse({ code: 'nobody-chosen' })
  const waiting = new Map((await waitingList(caller)).map((row) => [row.participantId, row]))
  const failed: NotMade[] = []
  for (const participantId of people.data.participantIds) {
    const row = waiting.get(participantId)
    const language = declarationLanguages.find((tag) => tag === row?.tag) ?? 'nb'
    const prepared = await prepareAgreement(caller, { participantId, language, correctionReason: '' })
    if (!prepared.ok) failed.push({ participantId, name: row?.name ?? '', why: prepared.refusal })
  }
  return ok({ made: people.data.participantIds.length - failed.length, failed })
}
