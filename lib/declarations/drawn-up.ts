import type { WrittenForm } from '#lib/documents/text/norwegian'
import type { Ctx } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import type { LocalDate } from '#lib/values/local-date'
import { refuse } from '#lib/values/result'
import { factsHash } from './agreement-facts'
import { askAgreement } from './agreement-law'
import { agreementSource } from './agreement-source.repo'
import { agreementText } from './agreement-text'
import { type Agreement, signedOfCase } from './agreements.repo'
import { resigns } from './resign'
import { agreementSight } from './sight'
import { roomWords } from './text/room'
import { textInForce } from './texts-in-force'

/** Set when the agreement is made, and kept: a later look at the same case must not change them. */
export type Imprint = {
  readonly preparedOn: LocalDate
  readonly code: string
  /** The municipality's own when left out. */
  readonly writtenForm?: WrittenForm
}

/** The agreement as the case calls for it today, or why there is none. */
export const drawnUp = async (ctx: Ctx, participantId: string, wanted: string, imprint: Imprint) => {
  const { tx, actor, today } = ctx
  const source = await agreementSource(tx, actor.municipalityId, participantId)
  if (typeof source === 'string') return refuse({ code: source })
  const settings = await municipalSettings(ctx)
  const answer = askAgreement({ of: source.of, settings, today })
  if (!answer.ok) return refuse({ code: 'facts-do-not-fit' as const })

  const anew = resigns(await signedOfCase(tx, actor.municipalityId, participantId), source, settings, today)
  const kind = anew ? 'DECLARATION' : answer.value.type
  const language = kind === 'CONTRACT' && !roomWords(wanted) ? 'nb' : wanted
  const writtenForm = imprint.writtenForm ?? source.writtenForm
  const text = agreementText(kind, await textInForce(ctx, language), writtenForm)
  if (!text) return refuse({ code: 'no-text' as const })
  const facts = {
    name: source.name,
    municipality: source.municipality,
    settledOn: source.of.settledOn,
    decisionOn: source.of.planDate,
    ...imprint,
    writtenForm,
  }
  const { identityNumber } = source
  const sight = agreementSight({ kind, language, text, facts, identityNumber })
  if (!sight) return refuse({ code: 'no-text' as const })
  return {
    ok: true,
    value: {
      kind,
      language,
      text,
      facts,
      identityNumber,
      arms: source.arms,
      sight,
      anew,
      factsHash: factsHash(facts, identityNumber),
      source,
      settings,
    },
  } as const
}

/** The same agreement as the case calls for it now, with the imprint that it has. */
export const drawnUpAgain = (
  ctx: Ctx,
  { participantId, language, facts: { preparedOn, code, writtenForm } }: Agreement,
) => drawnUp(ctx, participantId, language, { preparedOn, code, writtenForm })

export type DrawnUp = Extract<Awaited<ReturnType<typeof drawnUp>>, { ok: true }>['value']
