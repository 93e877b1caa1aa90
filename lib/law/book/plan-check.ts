import { PLAN_PARAMETERS } from '../parameters/plan-check'
import type { Chapter } from './chapter'
import { planCheckNotices } from './notices/plan-check'

export const planCheckChapter: Chapter = {
  rule: 'planCheck',
  title: 'Integreringsplanen',
  cite: 'integreringsloven §§ 14 a, 15, 37 c og 46 c, integreringsforskriften §§ 3 og 4',
  provisions: [
    { cite: 'integreringsloven § 15 første ledd', text: 'Planen lages samtidig med vedtaket om program.' },
    {
      cite: 'integreringsloven § 15 andre ledd',
      text: 'Planen lages sammen med deltakeren, etter kompetansekartlegging og karriereveiledning.',
    },
    {
      cite: 'integreringsloven § 15 tredje ledd',
      text: 'Planen skal minst ha sluttmål, norskmål for alle fire ferdigheter, langsiktige mål, omfang av norsk og samfunnskunnskap, programtid, elementer og klagemuligheter.',
    },
    {
      cite: 'integreringsloven § 15 fjerde ledd',
      text: 'Valget av arbeids- eller utdanningsrettede elementer skal begrunnes, og hvordan de styrker deltakelse i yrkeslivet og norskmålet.',
    },
    {
      cite: 'integreringsloven § 14 a første og andre ledd',
      text: 'Programmet skal ha arbeids- eller utdanningsrettede elementer, norsk, samfunnskunnskap og livsmestring, og foreldreveiledning for den som har barn under 18 år.',
    },
    {
      cite: 'integreringsloven § 37 c',
      text: 'Samfunnskunnskap er ikke del av programmet for personer med kollektiv beskyttelse, til kapittel 6 A faller bort 1.7.2028.',
    },
    {
      cite: 'integreringsloven § 14 a tredje og fjerde ledd',
      text: 'Er målet arbeid, skal arbeidsrettede elementer utgjøre minst 15 timer i uken i gjennomsnitt, etter tre måneder med videregående og seks måneder uten.',
    },
    {
      cite: 'integreringsforskriften § 3',
      text: 'Foreldreveiledning er 8 til 12 møter i gruppe eller 5 til 8 samtaler. Av hensyn til kapasiteten kan det være færre, minst 4 og 2.',
    },
    {
      cite: 'integreringsforskriften § 4',
      text: 'Livsmestring har et minste timetall i migrasjon, helse og mangfold og i karrierekompetanse, lavere for dem med videregående.',
    },
    {
      cite: 'integreringsloven § 46 bokstav c, integreringsforskriften §§ 27 og 69',
      text: 'Planen og vesentlige endringer av den er enkeltvedtak. Et endret norskmål er alltid enkeltvedtak.',
    },
  ],
  parameters: PLAN_PARAMETERS,
  settings: [
    {
      key: 'policy.reviewMonths',
      standard: '3',
      text: 'Måneder mellom hver gang planen vurderes. Loven sier «jevnlig».',
    },
  ],
  questions: [
    {
      question: 'Teller en uke som begynner før kravet på 15 timer gjelder?',
      reading: 'Nei.',
      codes: [],
    },
  ],
  notices: planCheckNotices,
}
