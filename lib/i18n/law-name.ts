const SHORT: Readonly<Record<string, string>> = {
  integreringsloven: '',
  integreringsforskriften: 'F',
  forvaltningsloven: 'fvl.',
  utlendingsloven: 'utl.',
  tolkeloven: 'tolkel.',
}

/** The text of a § chip: integreringsloven needs no name, the others have a short one. */
export const lawChip = (cite: string): string => {
  const [law = '', ...rest] = cite.split(' ')
  const short = SHORT[law]
  return short === undefined ? cite : [short, ...rest].join(' ').trim()
}

/** The whole name, as it stands alone: `Integreringsloven § 14 a`. */
export const lawName = (cite: string): string => cite.charAt(0).toUpperCase() + cite.slice(1)

/** The place of a section on the page of law and rates: `integreringsloven-14-a`. */
export const lawAnchor = (cite: string): string =>
  cite
    .toLowerCase()
    .replace(/§+/g, '')
    .replace(/(første|andre|annet|tredje|fjerde|femte|sjette|sjuende) ledd.*$/, '')
    .replace(/[^a-zæøå0-9]+/g, '-')
    .replace(/^-|-$/g, '')
