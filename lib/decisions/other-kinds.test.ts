import { describe, expect, test } from 'vitest'
import { insertCase, insertThreeYearPlan } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { approved, leaveForm, pageOf, proposed } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import {
  giveReasons,
  notifyDecision,
  receiveComplaint,
  recordOutcome,
  settleComplaint,
} from './after-decision'
import { complaintLetter } from './decisions.queries'
import { openDecision } from './open-decision'
import type { OpenDecisionForm } from './open-decision.schema'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const on = <C extends { today: unknown }>(caller: C, today: string) => ({
  ...caller,
  today: localDate(today),
})

const inProgramme = async (row = {}) => {
  const participantId = await insertCase(asOwner, row)
  await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-01-04' WHERE "id" = $1`, [
    participantId,
  ])
  return participantId
}
const heard = { noticeExemption: 'KNOWN_OR_UNNEEDED', exemptionReason: 'Deltakeren har uttalt seg.' }
const told = { notifiedOn: '2027-03-10', channel: 'HANDED_OVER' as const, language: 'ar', interpreter: true }
const letterText = async (decisionId: string) => JSON.stringify((await pageOf(leader, decisionId)).letter)

type Kind = Partial<OpenDecisionForm> & Pick<OpenDecisionForm, 'kind'>
const walked = async (participantId: string, given: Kind, language: 'nb' | 'nn') => {
  const form = { participantId, language, ...given } as OpenDecisionForm
  const decisionId = await proposed(adviser, form, { ...heard, language })
  granted(await approved(leader, decisionId))
  granted(await notifyDecision(adviser, { decisionId, ...told }))
  return decisionId
}

const rejection = { kind: 'REJECTION', rejectionGround: 'IN_WORK' } as const
const repayment = {
  kind: 'REPAYMENT',
  amount: '12 500,00',
  repaymentGround: 'GROSS_NEGLIGENCE',
  fromDate: '2027-01-04',
  toDate: '2027-02-28',
} as const
const exemption = {
  kind: 'EXEMPTION',
  applicationReceivedOn: '2027-03-01',
  outcome: 'GRANTED',
  exemptionPart: 'NORWEGIAN',
  exemptionGround: 'KNOWLEDGE',
} as const

describe.each(['nb', 'nn'] as const)('in %s, from draft to letter and klagefrist', (language) => {
  test.each([
    ['avslag', rejection, { nb: 'introduksjonsprogram', nn: 'introduksjonsprogram' }],
    ['tilbakebetaling', repayment, { nb: '12 500,00 kroner', nn: '12 500,00 kroner' }],
    ['fritak', exemption, { nb: 'Kommunen sier ja', nn: 'Kommunen seier ja' }],
  ] as const)('%s', async (_name, given, words) => {
    const decisionId = await walked(await inProgramme(), given, language)
    const { law, letter } = await pageOf(leader, decisionId)
    expect(law).toMatchObject({ isEnkeltvedtak: true, appealDeadline: '2027-03-31' })
    const text = letter?.parts
      .map(({ spans }) => spans.map((span) => (typeof span === 'string' ? span : span.value)).join(''))
      .join(' ')
      .replaceAll('\u00a0', ' ')
    expect(text).toContain(words[language])
    expect(text).toContain('Du kan klage')
  })
})

describe('a deltakerbevis', () => {
  const certificate = (participantId: string) => ({
    participantId,
    kind: 'CERTIFICATE' as const,
    language: 'nb' as const,
    certificateType: 'INTERRUPTED' as const,
    toDate: '2027-03-05',
  })
  const withPlan = async () => {
    const participantId = await inProgramme()
    await insertThreeYearPlan(asOwner, participantId)
    return participantId
  }

  test('names the content, decides nothing, and has nothing to complain of', async () => {
    const decisionId = await proposed(adviser, certificate(await withPlan()))
    granted(await approved(leader, decisionId))
    const { law, letter } = await pageOf(leader, decisionId)
    expect(law).toBeNull()
    expect(JSON.stringify(letter)).toContain('Norsk')
    expect(JSON.stringify(letter)).not.toContain('klage')
    granted(await notifyDecision(adviser, { decisionId, ...told }))
    const complaint = { decisionId, sentOn: '2027-03-10', receivedOn: '2027-03-10', complaint: 'x' }
    expect(refused(await receiveComplaint(adviser, complaint))).toMatchObject({ code: 'not-appealable' })
  })

  test('is not given without a plan', async () => {
    const form = certificate(await inProgramme())
    expect(refused(await openDecision(adviser, form))).toMatchObject({ code: 'no-plan' })
  })
})

