import type { Caller } from '#lib/platform/use-case'
import { ok, type Result, refuse } from '#lib/values/result'
import { waitingList } from './agreements.queries'
import { declarationLanguages } from './declaration-text'
import { prepareAgreement } from './prepare-agreement'
import { prepareManySchema } from './prepare-many.schema'

type Refused = Extract<Awaited<ReturnType<typeof prepareAgreement>>, { ok: false }>['refusal']
/** `why` is what stopped it, after `made` were made. */
type Stopped =
  | { readonly code: 'nobody-chosen' }
  | { readonly code: 'stopped'; readonly made: number; readonly why: Refused }

/**
 * Makes the agreements of an afternoon ready, one after the other, each in its participant's own language where
 * there is a text, else in bokmål. Each is a use case of its own: what was made before a refusal stays made.
 */
export const prepareMany = async (
  caller: Caller,
  raw: unknown,
): Promise<Result<{ readonly made: number }, Stopped>> => {
  const people = prepareManySchema.safeParse(raw)
  if (!people.success) return refuse({ code: 'nobody-chosen' })
  const tags = new Map((await waitingList(caller)).map(({ participantId, tag }) => [participantId, tag]))
  let made = 0
  for (const participantId of people.data.participantIds) {
    const own = tags.get(participantId) ?? 'nb'
    const language = declarationLanguages.find((tag) => tag === own) ?? 'nb'
    const prepared = await prepareAgreement(caller, { participantId, language, correctionReason: '' })
    if (!prepared.ok) return refuse({ code: 'stopped', made, why: prepared.refusal })
    made += 1
  }
  return ok({ made })
}
