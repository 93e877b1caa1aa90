import type { z } from 'zod'
import type { deliverySchema } from '#lib/declarations/delivery.schema'
import type { FormResult } from '#lib/i18n/form-result'

/** An outcome with all it needs to be handed in, from any page of this device. */
export type Delivery = z.input<typeof deliverySchema>

/** `kept`: refused, and kept in the case as evidence. `code`: why, for the participant's own words. */
export type Answer = FormResult & { readonly code?: string; readonly kept?: boolean }

/** Hands an outcome in. Throws when the municipality has not answered; then it is tried again. */
export const deliver = async (sent: Delivery): Promise<Answer> => {
  const response = await fetch('/api/room', { method: 'POST', body: JSON.stringify(sent) })
  if (response.status >= 500 || response.status === 429) throw new Error(`room answered ${response.status}`)
  return response.json()
}