test.each([
  ['no amount', { ...repayment, amount: '' }, 'amount'],
  ['an amount below nothing', { ...repayment, amount: '-5' }, 'amount'],
  ['an end before the start', { ...repayment, toDate: '2027-01-03' }, 'toDate'],
  ['no ground for the rejection', { ...rejection, rejectionGround: '' }, 'rejectionGround'],
  ['no application for the exemption', { ...exemption, applicationReceivedOn: '' }, 'applicationReceivedOn'],
] as const)('is refused with words at the field: %s', async (_what, given, field) => {
  const form = { participantId: await inProgramme(), language: 'nb', ...given } as OpenDecisionForm
  const refusal = refused(await openDecision(adviser, form))
  expect(Object.keys('fields' in refusal ? refusal.fields : {})).toContain(field)
})

describe('the letters of a complaint', () => {
  const complained = async (sentOn = '2027-03-15') => {
    const decisionId = await walked(await inProgramme(), repayment, 'nn')
    const complaint = { decisionId, sentOn, receivedOn: sentOn, complaint: 'Eg har betalt.' }
    granted(await receiveComplaint(on(adviser, sentOn), complaint))
    return decisionId
  }
  const settle = (decisionId: string, today: string, result: 'FORWARDED' | 'DISMISSED', lateReason = '') =>
    settleComplaint(on(adviser, today), { decisionId, result, reason: 'Kravet står.', lateReason })
  const lettersOf = async (decisionId: string) => {
    const { events } = await pageOf(leader, decisionId)
    return events.flatMap(({ data }) =>
      [data.documentId, data.authorityDocumentId].filter((one): one is string => typeof one === 'string'),
    )
  }

  test('go to the participant and to the statsforvalter, and one tells of the outcome', async () => {
    const decisionId = await complained()
    granted(await settle(decisionId, '2027-03-20', 'FORWARDED'))
    expect(await lettersOf(decisionId)).toHaveLength(2)
    const outcome = { decisionId, outcome: 'SENT_BACK' as const, on: '2027-06-01', reference: '2027/9' }
    granted(await recordOutcome(on(adviser, '2027-06-02'), outcome))
    const letters = await lettersOf(decisionId)
    expect(letters).toHaveLength(3)
    for (const id of letters) {
      const bytes = await complaintLetter(leader, decisionId, id)
      expect(
        Buffer.from(bytes ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    }
    const neighbour = await callerAs(['leader'], { municipalityId: GRANLI })
    expect(await complaintLetter(neighbour, decisionId, letters[0])).toBeNull()
    const other = await walked(await inProgramme(), repayment, 'nb')
    expect(await complaintLetter(leader, other, letters[0])).toBeNull()
  })

  test('one tells of a dismissal', async () => {
    const decisionId = await complained('2027-04-15')
    granted(await settle(decisionId, '2027-04-20', 'DISMISSED'))
    expect(await lettersOf(decisionId)).toHaveLength(1)
  })
})

describe('reasons that were left out', () => {
  test('are given when they are asked for, and the klagefrist runs from then', async () => {
    const participantId = await inProgramme()
    const decisionId = await proposed(adviser, leaveForm(participantId), {
      reasonFacts: '',
      reasonConsiderations: '',
    })
    granted(await approved(leader, decisionId))
    granted(await notifyDecision(adviser, { decisionId, ...told }))
    const given = { decisionId, receivedOn: '2027-03-17', reasons: 'Barnet begynner i barnehage.' }
    expect(refused(await giveReasons(adviser, given))).toMatchObject({ code: 'in-future' })
    granted(await giveReasons(on(adviser, '2027-03-17'), given))
    expect((await pageOf(leader, decisionId)).law?.appealDeadline).toBe('2027-04-07')
    expect(await letterText(decisionId)).not.toContain('Barnet begynner')
  })
})
