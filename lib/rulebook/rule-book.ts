import type { Chapter } from '#lib/law/book/chapter'
import { ruleBook } from '#lib/law/book/rule-book'
import type { Parameter } from '#lib/law/dated'
import type { ChapterView, NumberView, RuleBookView } from './rule-book.view'
import { sectionsOf } from './sections'
import { valueInWords } from './value-words'

const numberView = ({ title, chosenBy, versions }: Parameter<unknown>): NumberView => ({
  title,
  chosenBy,
  versions: versions
    .map(({ value, validFrom, validTo, cite, recheckBy }) => ({
      value: valueInWords(value),
      from: validFrom,
      to: validTo,
      cite,
      recheckBy,
    }))
    .reverse(),
})

const chapterView = ({
  rule,
  title,
  cite,
  provisions,
  parameters,
  settings,
  questions,
  notices,
}: Chapter): ChapterView => ({
  rule,
  title,
  cite,
  provisions,
  numbers: parameters.map(numberView),
  settings,
  questions: questions.map(({ question, reading }) => ({ question, reading })),
  notices: Object.entries(notices).map(([code, notice]) => ({ code, ...notice })),
})

/** The published rule book: what is worked out, by which law, with which numbers. Open to everyone. */
export const publishedRules = (): RuleBookView => {
  const { readOn, chapters, notCovered } = ruleBook()
  return { readOn, notCovered, chapters: chapters.map(chapterView), sections: sectionsOf(chapters) }
}
