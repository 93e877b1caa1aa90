import type { Provision } from '../trace'

type Facts = {
  readonly isEnkeltvedtak: boolean
  readonly onApplication: boolean
  readonly grantedInFull: boolean
}

/** Forvaltningsloven § 24 second paragraph: an application granted in full needs no reasons; null where no vedtak is made. */
export const reasonsMayBeOmitted: Provision<Facts, boolean | null> = {
  id: 'forvaltningsloven.s24.reasons',
  cite: 'forvaltningsloven § 24',
  validFrom: null,
  apply: ({ isEnkeltvedtak, onApplication, grantedInFull }) =>
    isEnkeltvedtak ? onApplication && grantedInFull : null,
}
