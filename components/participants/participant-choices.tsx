import { countries } from '#lib/i18n/countries'
import { spokenLanguages } from '#lib/i18n/languages'
import type { Text } from '#lib/i18n/text'
import {
  citizenshipTexts,
  educationTexts,
  genderTexts,
  groundTexts,
  protectionTexts,
  relationTexts,
} from '#lib/i18n/texts/participants'
import * as codes from '#lib/participants/codes.schema'

const options = (list: readonly string[], words: Readonly<Record<string, Text>>) =>
  list.map((value) => ({ value, label: words[value] ?? { nb: value, nn: value } }))

/** What each list on the form offers. */
export const choices = {
  gender: options(codes.GENDERS, genderTexts),
  citizenship: options(codes.CITIZENSHIPS, citizenshipTexts),
  protection: options(codes.ADDRESS_PROTECTION, protectionTexts),
  education: options(codes.EDUCATIONS, educationTexts),
  ground: options(codes.PERMIT_GROUNDS, groundTexts),
  sponsorGround: options(codes.SPONSOR_GROUNDS, groundTexts),
  sponsorBase: options(codes.SPONSOR_BASES, groundTexts),
  relation: options(codes.RELATIONS, relationTexts),
  language: spokenLanguages.map(({ tag, nb, nn }) => ({ value: tag, label: { nb, nn } })),
  country: countries.map(({ code, nb, nn }) => ({ value: code, label: { nb, nn } })),
}
