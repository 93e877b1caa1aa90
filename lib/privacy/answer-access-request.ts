import 'server-only'
import { renderDocument } from '#lib/pdf/render-document'
import { caseHead } from '#lib/platform/case-head'
import { norwegianTime } from '#lib/platform/clock'
import { type Caller, defineQuery, defineUseCase } from '#lib/platform/use-case'
import { zip } from '#lib/platform/zip'
import { ok, refuse } from '#lib/values/result'
import { accessRequestSchema } from './access-request.schema'
import { masked, type Reviewed, toReview } from './mask'
import { personData, staffNames } from './person-data.repo'
import { personDocument } from './person-document'

const UUID = /^[0-9a-f-]{36}$/i

/** What has to be looked through before an answer; null without such a case. */
export const accessReview = defineQuery(
  'privacy:answer',
  async ({ tx, actor }, participantId: string): Promise<readonly Reviewed[] | null> => {
    if (!UUID.test(participantId) || !(await caseHead(tx, actor.municipalityId, participantId))) return null
    return toReview(await personData(tx, actor.municipalityId, participantId))
  },
)

/** Everything about the person, with what was chosen hidden. That it was handed out is in the trail. */
export const gatherPersonData = defineUseCase({
  name: 'access-request.answered',
  permission: 'privacy:answer',
  input: accessRequestSchema,
  async run({ participantId, hide }, { tx, actor, today }) {
    const { municipalityId } = actor
    const head = await caseHead(tx, municipalityId, participantId)
    if (!head) return refuse({ code: 'not-found' } as const)
    const data = masked(await personData(tx, municipalityId, participantId), new Set(hide))
    return ok({
      head,
      data,
      names: await staffNames(tx, municipalityId),
      today,
      audit: { subjectType: 'participant', subjectId: participantId, detail: { hidden: hide.length } },
    })
  },
})

/** The answer as a zip: a document for the person, and the same as data. Made after the transaction: it takes time. */
export const answerAccessRequest = async (caller: Caller, input: unknown) => {
  const gathered = await gatherPersonData(caller, input)
  if (!gathered.ok) return gathered
  const { head, data, names, today } = gathered.value
  const pdf = await renderDocument(personDocument({ head, data, names, today }))
  const json = {
    caseNumber: head.caseNumber,
    madeAt: norwegianTime(new Date()),
    data: Object.fromEntries(data),
  }
  const files = [
    { name: 'innsyn.pdf', bytes: pdf },
    { name: 'innsyn.json', bytes: Buffer.from(JSON.stringify(json, null, 2)) },
  ]
  return ok({ caseNumber: head.caseNumber, bytes: zip(files) })
}
