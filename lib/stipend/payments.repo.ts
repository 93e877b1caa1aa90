import 'server-only'
import type { Recheck } from '#lib/law/dated'
import type { StipendResult } from '#lib/law/rules/stipend'
import type { RawStipendInput } from '#lib/law/rules/stipend-input'
import type { Tx } from '#lib/platform/database'
import type { Exception, Payment, PaymentFacts, PaymentLine } from './payment'

export type PaymentRow = {
  readonly participantId: string
  readonly name: string
  readonly caseNumber: string
  readonly language: string
  readonly inputHash: string
  readonly payableOre: number
  readonly ownOre: number
  readonly exceptions: readonly Exception[]
  readonly rates: readonly string[]
}

export type NewPayment = Payment & { readonly participantId: string; readonly inputHash: string }

/** Takes away a draft's payments, and with them their lines. */
export const deletePayments = async (tx: Tx, municipalityId: string, runId: string): Promise<void> => {
  await tx.$executeRaw`
    DELETE FROM "StipendPayment" WHERE "municipalityId" = ${municipalityId} AND "runId" = ${runId}::uuid`
}

/** Writes one participant's payment and lines anew. */
export const replacePayment = async (
  tx: Tx,
  municipalityId: string,
  runId: string,
  payment: NewPayment,
): Promise<void> => {
  await tx.stipendPayment.deleteMany({
    where: { municipalityId, runId, participantId: payment.participantId },
  })
  await addPayments(tx, municipalityId, runId, [payment])
}

/** What was calculated before numbers were read again by a day has no `recheck`. */
type StoredLaw = Omit<StipendResult, 'trace' | 'lines' | 'findings'> & {
  readonly recheck?: readonly Recheck[]
}

/** What the law answered, without what has its own place: the lines, whose trace says under which condition. */
const lawOf = ({ trace: _trace, lines: _lines, findings: _findings, ...law }: StipendResult): StoredLaw => law

/** Writes payments and lines: two statements, whatever the number of people. */
export const addPayments = async (
  tx: Tx,
  municipalityId: string,
  runId: string,
  payments: readonly NewPayment[],
): Promise<void> => {
  const rows = payments.map(
    ({
      participantId,
      inputHash,
      facts,
      input,
      asked,
      result,
      decision,
      ownOre,
      payableOre,
      exceptions,
    }) => ({
      participantId,
      inputHash,
      payableOre,
      input: { facts, input, ...(asked && { asked }) },
      result: { law: result && lawOf(result), ownOre, decision },
      exceptions,
    }),
  )
  const lines = payments.flatMap(({ participantId, lines: own }) =>
    own.map((line, index) => ({ ...line, participantId, number: index + 1 })),
  )
  await tx.$executeRaw`
    INSERT INTO "StipendPayment" ("municipalityId", "runId", "participantId", "input", "inputHash", "result",
      "payableOre", "exceptions")
    SELECT ${municipalityId}, ${runId}::uuid, x."participantId", x."input", x."inputHash", x."result",
      x."payableOre", x."exceptions"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x("participantId" uuid, "input" jsonb,
      "inputHash" text, "result" jsonb, "payableOre" int, "exceptions" jsonb)`
  await tx.$executeRaw`
    INSERT INTO "StipendLine" ("municipalityId", "runId", "participantId", "number", "code", "rate",
      "quantityHundredths", "unit", "amountOre", "cite", "trace", "ofMonth")
    SELECT ${municipalityId}, ${runId}::uuid, x."participantId", x."number", x."code", x."rate",
      x."quantityHundredths", x."unit", x."amountOre", x."cite", x."trace", x."ofMonth"
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS x("participantId" uuid, "number" int,
      "code" text, "rate" text, "quantityHundredths" int, "unit" text, "amountOre" int, "cite" text, "trace" jsonb,
      "ofMonth" text)`
}

type Stored = { readonly facts: PaymentFacts; readonly input: RawStipendInput }
type Answer = { readonly law: StoredLaw | null; readonly ownOre: number }

