import type { LocalDate } from '#lib/values/local-date'
import type { Parameter } from '../dated'
import { READ_ON } from '../parameters/sources'
import { absenceChapter } from './absence'
import { agreementChapter } from './agreement'
import type { Chapter } from './chapter'
import { citizenshipChapter } from './citizenship'
import { eligibilityChapter } from './eligibility'
import { planCheckChapter } from './plan-check'
import { procedureChapter } from './procedure'
import { programmeChapter } from './programme'
import { stipendChapter } from './stipend'
import { trainingChapter } from './training'

export type RuleBook = {
  /** The law was read as it stood on this day. */
  readonly readOn: LocalDate
  readonly chapters: readonly Chapter[]
  /** Rules of the law that an official applies without the engine. */
  readonly notCovered: readonly string[]
}

/** Everything the engine decides, in plain Norwegian, as plain data: for docs/rules.md and for the screen. */
export const ruleBook = (): RuleBook => ({
  readOn: READ_ON,
  chapters: [
    eligibilityChapter,
    programmeChapter,
    planCheckChapter,
    agreementChapter,
    absenceChapter,
    stipendChapter,
    trainingChapter,
    procedureChapter,
    citizenshipChapter,
  ],
  notCovered: [
    'Fritak fra opplæring og prøver (integreringsloven § 29, integreringsforskriften §§ 23 til 25 og 36).',
    'Stans, avslutning og deltakerbevis (integreringsloven §§ 3, 18, 18 a og 36).',
    'Norskplan for dem som er utenfor programmet (integreringsloven §§ 34 og 37 d).',
    'Permisjon fra opplæringen (integreringsforskriften §§ 30 til 33).',
    'De 75 dagene som er forbeholdt hver av foreldrene (integreringsforskriften § 16).',
    'Om programmet er helårig og på fulltid, og ny vurdering ved vesentlig endring i livssituasjonen (integreringsloven §§ 13 til 15).',
    'Vilkårene for tilbakebetaling og refusjon (integreringsloven § 25).',
    'Gratis prøver (integreringsloven § 37 d, integreringsforskriften § 38).',
  ],
})

/** Every dated number of the law that the rules use. */
export const allParameters = (): readonly Parameter<unknown>[] =>
  ruleBook().chapters.flatMap(({ parameters }) => parameters)
