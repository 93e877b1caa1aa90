/** What a column of the payroll file can hold. */
export const PAYROLL_FIELDS = [
  'MONTH',
  'OF_MONTH',
  'FROM_DATE',
  'TO_DATE',
  'CASE_NUMBER',
  'NAME',
  'PAY_CODE',
  'LINE',
  'LINE_WORDS',
  'QUANTITY',
  'UNIT',
  'RATE',
  'AMOUNT',
  'CITE',
  'DECISION',
  'INCOME_KIND',
  'INCOME_DESCRIPTION',
  'BLANK',
] as const
export type PayrollField = (typeof PAYROLL_FIELDS)[number]

export type PayrollColumn = { readonly field: PayrollField; readonly heading: string }

/** Without these, no payroll system could pay from the file. */
export const NEEDED_FIELDS: readonly PayrollField[] = ['CASE_NUMBER', 'PAY_CODE', 'AMOUNT']

const columns = (headings: readonly (readonly [PayrollField, string])[]): readonly PayrollColumn[] =>
  headings.map(([field, heading]) => ({ field, heading }))

/**
 * Beginnings for a municipality's own columns. The two named after payroll systems follow what is known of
 * their imports: wage type, quantity, rate and amount by employee; each must be held against the supplier's
 * own description.
 */
export const PAYROLL_TEMPLATES = {
  NEUTRAL: columns([
    ['MONTH', 'Måned'],
    ['CASE_NUMBER', 'Saksnummer'],
    ['NAME', 'Navn'],
    ['PAY_CODE', 'Lønnsart'],
    ['LINE', 'Linje'],
    ['QUANTITY', 'Antall'],
    ['UNIT', 'Enhet'],
    ['AMOUNT', 'Beløp'],
    ['CITE', 'Hjemmel'],
    ['OF_MONTH', 'Gjelder'],
    ['DECISION', 'Vedtak'],
    ['INCOME_KIND', 'Inntektstype'],
    ['INCOME_DESCRIPTION', 'Beskrivelse'],
  ]),
  VISMA_LONN: columns([
    ['CASE_NUMBER', 'Ansattnr'],
    ['PAY_CODE', 'Lønnsart'],
    ['BLANK', 'Grunnlag'],
    ['QUANTITY', 'Antall'],
    ['RATE', 'Sats'],
    ['AMOUNT', 'Beløp'],
    ['BLANK', 'Trekkode'],
    ['OF_MONTH', 'R1'],
    ['DECISION', 'R2'],
  ]),
  VISMA_ENTERPRISE: columns([
    ['CASE_NUMBER', 'Ressursnr'],
    ['PAY_CODE', 'Lønnart'],
    ['FROM_DATE', 'Dato fra'],
    ['TO_DATE', 'Dato til'],
    ['QUANTITY', 'Antall'],
    ['RATE', 'Sats'],
    ['AMOUNT', 'Beløp'],
    ['LINE_WORDS', 'Tekst'],
  ]),
} as const

export type PayrollTemplate = keyof typeof PAYROLL_TEMPLATES
export const PAYROLL_TEMPLATE_NAMES = Object.keys(PAYROLL_TEMPLATES) as readonly PayrollTemplate[]
