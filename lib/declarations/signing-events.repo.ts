import { z } from 'zod'
import type { Ctx } from '#lib/platform/use-case'

const detail = z.object({ agreementId: z.string(), outcome: z.string().optional() })

const ACTIONS = {
  'agreement.prepared': 'Dokumentet ble gjort klart',
  'room.opened': 'Nettbrettet ble gitt til deltakeren',
  'room.rested': 'Pause',
  'room.closed': 'Nettbrettet ble tatt tilbake',
  'room.submission-kept': 'Et svar fra nettbrettet ble ikke tatt imot',
} as const
const OUTCOMES: Readonly<Record<string, string>> = {
  REFUSED: 'Møtet endte med at deltakeren ikke ønsket å signere',
  POSTPONED: 'Signeringen ble utsatt',
}

const wordsOf = (action: string, outcome: string | undefined): string | null =>
  Object.entries(ACTIONS).find(([known]) => known === action)?.[1] ?? OUTCOMES[outcome ?? ''] ?? null

export type SigningEvent = { readonly at: string; readonly what: string }

/** What has happened with an agreement before it is signed, from the trail, the first event first. */
export const signingEvents = async (
  { tx, actor }: Ctx,
  { id, participantId }: { readonly id: string; readonly participantId: string },
): Promise<readonly SigningEvent[]> => {
  const rows = await tx.auditEvent.findMany({
    where: {
      municipalityId: actor.municipalityId,
      subjectId: participantId,
      action: { in: [...Object.keys(ACTIONS), 'agreement.meeting-recorded'] },
    },
    orderBy: { sequence: 'asc' },
    select: { at: true, action: true, detail: true },
  })
  return rows.flatMap((row) => {
    const told = detail.safeParse(row.detail)
    const what = told.success && told.data.agreementId === id ? wordsOf(row.action, told.data.outcome) : null
    return what ? [{ at: row.at.toISOString(), what }] : []
  })
}