/** A run's payments by name, with the rates of their lines. */
export const paymentsOf = async (
  tx: Tx,
  municipalityId: string,
  runId: string,
): Promise<readonly (PaymentRow & { readonly lines: readonly LineRow[] })[]> => {
  const rows = await tx.stipendPayment.findMany({
    where: { municipalityId, runId },
    select: {
      participantId: true,
      inputHash: true,
      payableOre: true,
      result: true,
      exceptions: true,
      participant: { select: { givenName: true, familyName: true, caseNumber: true, language: true } },
      lines: { orderBy: { number: 'asc' }, omit: { trace: true } },
    },
  })
  return rows
    .map(({ participant, result, exceptions, lines, ...row }) => ({
      ...row,
      name: `${participant.givenName} ${participant.familyName}`,
      caseNumber: participant.caseNumber,
      language: participant.language,
      ownOre: (result as unknown as Answer).ownOre,
      exceptions: exceptions as unknown as readonly Exception[],
      rates: lines.flatMap(({ rate }) => (rate ? [rate] : [])),
      lines,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb') || a.caseNumber.localeCompare(b.caseNumber))
}

export type LineRow = Omit<PaymentLine, 'trace' | 'ofMonth'> & {
  readonly number: number
  readonly ofMonth: string | null
}

/** One payment with all it rests on. */
export const paymentOf = async (tx: Tx, municipalityId: string, runId: string, participantId: string) => {
  const row = await tx.stipendPayment.findUnique({
    where: { municipalityId_runId_participantId: { municipalityId, runId, participantId } },
    include: {
      lines: { orderBy: { number: 'asc' } },
      participant: { select: { givenName: true, familyName: true, caseNumber: true, language: true } },
    },
  })
  if (!row) return null
  const { facts, input } = row.input as unknown as Stored
  const { law, ownOre } = row.result as unknown as Answer
  const { givenName, familyName, caseNumber, language } = row.participant
  return {
    participantId,
    name: `${givenName} ${familyName}`,
    caseNumber,
    language,
    inputHash: row.inputHash,
    facts,
    input,
    law,
    ownOre,
    payableOre: row.payableOre,
    exceptions: row.exceptions as unknown as readonly Exception[],
    lines: row.lines,
  }
}

/** The facts that payments of a run rest on, by participant. */
export const storedFacts = async (
  tx: Tx,
  municipalityId: string,
  runId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PaymentFacts>> => {
  const rows = await tx.stipendPayment.findMany({
    where: { municipalityId, runId, participantId: { in: [...ids] } },
    select: { participantId: true, input: true },
  })
  return new Map(rows.map(({ participantId, input }) => [participantId, (input as unknown as Stored).facts]))
}

/** A run's payments with what they rest on, by name. */
export const storedPayments = async (tx: Tx, municipalityId: string, runId: string) => {
  const rows = await tx.stipendPayment.findMany({
    where: { municipalityId, runId },
    select: {
      participantId: true,
      input: true,
      result: true,
      exceptions: true,
      participant: { select: { givenName: true, familyName: true } },
    },
  })
  return rows
    .map(({ participantId, participant, input, result, exceptions }) => ({
      participantId,
      name: `${participant.givenName} ${participant.familyName}`,
      facts: (input as unknown as Stored).facts,
      ownOre: (result as unknown as Answer).ownOre,
      exceptions: exceptions as unknown as readonly Exception[],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

export type StoredPayment = NonNullable<Awaited<ReturnType<typeof paymentOf>>>

/** The sum of a run's lines and of its payments, as the database adds them. */
export const totalsOf = async (tx: Tx, municipalityId: string, runId: string) => {
  const [row] = await tx.$queryRaw<{ lines: number; payments: number }[]>`
    SELECT
      (SELECT coalesce(sum("amountOre"), 0)::float8 FROM "StipendLine"
       WHERE "municipalityId" = ${municipalityId} AND "runId" = ${runId}::uuid) AS "lines",
      (SELECT coalesce(sum("payableOre"), 0)::float8 FROM "StipendPayment"
       WHERE "municipalityId" = ${municipalityId} AND "runId" = ${runId}::uuid) AS "payments"`
  return row ?? { lines: 0, payments: 0 }
}
