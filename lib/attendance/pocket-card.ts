import 'server-only'
import { z } from 'zod'
import { id, isId } from '#lib/i18n/input'
import { signLink } from '#lib/platform/link-token'
import { defineQuery, defineUseCase } from '#lib/platform/use-case'
import { localDate } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import { absencePeople } from './absence.repo'
import { currentCard, insertCard, participantExists } from './pocket.repo'

/** A card is printed anew at least this often. */
const DAYS = 180

/** Hands out a card with a new code. The code before it stops working at once. */
export const issuePocketCard = defineUseCase({
  name: 'pocket-card.issued',
  permission: 'attendance:decide',
  input: z.object({ participantId: id }),
  async run({ participantId }, { tx, actor }) {
    if (!(await participantExists(tx, actor.municipalityId, participantId)))
      return refuse({ code: 'not-found' } as const)
    const cardId = await insertCard(tx, actor.municipalityId, { participantId, by: actor.id, days: DAYS })
    return ok({ cardId, audit: { subjectType: 'participant', subjectId: participantId } })
  },
})

/** The card that a participant has now, with the token of its code. Null: no such participant. */
export const pocketCardOf = defineQuery('attendance:decide', async ({ tx, actor }, participantId: string) => {
  const { municipalityId } = actor
  const [person] = isId(participantId) ? await absencePeople(tx, municipalityId, [participantId]) : []
  if (!person) return null
  const card = await currentCard(tx, municipalityId, participantId)
  return {
    name: person.name,
    language: person.language,
    card: card && {
      token: signLink('pocket', { municipalityId, id: card.id }),
      expiresOn: localDate(card.expiresAt.toISOString().slice(0, 10)),
    },
  }
})
