import { dayInText, type Finding, finding } from '../finding'
import type { SigningBlock } from '../integreringsloven/s16-signing'
import type { Assessment } from './agreement-assessment'
import type { AgreementInput } from './agreement-input'

const BLOCKS: Readonly<Record<SigningBlock, string>> = {
  INTERPRETER_MISSING: 'tolk mangler',
  INTERPRETER_IS_CHILD: 'tolken er et barn',
  INTERPRETER_IS_RELATIVE: 'tolken er en nærstående',
  INTERPRETER_LANGUAGE: 'tolken tolket på et annet språk',
  INTERPRETER_NOT_QUALIFIED: 'tolken er ikke kvalifisert',
  CONFIDENTIALITY_UNCONFIRMED: 'taushetsplikten er ikke bekreftet',
  IMPARTIALITY_UNCONFIRMED: 'habiliteten er ikke bekreftet',
  PLACE_MISSING: 'sted mangler',
  EXTRA_SIGNATURE: 'kommunen skal ikke signere erklæringen',
  TRANSLATION_DRAFT: 'oversettelsen er et utkast',
  TRANSLATION_OTHER_VERSION: 'oversettelsen er av en annen versjon',
}

const inWords = (blocks: readonly SigningBlock[]) => blocks.map((block) => BLOCKS[block]).join(', ')

/** The contract is the act's as it stands; only a switch that has come into force brings in the amendment. */
const citeOf = ({ planDate, law: { declarationInForceFrom } }: AgreementInput): string =>
  declarationInForceFrom !== undefined && planDate >= declarationInForceFrom
    ? 'integreringsloven § 16; lov 12.6.2026 nr. 23 del II'
    : 'integreringsloven § 16'

const DOCUMENT = { CONTRACT: 'integreringskontrakt', DECLARATION: 'integreringserklæring' } as const

const signingFinding = (input: AgreementInput, { status }: Assessment): Finding => {
  const { signing } = input
  const cite = citeOf(input)
  const { missingSignatures } = status.value
  if (!signing) return finding(cite, null, 'Dokumentet er ikke signert.')
  if (signing.outcome !== 'SIGNED')
    return finding(
      cite,
      null,
      `Møtet ${dayInText(signing.on)} endte uten signatur. Det har ingen virkning for programmet eller stønaden.`,
    )
  return finding(
    cite,
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
      citeOf(input),
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
              : `Tolkingen oppfyller ikke kravene: ${inWords(interpreter.value)}.`,
          ),
        ]
      : []),
    ...(blocks.value.length > 0
      ? [finding(citeOf(input), false, `Dette må rettes: ${inWords(blocks.value)}.`)]
      : []),
    signingFinding(input, assessment),
  ]
}
