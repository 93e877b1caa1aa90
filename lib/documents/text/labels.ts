import ar from './labels/ar.json'
import en from './labels/en.json'
import nb from './labels/nb.json'
import nn from './labels/nn.json'
import uk from './labels/uk.json'

/** Words of plan, payslip and absence report. */
export type DocumentLabels = typeof nb

const labels: Readonly<Record<string, DocumentLabels>> = { nb, nn, en, uk, ar }

/** The labels in a language, or null where the product has none. */
export const documentLabels = (language: string): DocumentLabels | null =>
  Object.hasOwn(labels, language) ? (labels[language] ?? null) : null
