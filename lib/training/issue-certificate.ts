import 'server-only'
import { trainingCertificate } from '#lib/documents/training-certificate'
import {
  type TrainingCertificateFacts,
  trainingCertificateFactsSchema,
} from '#lib/documents/training-certificate.schema'
import { same, say } from '#lib/i18n/text'
import { testPartTexts, testResultTexts } from '#lib/i18n/texts/training'
import { renderDocument } from '#lib/pdf/render-document'
import { type CaseHead, caseHead } from '#lib/platform/case-head'
import { keepDocument } from '#lib/platform/keep-document'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { CERTIFICATE } from './certificates.repo'
import { onePersonSchema } from './entries.schema'
import { lawOf, type TrainingCase, trainingCase } from './training-case'

const subjectsOf = (known: TrainingCase): TrainingCertificateFacts['subjects'] => {
  const { done, file } = known
  const law = lawOf(known)
  const reception = (file?.reception ?? []).reduce((sum, quarters) => sum + quarters, 0)
  const subjects = [
    {
      subject: 'NORWEGIAN' as const,
      hours: done.norwegian / 4,
      required: law?.hours.norwegian ?? null,
      completed: law?.dutyFulfilled.norwegian === true,
    },
    {
      subject: 'SOCIAL_STUDIES' as const,
      hours: (done.socialStudies + reception) / 4,
      required: law?.hours.socialStudies ?? null,
      completed: law?.dutyFulfilled.socialStudies === true,
    },
  ]
  return subjects.filter(({ hours }) => hours > 0)
}

const factsOf = (
  known: TrainingCase,
  { actor, today }: Ctx,
  head: CaseHead,
): TrainingCertificateFacts | null => {
  const { name, birthDate, caseNumber, municipality, arms, writtenForm: language } = head
  const { sessions, tests } = known
  const [first] = sessions
  const last = sessions.at(-1)
  if (!first || !last) return null
  return {
    language,
    municipality: { name: municipality, arms },
    reference: caseNumber,
    participant: { name, birthDate },
    preparedOn: today,
    from: first.date,
    to: last.date,
    subjects: subjectsOf(known),
    tests: tests.slice(-10).map(({ part, result, on }) => ({
      name: say(testPartTexts[part], language),
      result: say(testResultTexts[result] ?? same(result), language),
      on,
    })),
    issuedBy: actor.name,
  }
}
/** Makes a certificate of the training so far, and keeps it: rights of later life rest on it. */
export const issueCertificate = defineUseCase({
  name: 'training.certificate-issued',
  permission: 'training:write',
  input: onePersonSchema,
  async run({ participantId }, ctx) {
    const { tx, actor } = ctx
    const { municipalityId } = actor
    const known = await trainingCase(ctx, participantId)
    const head = known && (await caseHead(tx, municipalityId, participantId))
    if (!known || !head) return refuse({ code: 'not-found' } as const)
    const facts = factsOf(known, ctx, head)
    if (!facts) return refuse({ code: 'nothing-attended' } as const)
    const bytes = await renderDocument(trainingCertificate(trainingCertificateFactsSchema.parse(facts)))
    const document = { municipalityId, participantId, kind: CERTIFICATE, bytes, by: actor.id } as const
    const { documentId } = await keepDocument(tx, document)
    const audit = { subjectType: 'participant', subjectId: participantId, detail: { documentId } }
    return ok({ documentId, audit })
  },
})
