import 'server-only'
import { type ProgrammeColumn, programmeDocument } from '#lib/documents/programme'
import { formatQuarters } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { goalTexts } from '#lib/i18n/texts/plans'
import { renderDocument } from '#lib/pdf/render-document'
import type { Caller } from '#lib/platform/use-case'
import { programmeLine } from './programme-line.queries'
import type { ProgrammeLine } from './programme-line.view'
import { programmeWords } from './text/programme.view'

const columnIn = (wanted: string, { entries }: ProgrammeLine): ProgrammeColumn => {
  const { language, words } = programmeWords(wanted)
  return {
    language,
    title: words.title,
    goalLabel: words.goal,
    draft: words.draft,
    head: [words.what, words.from, words.to, words.hoursAWeek],
    rows: entries.map(({ kind, title, from, to, quartersPerWeek }) => ({
      kind: words[kind],
      title,
      from,
      to,
      hours: quartersPerWeek === null ? '' : formatQuarters(quartersPerWeek),
    })),
  }
}

/** The programme as a PDF, made when it is asked for; null without a case or a plan. */
export const programmePdf = async (caller: Caller, participantId: string) => {
  const line = await programmeLine(caller, participantId)
  if (!line) return null
  const own = programmeWords(line.language).language
  const languages = own === 'nb' || own === 'nn' ? [line.written] : [own, line.written]
  const facts = {
    municipality: { name: line.municipality, arms: line.arms },
    name: line.name,
    goal: say(goalTexts[line.goal as keyof typeof goalTexts], line.written),
    preparedOn: line.today,
    written: line.written,
  }
  return renderDocument(
    programmeDocument(
      facts,
      languages.map((language) => columnIn(language, line)),
    ),
  )
}
