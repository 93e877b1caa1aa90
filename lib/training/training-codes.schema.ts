/** Codes of the training, as the database and the law keep them. Words for them: lib/i18n/texts/training. */
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1'] as const
export type Level = (typeof LEVELS)[number]

export const SKILLS = ['listening', 'reading', 'writing', 'oral'] as const
export type Skill = (typeof SKILLS)[number]
export type SkillLevels = Readonly<Record<Skill, Level>>

/** What a test is in: a delprøve of norskprøven, or samfunnskunnskapsprøven. */
export const TEST_PARTS = [...SKILLS, 'socialStudies'] as const
export type TestPart = (typeof TEST_PARTS)[number]

/** Norskprøven gives a level or none; samfunnskunnskapsprøven is passed or not. */
export const TEST_RESULTS = ['BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'PASSED', 'NOT_PASSED'] as const
export type TestResult = (typeof TEST_RESULTS)[number]

/** F §§ 31 to 33, and § 12 for birth and care. */
export const PAUSE_KINDS = ['BIRTH_OR_CARE', 'ILLNESS', 'WORK', 'OTHER'] as const
export type PauseKind = (typeof PAUSE_KINDS)[number]

export const SUBJECTS = ['NORWEGIAN', 'SOCIAL_STUDIES'] as const
export type Subject = (typeof SUBJECTS)[number]

export const PAYERS = ['SELF', 'EMPLOYER'] as const

export const TRAINED_IN = ['ADULT_IMMIGRANTS', 'ADULT_PREPARATORY', 'UPPER_SECONDARY'] as const
export const SPECIAL_CAUSES = ['CARE', 'DETAINED'] as const
/** Reference persons whom the registration does not ask about. */
export const WORK_SPONSORS = ['UTL_23', 'UTL_25'] as const

/** Samfunnskunnskap is three modules of 25 hours. */
export const MODULES = 3
export const MODULE_QUARTERS = 100
