import type { Text } from '#lib/i18n/text'

/** The words of a first draft. Staff and participant change them; the plan keeps the municipality's form. */
export const draftTexts = {
  goalOver55: {
    nb: 'Sluttmålet er arbeid fordi deltakeren er over 55 år.',
    nn: 'Sluttmålet er arbeid fordi deltakaren er over 55 år.',
  },
  goalSection13: {
    nb: 'Deltakeren har utdanning på videregående nivå eller høyere. Arbeid er foreslått.',
    nn: 'Deltakaren har utdanning på vidaregåande nivå eller høgare. Arbeid er foreslått.',
  },
  goalUnder25: {
    nb: 'Deltakeren er under 25 år og har ikke fullført videregående opplæring.',
    nn: 'Deltakaren er under 25 år og har ikkje fullført vidaregåande opplæring.',
  },
  goalSection14: {
    nb: 'Deltakeren har ikke utdanning på videregående nivå. Arbeid er foreslått.',
    nn: 'Deltakaren har ikkje utdanning på vidaregåande nivå. Arbeid er foreslått.',
  },
  norwegian: { nb: 'Norskopplæring', nn: 'Norskopplæring' },
  norwegianBecause: {
    nb: 'Fordi norskmålet skal nås i programtiden.',
    nn: 'Fordi norskmålet skal nåast i programtida.',
  },
  socialStudies: { nb: 'Samfunnskunnskap', nn: 'Samfunnskunnskap' },
  socialStudiesBecause: {
    nb: 'Fordi opplæringen skal være på 75 timer, på et språk deltakeren forstår.',
    nn: 'Fordi opplæringa skal vere på 75 timar, på eit språk deltakaren forstår.',
  },
  lifeSkillsHealth: {
    nb: 'Livsmestring: migrasjon, helse og mangfold',
    nn: 'Livsmeistring: migrasjon, helse og mangfald',
  },
  lifeSkillsCareer: {
    nb: 'Livsmestring: karrierekompetanse',
    nn: 'Livsmeistring: karrierekompetanse',
  },
  lifeSkillsBecause: {
    nb: 'Fordi alle program skal ha kurs i livsmestring, med timer etter utdanningen.',
    nn: 'Fordi alle program skal ha kurs i livsmeistring, med timar etter utdanninga.',
  },
  parentalGuidance: { nb: 'Foreldreveiledning i gruppe', nn: 'Foreldrerettleiing i gruppe' },
  parentalGuidanceBecause: {
    nb: 'Fordi deltakeren har barn under 18 år.',
    nn: 'Fordi deltakaren har barn under 18 år.',
  },
  languagePractice: { nb: 'Språktrening', nn: 'Språktrening' },
  languagePracticeBecause: {
    nb: 'Fordi programmet skal være på fulltid også når kursene er ferdige.',
    nn: 'Fordi programmet skal vere på fulltid også når kursa er ferdige.',
  },
  workTrial: { nb: 'Arbeidsnorsk og utprøving av yrker', nn: 'Arbeidsnorsk og utprøving av yrke' },
  workTrialBecause: {
    nb: 'Fordi målet er arbeid, og deltakeren skal prøve flere yrker tidlig.',
    nn: 'Fordi målet er arbeid, og deltakaren skal prøve fleire yrke tidleg.',
  },
  practice: { nb: 'Arbeidspraksis', nn: 'Arbeidspraksis' },
  practiceBecause: {
    nb: 'Fordi arbeidsrettede elementer skal være minst 15 timer i uken i gjennomsnitt.',
    nn: 'Fordi arbeidsretta element skal vere minst 15 timar i veka i gjennomsnitt.',
  },
  preparatory: { nb: 'Forberedende opplæring', nn: 'Førebuande opplæring' },
  education: { nb: 'Utdanning mot sluttmålet', nn: 'Utdanning mot sluttmålet' },
  educationBecause: {
    nb: 'Fordi sluttmålet er utdanning.',
    nn: 'Fordi sluttmålet er utdanning.',
  },
  review: { nb: 'Gjennomgang av planen', nn: 'Gjennomgang av planen' },
  norwegianTest: { nb: 'Norskprøve', nn: 'Norskprøve' },
  socialStudiesTest: { nb: 'Prøve i samfunnskunnskap', nn: 'Prøve i samfunnskunnskap' },
  workHours: {
    nb: '15 timer arbeidsrettet i uken kreves',
    nn: '15 timar arbeidsretta i veka er kravet',
  },
  halfway: { nb: 'Halvveis', nn: 'Halvvegs' },
  end: { nb: 'Programmet er ferdig', nn: 'Programmet er ferdig' },
  elementsForWork: {
    nb: 'Arbeidsnorsk og praksis er valgt fordi deltakeren trenger erfaring fra norsk arbeidsliv for å nå målet om arbeid.',
    nn: 'Arbeidsnorsk og praksis er valde fordi deltakaren treng erfaring frå norsk arbeidsliv for å nå målet om arbeid.',
  },
  elementsForEducation: {
    nb: 'Forberedende opplæring og utdanning er valgt fordi deltakeren trenger formell kompetanse for å nå sluttmålet.',
    nn: 'Førebuande opplæring og utdanning er valde fordi deltakaren treng formell kompetanse for å nå sluttmålet.',
  },
  effectForWork: {
    nb: 'Praksisen styrker tilknytningen til arbeidslivet. Den skal gi deltakeren daglig bruk av norsk på arbeidsplassen, og det styrker veien mot norskmålet.',
    nn: 'Praksisen styrkjer tilknytinga til arbeidslivet. Ho skal gi deltakaren dagleg bruk av norsk på arbeidsplassen, og det styrkjer vegen mot norskmålet.',
  },
  effectForEducation: {
    nb: 'Utdanningen gir kompetanse som arbeidslivet etterspør. Fagene bruker norsk hver dag, og det styrker veien mot norskmålet.',
    nn: 'Utdanninga gir kompetanse som arbeidslivet etterspør. Faga bruker norsk kvar dag, og det styrkjer vegen mot norskmålet.',
  },
} as const satisfies Record<string, Text>

/** `18 timer i uken de første 25 ukene, deretter 15 timer i uken.` */
export const norwegianExtentText = (first: string, then: string): Text => ({
  nb: `${first} timer i uken de første 25 ukene, deretter ${then} timer i uken.`,
  nn: `${first} timar i veka dei første 25 vekene, deretter ${then} timar i veka.`,
})
