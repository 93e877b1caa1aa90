import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import { MATTERS } from '../integreringsloven/s46-decisions'
import { procedure } from './procedure'
import type { ProcedureRaw } from './procedure-input'

const stop: ProcedureRaw = { matter: 'STOP', decidedOn: '2026-10-30' }

const answer = (change: Partial<ProcedureRaw> = {}) => answerOf(procedure, { ...stop, ...change })
const faults = (change: object) => faultsOf(procedure, { ...stop, ...change })

describe('integreringsloven § 46: what is an enkeltvedtak', () => {
  test.each(MATTERS.map((matter) => [matter]))('%s', (matter) => {
    const isEnkeltvedtak = !['HOLIDAY_TIMING', 'CONTRACT', 'DECLARATION'].includes(matter)
    const found = answer({ matter, substantial: true, trekkMeetsThreshold: true })
    expect(found).toMatchObject({
      isEnkeltvedtak,
      priorNoticeRequired: isEnkeltvedtak,
      reasonsMayBeOmitted: isEnkeltvedtak ? false : null,
      appealTo: isEnkeltvedtak ? 'STATSFORVALTEREN' : null,
      absoluteLimit: isEnkeltvedtak ? '2027-10-30' : null,
    })
    const complaint = answer({
      matter,
      substantial: true,
      trekkMeetsThreshold: true,
      complaintSentOn: '2026-11-01',
    }).complaint
    const others = matter === 'HOLIDAY_TIMING' ? 'INQUIRY' : 'NOT_APPEALABLE'
    expect(complaint).toBe(isEnkeltvedtak ? 'IN_TIME' : others)
  })

  test.each([
    [{ matter: 'PLAN_CHANGE', substantial: false }, false],
    [{ matter: 'PLAN_CHANGE', substantial: true }, true],
    [{ matter: 'TREKK', trekkMeetsThreshold: false }, false],
    [{ matter: 'TREKK', trekkMeetsThreshold: true }, true],
  ] as const)('%j', (change, isEnkeltvedtak) => {
    const found = answer({ ...change, notifiedOn: '2026-11-02', complaintSentOn: '2026-11-03' })
    expect(found).toMatchObject({
      isEnkeltvedtak,
      appealDeadline: isEnkeltvedtak ? '2026-11-23' : null,
      complaint: isEnkeltvedtak ? 'IN_TIME' : 'INQUIRY',
      notices: [],
    })
  })
})

describe('forvaltningsloven §§ 16 and 24: notice and reasons', () => {
  test.each([
    [{}, true, false, []],
    [{ onApplication: true }, false, false, []],
    [{ partyHeard: true }, false, false, []],
    [{ onApplication: true, grantedInFull: true }, false, true, []],
    [{ grantedInFull: true }, true, false, []],
    [{ noticeExemption: 'NO_ADDRESS' }, false, false, ['NOTICE_EXEMPTION_REASON']],
    [{ noticeExemption: 'NO_ADDRESS', partyHeard: true }, false, false, []],
    [{ noticeExemption: 'NO_ADDRESS', onApplication: true }, false, false, []],
    [{ noticeExemption: 'NO_ADDRESS', matter: 'HOLIDAY_TIMING' }, false, null, []],
  ] as const)('%j', (change, priorNoticeRequired, reasonsMayBeOmitted, notices) => {
    expect(answer(change)).toMatchObject({ priorNoticeRequired, reasonsMayBeOmitted, notices })
  })
})

describe('forvaltningsloven §§ 29 and 30: three weeks', () => {
  test.each([
    ['2026-11-02', undefined, '2026-11-23', []],
    ['2026-11-07', undefined, '2026-11-30', ['DEADLINE_MOVED']],
    ['2026-11-08', undefined, '2026-11-30', ['DEADLINE_MOVED']],
    ['2026-11-02', '2026-11-16', '2026-12-07', []],
    ['2026-11-02', '2026-11-02', '2026-11-23', []],
    ['2026-12-03', undefined, '2026-12-24', []],
    ['2026-12-04', undefined, '2026-12-28', ['DEADLINE_MOVED']],
    ['2026-12-11', undefined, '2027-01-04', ['DEADLINE_MOVED']],
    ['2027-03-04', undefined, '2027-03-30', ['DEADLINE_MOVED']],
  ])('notified %s, reasons %s', (notifiedOn, reasonsReceivedOn, appealDeadline, notices) => {
    expect(answer({ notifiedOn, reasonsReceivedOn })).toMatchObject({ appealDeadline, notices })
  })

  test('summer time makes no difference', () => {
    expect(answer({ decidedOn: '2026-03-13', notifiedOn: '2026-03-13' }).appealDeadline).toBe('2026-04-07')
    expect(answer({ decidedOn: '2026-03-10', notifiedOn: '2026-03-11' }).appealDeadline).toBe('2026-04-01')
  })
})

