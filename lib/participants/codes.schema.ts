/** Codes of the registration, as the database and the law keep them. Words for them: lib/i18n/texts/participants. */
export const PERMIT_GROUNDS = [
  'UTL_28',
  'UTL_35_3',
  'UTL_38_1',
  'UTL_38_5',
  'UTL_34',
  'UTL_CH6',
  'UTL_53',
  'UTL_62',
  'UTL_23',
  'UTL_25',
  'EEA',
  'NORDIC',
  'VISA',
  'OTHER',
] as const
export const SPONSOR_GROUNDS = [
  'UTL_28',
  'UTL_34',
  'UTL_35_3',
  'UTL_38_1',
  'UTL_38_5',
  'UTL_62',
  'OTHER',
] as const
export const SPONSOR_BASES = ['UTL_28', 'UTL_34', 'UTL_35_3', 'UTL_38_1', 'UTL_38_5', 'OTHER'] as const
export const CITIZENSHIPS = ['THIRD_COUNTRY', 'STATELESS', 'NORDIC', 'EEA', 'NORWEGIAN', 'UNKNOWN'] as const
export const EDUCATIONS = [
  'NONE',
  'COMPULSORY',
  'UKRAINIAN_UPPER_SECONDARY',
  'UPPER_SECONDARY',
  'HIGHER',
] as const
export const GENDERS = ['KVINNE', 'MANN', 'ANNET'] as const
export const RELATIONS = ['SPOUSE', 'COHABITANT', 'CHILD', 'PARENT'] as const
export const ADDRESS_PROTECTION = ['UGRADERT', 'FORTROLIG', 'STRENGT_FORTROLIG'] as const
