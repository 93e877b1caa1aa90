import type { ElementKind } from './plan-codes'

/** Where the law asks for each kind of element. */
export const CITES: Readonly<Record<Exclude<ElementKind, 'OTHER'>, string>> = {
  WORK_DIRECTED: 'integreringsloven § 14 a bokstav a',
  EDUCATION_DIRECTED: 'integreringsloven § 14 a bokstav a',
  NORWEGIAN: 'integreringsloven § 14 a bokstav b, § 31',
  SOCIAL_STUDIES: 'integreringsloven § 14 a bokstav c, § 33',
  LIFE_SKILLS: 'integreringsloven § 14 a bokstav d, integreringsforskriften § 4',
  PARENTAL_GUIDANCE: 'integreringsloven § 14 a, integreringsforskriften § 3',
}

/** Where the law asks for an element of this kind; any other fills the full time of §§ 13 or 14. */
export const citeOfElement = (kind: ElementKind, track: 'SECTION_13' | 'SECTION_14'): string => {
  if (kind !== 'OTHER') return CITES[kind]
  return track === 'SECTION_13' ? 'integreringsloven § 13' : 'integreringsloven § 14'
}
