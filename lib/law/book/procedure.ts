import { PROCEDURE_PARAMETERS } from '../parameters/procedure'
import type { Chapter } from './chapter'
import { procedureNotices } from './notices/procedure'

export const procedureChapter: Chapter = {
  rule: 'procedure',
  title: 'Vedtak, varsel, klage og registrering',
  cite: 'integreringsloven §§ 46 og 47, forvaltningsloven §§ 11 a, 16, 24 og 28 til 31, integreringsforskriften §§ 58 og 69',
  provisions: [
    {
      cite: 'integreringsloven § 46, integreringsforskriften § 69',
      text: 'Enkeltvedtak er alle avgjørelser på listen, men ikke tidspunktet for ferie, mindre endringer av planen, trekk under grensen, kontrakten eller erklæringen.',
    },
    {
      cite: 'forvaltningsloven § 16',
      text: 'Parten varsles før vedtaket, om ikke parten har søkt, er hørt, eller et unntak gjelder. Et unntak må begrunnes.',
    },
    {
      cite: 'integreringsloven § 18',
      text: 'Kommunen kan stanse programmet for en tid eller for godt når det er saklig grunnet i deltakerens forhold. Stans er et enkeltvedtak og varsles først. Loven har ingen tallgrense; en ansatt avgjør.',
    },
    {
      cite: 'integreringsloven § 18 a',
      text: 'Deltakeren får deltakerbevis når programmet er gjennomført eller avbrutt. Programmet er slutt når sluttmålet er nådd eller tiden er ute.',
    },
    {
      cite: 'forvaltningsloven § 24',
      text: 'Begrunnelsen kan utelates når en søknad er innvilget og ingen kan ventes å være misfornøyd.',
    },
    {
      cite: 'integreringsloven § 47, forvaltningsloven §§ 28 til 30, domstolloven §§ 148 og 149',
      text: 'Klagen går til statsforvalteren. Fristen er tre uker fra underretningen, eller fra begrunnelsen når den kom senere. Faller siste dag på en fridag, flyttes den til neste virkedag.',
    },
    {
      cite: 'forvaltningsloven § 31',
      text: 'En sen klage kan likevel behandles, men ikke når det er gått mer enn ett år siden vedtaket.',
    },
    {
      cite: 'forvaltningsloven § 27',
      text: 'Parten får vite om vedtaket så snart som mulig, skriftlig, med opplysning om klage.',
    },
    {
      cite: 'forvaltningsloven § 33',
      text: 'Kommunen forbereder klagen, kan selv gjøre om vedtaket, og sender ellers saken til statsforvalteren.',
    },
    { cite: 'forvaltningsloven § 11 a', text: 'Foreløpig svar innen en måned etter søknaden.' },
    {
      cite: 'integreringsforskriften § 58',
      text: 'Opplysninger registreres innen to måneder etter at de foreligger.',
    },
    {
      cite: 'bevaringsforskrifta § 64',
      text: 'Vedtak, planer, kontrakter, erklæringer og kursbevis bevares. Utkast og kontaktnotater følger kommunens plan for sletting.',
    },
  ],
  parameters: PROCEDURE_PARAMETERS,
  settings: [],
  questions: [
    {
      question: 'Er det for sent å klage mer enn ett år etter et vedtak parten aldri fikk vite om?',
      reading: 'Nei. § 31 tredje ledd begrenser bare sene klager.',
      codes: ['ONE_YEAR_LIMIT', 'NOT_NOTIFIED'],
    },
  ],
  notices: procedureNotices,
}
