import type { Education, PermitGround } from '../contract/codes'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = { readonly education: Education; readonly ground: PermitGround }

/**
 * Integreringsforskriften § 65 a: education at upper secondary level is education that meets the
 * requirement of the GSU list; upper secondary from Ukraine counts for holders of a § 34 permit.
 */
export const countsAsUpperSecondary = ({ education, ground }: Facts): boolean =>
  education === 'UPPER_SECONDARY' ||
  education === 'HIGHER' ||
  (education === 'UKRAINIAN_UPPER_SECONDARY' && ground === 'UTL_34')

/** Upper secondary from Ukraine with another permit: an official must look it up in the GSU list. */
export const needsGsuListCheck = ({ education, ground }: Facts): boolean =>
  education === 'UKRAINIAN_UPPER_SECONDARY' && ground !== 'UTL_34'

/** As `countsAsUpperSecondary`, with its place in the law. */
export const UPPER_SECONDARY: Provision<Facts, boolean> = {
  id: 'integreringsforskriften.f65a.upperSecondary',
  cite: 'integreringsforskriften § 65 a',
  validFrom: REFORM_2026,
  apply: countsAsUpperSecondary,
}
