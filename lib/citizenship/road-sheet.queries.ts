import 'server-only'
import { documentKinds } from '#lib/documents/catalogue'
import { roadWords } from '#lib/documents/text/road'
import { isId } from '#lib/i18n/input'
import { caseHead } from '#lib/platform/case-head'
import { type Caller, defineQuery } from '#lib/platform/use-case'
import { lawOf, trainingCase } from '#lib/training/training-case'
import { type LocalDate, parseLocalDate } from '#lib/values/local-date'
import { guidancePerson, planEnd } from './guidance.repo'
import { milestonesOf } from './road-sheet'

type Asked = { readonly participantId: string; readonly citizenshipOn: LocalDate | null }

/** What stands on the sheet; null when there is no such case. */
export const roadSheetFacts = defineQuery('training:read', async (ctx, asked: Asked) => {
  const { tx, actor, today } = ctx
  const { participantId, citizenshipOn } = asked
  if (!isId(participantId)) return null
  const person = await guidancePerson(tx, actor.municipalityId, participantId)
  const head = await caseHead(tx, actor.municipalityId, participantId)
  const known = await trainingCase(ctx, participantId)
  if (!person || !head || !known) return null
  const law = lawOf(known)
  return {
    language: roadWords(person.language) ? person.language : 'nb',
    municipality: { name: head.municipality, arms: head.arms },
    preparedOn: today,
    participant: { name: head.name },
    milestones: milestonesOf({
      person,
      trainingOnly: known.person.trainingOnly,
      givesBasis: known.file?.givesBasisForPermanent ?? null,
      citizenshipOn,
      today,
      planEndsOn: await planEnd(tx, actor.municipalityId, participantId),
      norwegianEndsOn: law?.norwegianEndsOn ?? null,
      norwegianDone: law?.dutyFulfilled.norwegian === true,
      socialStudiesBy: law?.socialStudiesBy ?? null,
      socialStudiesDone: law?.dutyFulfilled.socialStudies === true,
    }),
  }
})

/** «Min vei videre» as a PDF, made when it is asked for and not stored. `on` is a day, or nothing. */
export const roadSheet = async (caller: Caller, participantId: string, on: string | null) => {
  const facts = await roadSheetFacts(caller, { participantId, citizenshipOn: parseLocalDate(on ?? '') })
  const kind = facts && (await documentKinds['road-sheet']?.())
  return kind ? kind.render(facts) : null
}