describe('forvaltningsloven §§ 29 and 31: a complaint', () => {
  const decided = { decidedOn: '2025-09-01', notifiedOn: '2025-09-03' }

  test.each([
    [decided, '2025-09-24', 'IN_TIME', []],
    [decided, '2025-09-25', 'LATE', ['LATE_STAFF_DECIDES']],
    [decided, '2026-09-01', 'LATE', ['LATE_STAFF_DECIDES']],
    [decided, '2026-09-02', 'TOO_LATE', []],
    [{ decidedOn: '2025-09-01' }, '2026-09-01', 'IN_TIME', ['NOT_NOTIFIED']],
    [{ decidedOn: '2025-09-01' }, '2026-09-02', 'IN_TIME', ['NOT_NOTIFIED', 'ONE_YEAR_LIMIT']],
    [{ decidedOn: '2025-09-01', notifiedOn: '2026-08-31' }, '2026-09-02', 'IN_TIME', ['ONE_YEAR_LIMIT']],
    [{ decidedOn: '2025-09-01', notifiedOn: '2026-08-31' }, '2026-09-22', 'TOO_LATE', []],
  ])('%j, sent %s', (change, complaintSentOn, complaint, notices) => {
    expect(answer({ ...change, complaintSentOn })).toMatchObject({ complaint, notices })
  })

  test('none was made', () => expect(answer(decided).complaint).toBeNull())

  test('a decision of 29 February has its last day on the 28th', () => {
    expect(answer({ decidedOn: '2028-02-29' }).absoluteLimit).toBe('2029-02-28')
  })
})

describe('replies and registers', () => {
  test('forvaltningsloven § 11 a: a reply within a month', () => {
    expect(answer({ applicationReceivedOn: '2026-08-31' }).interimReplyBy).toBe('2026-09-30')
    expect(answer().interimReplyBy).toBeNull()
  })

  test.each([
    [undefined, undefined, null, null],
    ['2026-12-31', undefined, '2027-02-28', null],
    ['2026-12-31', '2027-02-28', '2027-02-28', false],
    ['2026-12-31', '2027-03-01', '2027-02-28', true],
  ])(
    'integreringsforskriften § 58: known %s, registered %s',
    (informationAvailableOn, registeredOn, by, late) => {
      expect(answer({ informationAvailableOn, registeredOn })).toMatchObject({
        registerBy: by,
        registrationLate: late,
      })
    },
  )

  test.each([
    [undefined, null],
    ['DECISION', 'REFUSED'],
    ['PLAN', 'REFUSED'],
    ['CONTRACT', 'REFUSED'],
    ['DECLARATION', 'REFUSED'],
    ['COURSE_CERTIFICATE', 'REFUSED'],
    ['DRAFT', 'DELETION_PLAN'],
    ['CONTACT_NOTE', 'DELETION_PLAN'],
  ] as const)('bevaringsforskrifta § 64: %s', (document, deletion) => {
    expect(answer({ document }).deletion).toBe(deletion)
  })
})

describe('input that makes no sense', () => {
  test.each([
    [{ matter: 'PLAN_CHANGE' }, ['REQUIRED substantial']],
    [{ matter: 'TREKK' }, ['REQUIRED trekkMeetsThreshold']],
    [{ notifiedOn: '2026-10-29' }, ['DATE_ORDER notifiedOn']],
    [{ notifiedOn: '2026-10-30' }, []],
    [{ notifiedOn: '2026-11-02', reasonsReceivedOn: '2026-11-01' }, ['DATE_ORDER reasonsReceivedOn']],
    [{ reasonsReceivedOn: '2026-11-01' }, ['CONFLICT reasonsReceivedOn']],
    [{ complaintSentOn: '2026-10-29' }, ['DATE_ORDER complaintSentOn']],
    [{ complaintSentOn: '2026-10-30' }, []],
    [{ applicationReceivedOn: '2026-10-31' }, ['DATE_ORDER applicationReceivedOn']],
    [{ applicationReceivedOn: '2026-10-30' }, []],
    [{ informationAvailableOn: '2026-10-31', registeredOn: '2026-10-30' }, ['DATE_ORDER registeredOn']],
    [{ informationAvailableOn: '2026-10-30', registeredOn: '2026-10-30' }, []],
    [{ registeredOn: '2026-10-30' }, ['CONFLICT registeredOn']],
  ])('%j', (change, expected) => {
    expect(faults(change)).toEqual(expected)
  })
})

describe('findings', () => {
  const told = (change: Partial<ProcedureRaw>) =>
    answer(change).findings.map(({ met, because }) => [met, because])

  test('of a decision with notice and deadline', () => {
    expect(told({ notifiedOn: '2026-11-02', complaintSentOn: '2026-11-03' })).toEqual([
      [true, 'Avgjørelsen er et enkeltvedtak.'],
      [true, 'Parten skal varsles før vedtaket.'],
      [true, 'Vedtaket skal begrunnes.'],
      [true, 'Siste dag for å klage er 23.11.2026.'],
      [true, 'Klagen er sendt i tide.'],
    ])
    expect(told({ matter: 'HOLIDAY_TIMING' })).toEqual([
      [false, 'Avgjørelsen er ikke et enkeltvedtak.'],
      [false, 'Det er ikke plikt til å varsle på forhånd.'],
    ])
  })

  test.each([
    [
      { notifiedOn: '2026-11-02', complaintSentOn: '2026-12-01' },
      [null, 'Klagen er sendt etter fristen; en ansatt vurderer om den likevel behandles.'],
    ],
    [
      { notifiedOn: '2026-11-02', complaintSentOn: '2027-11-01' },
      [false, 'Klagen er sendt mer enn ett år etter vedtaket.'],
    ],
    [
      { matter: 'HOLIDAY_TIMING', complaintSentOn: '2026-12-01' },
      [false, 'Avgjørelsen er ikke et enkeltvedtak; klagen behandles som en henvendelse.'],
    ],
    [{ matter: 'CONTRACT', complaintSentOn: '2026-12-01' }, [false, 'Dokumentet kan ikke påklages.']],
  ] as const)('of a complaint: %j', (change, expected) => {
    expect(told(change).at(-1)).toEqual(expected)
  })
})
