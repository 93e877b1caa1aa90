import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

export const DOCUMENTS = [
  'DECISION',
  'PLAN',
  'CONTRACT',
  'DECLARATION',
  'COURSE_CERTIFICATE',
  'DRAFT',
  'CONTACT_NOTE',
] as const

export type Document = (typeof DOCUMENTS)[number]
export type Deletion = 'REFUSED' | 'DELETION_PLAN'

const WORKING_PAPERS: readonly Document[] = ['DRAFT', 'CONTACT_NOTE']

/** Bevaringsforskrifta § 64: documents on rights and duties are kept; working papers follow the plan. */
export const deletion: Provision<{ readonly document: Document | undefined }, Deletion | null> = {
  id: 'bevaringsforskrifta.b64.deletion',
  cite: 'bevaringsforskrifta § 64',
  validFrom: REFORM_2026,
  apply: ({ document }) => {
    if (document === undefined) return null
    return WORKING_PAPERS.includes(document) ? 'DELETION_PLAN' : 'REFUSED'
  },
}
