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

const SECTION = String.raw`\d+(?:-\d+)?(?: [a-z](?![a-zæøå]))?`
const LAW_OR_SECTIONS = new RegExp(
  `([a-zæøå]+(?:loven|forskriften))|§+ ?(${SECTION}(?:(?:, | og | til |–)${SECTION})*)`,
  'g',
)

/** § 46 lists what is decided by letter: `§ 46 g` is a line of § 46, not a section of its own. */
const withoutLetter = (law: string, section: string) =>
  law === 'integreringsloven' && section.startsWith('46 ') ? '46' : section

const expanded = (list: string): readonly string[] =>
  list.split(/, | og /).flatMap((part) => {
    const [from = '', to] = part.split(/ til |–/)
    if (!to || from.includes('-')) return to ? [from, to] : [from]
    const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)]
    const between = Array.from({ length: Math.max(0, last - first - 1) }, (_, step) =>
      String(first + 1 + step),
    )
    return [from, ...between, to]
  })

/** The sections that a citation names, each as `integreringsloven § 14 a`: parts of sections and other words aside. */
export const sectionsIn = (cite: string): readonly string[] => {
  let law = 'integreringsloven'
  const found: string[] = []
  for (const [, name, list] of cite.toLowerCase().matchAll(LAW_OR_SECTIONS)) {
    if (name) law = name
    else found.push(...expanded(list ?? '').map((section) => `${law} § ${withoutLetter(law, section)}`))
  }
  return [...new Set(found)]
}

/** The place of a citation's first section on the page of law and rates: `integreringsloven-14-a`. */
export const lawAnchor = (cite: string): string =>
  (sectionsIn(cite)[0] ?? cite)
    .toLowerCase()
    .replace(/§+/g, '')
    .replace(/[^a-zæøå0-9]+/g, '-')
    .replace(/^-|-$/g, '')
