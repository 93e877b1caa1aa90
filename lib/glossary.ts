/** One English word for one Norwegian term. GLOSSARY.md is written from this list. */
export type Term = {
  readonly english: string
  readonly norwegian: string
  readonly law: string
  readonly meaning: string
  /** Words that mean the same and are not used in names. */
  readonly not: readonly string[]
}

const term = (
  english: string,
  norwegian: string,
  law: string,
  meaning: string,
  not: readonly string[] = [],
): Term => ({ english, norwegian, law, meaning, not })

export const terms: readonly Term[] = [
  term('absence', 'fravær', '§ 17', 'Programme time that the participant was not there for.', [
    'nonattendance',
  ]),
  term('adviser', 'programrådgiver', '', 'The member of staff who follows the participant.', [
    'caseworker',
    'case-manager',
    'counsellor',
  ]),
  term(
    'agreement',
    'integreringskontrakt eller integreringserklæring',
    '§ 16',
    'The document signed with the plan.',
  ),
  term('attendance', 'fremmøte', '§ 24', 'Who was there, session by session.', ['presence']),
  term(
    'contract',
    'integreringskontrakt',
    '§ 16',
    'The two-party agreement for plans made before the declaration applies.',
  ),
  term('declaration', 'integreringserklæring', '§ 16', 'The statement that the participant alone signs.', [
    'pledge',
    'statement-of-integration',
  ]),
  term(
    'decision',
    'enkeltvedtak',
    '§ 46',
    'A decision on one person’s rights or duties, with a right to appeal.',
    ['ruling'],
  ),
  term('education', 'utdanning før programmet', 'F § 65 a', 'What decides track and length under §§ 13–14.'),
  term(
    'eligibility',
    'rett og plikt',
    '§§ 8–9',
    'Whether a person has the right and the duty to take part.',
    ['entitlement'],
  ),
  term('finding', 'vilkår, vurdert', '', 'One condition with its paragraph, whether it is met, and why.'),
  term('goal', 'sluttmål', '§§ 13–14', 'What the programme leads to.', ['objective', 'target-goal']),
  term(
    'group',
    'klasse eller gruppe',
    '',
    'Those who meet at the same time: a class, a course, a practice place.',
  ),
  term('interpreter', 'tolk', 'tolkeloven', 'The person who interprets at the signing.', [
    'translator-person',
  ]),
  term('leave', 'permisjon eller fri', '§ 17, F ch. 4', 'Absence that was granted beforehand.', ['furlough']),
  term(
    'mark',
    'føring',
    '',
    'What was recorded for one person in one session. Never changed, only added to.',
  ),
  term('municipality', 'kommune', '§ 3', 'The tenant. Rows of another are not there.', ['tenant', 'commune']),
  term('participant', 'deltaker', '§ 2', 'The person who takes part in the introduction programme.', [
    'client',
    'user-case',
    'beneficiary',
  ]),
  term('permit', 'oppholdstillatelse', '§ 9', 'The residence permit, by its paragraph in utlendingsloven.', [
    'visa-permit',
  ]),
  term('plan', 'integreringsplan', '§ 15', 'The individual plan, in numbered versions.'),
  term('programme', 'introduksjonsprogram', '§§ 8–18', 'The full-time programme.', ['program']),
  term('reduction', 'trekk', '§ 21', 'What is taken from the stipend for invalid absence.', [
    'penalty',
    'fine',
  ]),
  term('run', 'kjøring', '§ 24', 'The month’s stipend for everyone, from draft to export.', ['batch']),
  term('session', 'økt', '', 'One time a group met.', ['lesson']),
  term('signing', 'signering', '§ 16', 'The meeting where the agreement is read and signed, or not.'),
  term('stipend', 'introduksjonsstønad', '§§ 19–25', 'The monthly payment.', [
    'benefit-payment',
    'salary',
    'wage',
  ]),
  term('trail', 'logg', '', 'Every write, linked so that a change is seen.', ['history-log']),
]
