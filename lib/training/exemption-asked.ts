import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { lawOf, trainingCase } from './training-case'

type Asked = { readonly exemptionGround: string | null; readonly rightLapses: boolean }

/** An exemption to decide (§§ 29, 37): from a duty that is there. After one for health the right remains. */
export const exemptionAsked = async (
  ctx: Ctx,
  participantId: string,
  { exemptionGround, rightLapses }: Asked,
) => {
  const known = await trainingCase(ctx, participantId)
  if (!known) return refuse({ code: 'not-found' } as const)
  const law = lawOf(known)
  if (!known.facts || !law) return refuse({ code: 'facts-missing' } as const)
  if (!law.duty) return refuse({ code: 'no-duty' } as const)
  if (rightLapses && exemptionGround !== 'KNOWLEDGE') return refuse({ code: 'right-remains' } as const)
  return ok(known.facts)
}
