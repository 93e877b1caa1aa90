import { asMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { guidanceErrors as e } from '#lib/i18n/texts/guidance-input'

type Refused = { readonly code: string; readonly path: string }

/** `permits[0].validTo` as the form names it: `permits.0.validTo`. A whole line is answered at its first field. */
const fieldOf = (path: string): string => {
  const field = path.replaceAll(/\[(\d+)\]/g, '.$1')
  if (/^unions\.\d+\.(sharedHome|prison)\.\d+$/.test(field)) return `${field}.from`
  return field === '' ? 'birthDate' : field
}

/** The sentences of spec 3.7 by what is refused and where, the most particular first. */
const SENTENCES: readonly (readonly [code: RegExp, path: RegExp, text: Text])[] = [
  [/INVALID_DATE|WRONG_TYPE/, /On$|From$|To$|Date$|asOf$|\.from$|\.to$/, e.E01],
  [/DATE_ORDER/, /^permits.*validTo$/, e.E02],
  [/DATE_ORDER/, /^permits.*grantedOn$/, e.E03],
  [/DATE_ORDER/, /^trips/, e.E04],
  [/REQUIRED/, /^permits.*appliedOn$/, e.E05],
  [/REQUIRED/, /^arrivedOn$/, e.E06],
  [/DATE_ORDER/, /^refusals/, e.E07],
  [/REQUIRED/, /^refusals.*laterGrantedOn$/, e.laterGranted],
  [/DATE_ORDER|CONFLICT/, /^unions/, e.E08],
  [/DUPLICATE/, /^taxYears/, e.E09],
  [/DATE_ORDER/, /^taxYears/, e.E10],
  [/DATE_ORDER/, /^(arrivedOn|asOf|birthDate)$/, e.E11],
  [/DATE_ORDER/, /^(decisionOn|submittedOn)$/, e.E12],
  [/OUT_OF_RANGE|WRONG_TYPE/, /totalIncomeKr$/, e.E13],
  [/CONFLICT/, /shortReason$/, e.E14],
  [/OUT_OF_TABLE/, /year$/, e.E15],
  [/WRONG_TYPE|OUT_OF_RANGE/, /year$/, e.year],
  [/OUT_OF_RANGE|WRONG_TYPE/, /twoMonthsDays$/, e.twoMonths],
  [/INVALID_ENUM/, /./, e.choose],
  [/REQUIRED/, /./, e.required],
]

const sentence = ({ code, path }: Refused): Text =>
  SENTENCES.find(([ofCode, ofPath]) => ofCode.test(code) && ofPath.test(path))?.[2] ?? e.other

/** Each refusal of the rule as its sentence at the field it is about. */
export const guidanceFields = (refusals: readonly Refused[]): Readonly<Record<string, string>> => {
  const fields: Record<string, string> = {}
  for (const refusal of refusals) fields[fieldOf(refusal.path)] ??= asMessage(sentence(refusal))
  return fields
}
