import type { Text } from '../text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

/** Words for the codes that a decision is made of. */
export const leaveTypeTexts = {
  WELFARE: text('Velferdspermisjon', 'Velferdspermisjon'),
  HOLIDAY: text('Ferie', 'Ferie'),
  RELIGIOUS: text('Religiøs høytid', 'Religiøs høgtid'),
  APPLIED_FOR: text('Annen permisjon etter søknad', 'Annan permisjon etter søknad'),
  LONG_ILLNESS_LEAVE: text('Permisjon ved lang sykdom', 'Permisjon ved lang sjukdom'),
  PEACE_WORK: text('Arbeid for fred og forsoning', 'Arbeid for fred og forsoning'),
} as const satisfies Record<string, Text>

export const outcomeChoiceTexts = {
  GRANTED: text('Ja, søknaden innvilges', 'Ja, søknaden blir innvilga'),
  REFUSED: text('Nei, søknaden avslås', 'Nei, søknaden blir avslått'),
} as const satisfies Record<string, Text>

export const stopTypeTexts = {
  TEMPORARY: text('Midlertidig', 'Mellombels'),
  LIFTED: text('Opphevet etter klage', 'Oppheva etter klage'),
  PERMANENT: text('Varig', 'Varig'),
} as const satisfies Record<string, Text>

export const stopGroundTexts = {
  ABSENCE: text('Omfattende fravær', 'Omfattande fråvær'),
  BEHAVIOUR: text('Skadelig oppførsel', 'Skadeleg åtferd'),
  ILLNESS: text('Alvorlig eller lang sykdom', 'Alvorleg eller lang sjukdom'),
  OTHER: text('Andre forhold hos deltakeren', 'Andre forhold hos deltakaren'),
} as const satisfies Record<string, Text>

export const rejectionGroundTexts = {
  OUTSIDE_TARGET_GROUP: text('Utenfor målgruppen', 'Utanfor målgruppa'),
  TWO_YEARS_PASSED: text('Mer enn to år i kommune', 'Meir enn to år i kommune'),
  IN_WORK: text('I arbeid minst 30 timer', 'I arbeid minst 30 timar'),
  INTERRUPTED_BEFORE: text('Har avbrutt eller avvist før', 'Har avbrote eller avvist før'),
} as const satisfies Record<string, Text>

export const repaymentGroundTexts = {
  INTENT: text('Forsett', 'Forsett'),
  GROSS_NEGLIGENCE: text('Grov uaktsomhet', 'Grov aktløyse'),
} as const satisfies Record<string, Text>

export const exemptionPartTexts = {
  NORWEGIAN: text('Norsk', 'Norsk'),
  SOCIAL_STUDIES: text('Samfunnskunnskap', 'Samfunnskunnskap'),
  BOTH: text('Norsk og samfunnskunnskap', 'Norsk og samfunnskunnskap'),
  NORWEGIAN_TEST: text('Norskprøven', 'Norskprøva'),
  SOCIAL_STUDIES_TEST: text('Samfunnskunnskapsprøven', 'Samfunnskunnskapsprøva'),
} as const satisfies Record<string, Text>

export const exemptionGroundTexts = {
  HEALTH: text('Helsemessige årsaker', 'Helsemessige årsaker'),
  KNOWLEDGE: text('Tilstrekkelige kunnskaper', 'Tilstrekkelege kunnskapar'),
  OTHER_WEIGHTY: text('Andre tungtveiende årsaker', 'Andre tungtvegande årsaker'),
} as const satisfies Record<string, Text>

export const certificateTypeTexts = {
  COMPLETED: text('Gjennomført', 'Gjennomført'),
  INTERRUPTED: text('Avbrutt', 'Avbrote'),
} as const satisfies Record<string, Text>

export const noticeExemptionTexts = {
  NOT_PRACTICABLE: text('Varsel er ikke praktisk mulig', 'Varsel er ikkje praktisk mogleg'),
  NO_ADDRESS: text('Deltakeren har ingen kjent adresse', 'Deltakaren har inga kjend adresse'),
  KNOWN_OR_UNNEEDED: text(
    'Deltakeren kjenner saken, eller varsel er klart unødvendig',
    'Deltakaren kjenner saka, eller varsel er klart unødvendig',
  ),
} as const satisfies Record<string, Text>

export const channelTexts = {
  HANDED_OVER: text('Gitt på papir', 'Gitt på papir'),
  DIGITAL_POST: text('Digital post', 'Digital post'),
  POST: text('Brev i posten', 'Brev i posten'),
} as const satisfies Record<string, Text>

export const complaintResultTexts = {
  REVERSED: text('Omgjøres i nytt vedtak', 'Blir gjort om i nytt vedtak'),
  FORWARDED: text('Sendes til statsforvalteren', 'Blir send til statsforvaltaren'),
  DISMISSED: text('Avvises, klagen kom for sent', 'Blir avvist, klaga kom for seint'),
} as const satisfies Record<string, Text>

export const appealOutcomeTexts = {
  UPHELD: text('Stadfestet', 'Stadfesta'),
  CHANGED: text('Endret', 'Endra'),
  ANNULLED: text('Opphevet', 'Oppheva'),
  SENT_BACK: text('Sendt tilbake', 'Sendt tilbake'),
} as const satisfies Record<string, Text>

/** Of a decision that a complaint has overturned. */
export const overturnedTexts: Readonly<Record<string, Text>> = {
  REVERSED: text('Gjort om', 'Gjort om'),
  CHANGED: text('Endret av statsforvalteren', 'Endra av statsforvaltaren'),
  ANNULLED: text('Opphevet av statsforvalteren', 'Oppheva av statsforvaltaren'),
  SENT_BACK: text('Opphevet og sendt tilbake', 'Oppheva og send tilbake'),
}

export const complaintStatusTexts = {
  IN_TIME: text('Klagen kom i tide', 'Klaga kom i tide'),
  LATE: text('Klagen kom etter fristen', 'Klaga kom etter fristen'),
  TOO_LATE: text('Klagen kom mer enn ett år etter vedtaket', 'Klaga kom meir enn eitt år etter vedtaket'),
  INQUIRY: text('Behandles som en henvendelse', 'Blir behandla som ein førespurnad'),
  NOT_APPEALABLE: text('Kan ikke påklages', 'Kan ikkje påklagast'),
} as const satisfies Record<string, Text>
