import { dayInText, type Finding, finding } from '../finding'
import type { Assessment } from './agreement-assessment'
import type { AgreementInput } from './agreement-input'

const DOCUMENT = { CONTRACT: 'integreringskontrakt', DECLARATION: 'integreringserklæring' } as const

const signingFinding = (
  { signing }: AgreementInput,
  { missingSignatures, agreement }: Assessment,
): Finding => {
  if (!signing) return finding(agreement.cite, null, 'Dokumentet er ikke signert.')
  if (signing.outcome !== 'SIGNED')
    return finding(
      agreement.cite,
      null,
      `Møtet ${dayInText(signing.on)} endte uten signatur. Det har ingen virkning for programmet eller stønaden.`,
    )
  return finding(
    agreement.cite,
    missingSignatures.length === 0,
    missingSignatures.length === 0
      ? `Alle som skal signere, signerte ${dayInText(signing.on)}.`
      : 'Minst én signatur mangler.',
  )
}

/** The conditions in the order a lawyer would check them. */
export const agreementFindings = (input: AgreementInput, assessment: Assessment): readonly Finding[] => {
  const { agreement, interpreter, blocks } = assessment
  return [
    finding(
      agreement.cite,
      true,
      `Planen er fra ${dayInText(input.planDate)}: deltakeren og kommunen bruker ${DOCUMENT[agreement.value.type]}.`,
    ),
    finding('integreringsloven § 46', false, 'Dokumentet er ikke et enkeltvedtak og kan ikke påklages.'),
    ...(interpreter
      ? [
          finding(
            interpreter.cite,
            interpreter.value.length === 0,
            interpreter.value.length === 0
              ? 'Ingenting står i veien ved tolkingen.'
              : `Tolkingen oppfyller ikke kravene: ${interpreter.value.join(', ')}.`,
          ),
        ]
      : []),
    ...(blocks.length > 0 ? [finding(agreement.cite, false, `Dette må rettes: ${blocks.join(', ')}.`)] : []),
    signingFinding(input, assessment),
  ]
}
