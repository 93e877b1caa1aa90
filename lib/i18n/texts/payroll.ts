import type { PayrollField, PayrollTemplate } from '#lib/settings/payroll-columns.schema'
import type { Text } from '../text'

export const payrollTexts = {
  field: { nb: 'Innhold', nn: 'Innhald' },
  heading: { nb: 'Overskrift i filen', nn: 'Overskrift i fila' },
  templates: { nb: 'Begynn med en mal', nn: 'Byrj med ein mal' },
  templatesHint: {
    nb: 'Malene for Visma følger det som er kjent om importene deres. Hold dem mot leverandørens egen beskrivelse før første fil.',
    nn: 'Malane for Visma følgjer det som er kjent om importane deira. Hald dei mot skildringa frå leverandøren før første fil.',
  },
  up: { nb: 'Flytt opp', nn: 'Flytt opp' },
} as const satisfies Record<string, Text>

export const templateTexts: Readonly<Record<PayrollTemplate, Text>> = {
  NEUTRAL: { nb: 'Nøytralt lønnsgrunnlag', nn: 'Nøytralt lønsgrunnlag' },
  VISMA_LONN: { nb: 'Som Visma Lønn', nn: 'Som Visma Lønn' },
  VISMA_ENTERPRISE: { nb: 'Som Visma Enterprise', nn: 'Som Visma Enterprise' },
}

export const fieldTexts: Readonly<Record<PayrollField, Text>> = {
  MONTH: { nb: 'Lønnsmåned', nn: 'Lønsmånad' },
  OF_MONTH: { nb: 'Måneden linjen gjelder', nn: 'Månaden linja gjeld' },
  FROM_DATE: { nb: 'Første dag i måneden', nn: 'Første dag i månaden' },
  TO_DATE: { nb: 'Siste dag i måneden', nn: 'Siste dag i månaden' },
  CASE_NUMBER: { nb: 'Saksnummer', nn: 'Saksnummer' },
  NAME: { nb: 'Navn', nn: 'Namn' },
  PAY_CODE: { nb: 'Lønnsart', nn: 'Lønsart' },
  LINE: { nb: 'Linjens kode', nn: 'Koden til linja' },
  LINE_WORDS: { nb: 'Linjen i ord', nn: 'Linja i ord' },
  QUANTITY: { nb: 'Antall', nn: 'Tal' },
  UNIT: { nb: 'Enhet', nn: 'Eining' },
  RATE: { nb: 'Sats per enhet', nn: 'Sats per eining' },
  AMOUNT: { nb: 'Beløp', nn: 'Beløp' },
  CITE: { nb: 'Hjemmel', nn: 'Heimel' },
  DECISION: { nb: 'Vedtaket et trekk bygger på', nn: 'Vedtaket eit trekk byggjer på' },
  INCOME_KIND: { nb: 'Inntektstype i a-meldingen', nn: 'Inntektstype i a-meldinga' },
  INCOME_DESCRIPTION: { nb: 'Beskrivelse i a-meldingen', nn: 'Skildring i a-meldinga' },
  BLANK: { nb: 'Tom kolonne', nn: 'Tom kolonne' },
}
