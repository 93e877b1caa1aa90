/** The lists that several rules share (contract, section 6). */
export const PERMIT_GROUNDS = [
  'UTL_23',
  'UTL_25',
  'UTL_28',
  'UTL_34',
  'UTL_35_3',
  'UTL_38_1',
  'UTL_38_5',
  'UTL_53',
  'UTL_62',
  'UTL_CH6',
  'EEA',
  'NORDIC',
  'VISA',
  'OTHER',
] as const
export type PermitGround = (typeof PERMIT_GROUNDS)[number]

export const CITIZENSHIPS = ['THIRD_COUNTRY', 'STATELESS', 'NORDIC', 'EEA', 'NORWEGIAN', 'UNKNOWN'] as const
export type Citizenship = (typeof CITIZENSHIPS)[number]

export const EDUCATIONS = [
  'NONE',
  'COMPULSORY',
  'UKRAINIAN_UPPER_SECONDARY',
  'UPPER_SECONDARY',
  'HIGHER',
] as const
export type Education = (typeof EDUCATIONS)[number]

export const GOALS = [
  'WORK',
  'HIGHER_EDUCATION',
  'REQUALIFICATION',
  'COMPLETE_UPPER_SECONDARY',
  'PARTS_OF_UPPER_SECONDARY',
  'VOCATIONAL_CERTIFICATE',
] as const
export type Goal = (typeof GOALS)[number]

/** In rising order. */
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1'] as const
export type Level = (typeof LEVELS)[number]
