import Link from 'next/link'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate, formatQuarters } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { type Language, say, type Text } from '#lib/i18n/text'
import { subjectTexts } from '#lib/i18n/texts/training'
import { placesText, courseTexts as t } from '#lib/i18n/texts/training-forms'
import type { EndWaitInput } from '#lib/training/courses.schema'
import type { CoursesView, CourseView } from '#lib/training/courses.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'
import { StatusTag } from '../ui/status-tag'
import { WaitActions } from './wait-actions'

type Props = {
  view: CoursesView
  /** Null for those who may only look. */
  endWait: ((input: EndWaitInput) => Promise<FormResult>) | null
  language: Language
}

const isFull = ({ capacity, enrolled }: CourseView) => capacity !== null && enrolled >= capacity

const CourseRow = ({
  course,
  mayChange,
  language,
}: {
  course: CourseView
  mayChange: boolean
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const spoken = course.language ? spokenLanguage(course.language) : null
  return (
    <tr>
      <RowHead>{course.name}</RowHead>
      <Cell label={words(t.subject)}>
        {words((course.subject && subjectTexts[course.subject]) ?? t.noSubject)}
      </Cell>
      <Cell label={words(t.language)}>{spoken ? spoken[language] : '–'}</Cell>
      <Cell label={words(t.places)}>
        {words(placesText(course.enrolled, course.capacity))}{' '}
        {isFull(course) && <StatusTag tone="warning">{words(t.full)}</StatusTag>}
      </Cell>
      <Cell numeric label={words(t.waiting)}>
        {course.waits.length}
      </Cell>
      <Cell numeric label={words(t.taught)}>
        {formatQuarters(course.taughtQuarters)}
      </Cell>
      <Cell quiet label={words(t.teacher)}>
        {course.teacherName ?? '–'}
      </Cell>
      <Cell numeric>
        {mayChange && (
          <Link href={`/courses/${course.id}`}>
            {words(t.change)}
            <span className="ff-hidden"> {course.name}</span>
          </Link>
        )}
      </Cell>
    </tr>
  )
}

const WaitList = ({ view, endWait, language }: Props) => {
  const words = (text: Text) => say(text, language)
  const waits = view.courses.flatMap((course) =>
    course.waits.map((wait) => ({ ...wait, course: course.name })),
  )
  if (waits.length === 0) return <p className="ff-sub">{words(t.nobodyWaits)}</p>
  return (
    <ol>
      {waits.map(({ id, participantId, name, since, course }) => (
        <li key={id} className="ff-row ff-spread ff-training-wait">
          <span>
            <Link href={`/participants/${participantId}/training`}>{name}</Link>, {course}{' '}
            <span className="ff-small ff-sub">{formatDate(since)}</span>
          </span>
          {endWait && (
            <WaitActions waitId={id} name={`${name}, ${course}`} today={view.today} endWait={endWait} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** Every class with what it teaches, its places, and those who wait. */
export const CourseOverview = (props: Props) => {
  const { view, endWait, language } = props
  const words = (text: Text) => say(text, language)
  const columns = (
    ['course', 'subject', 'language', 'places', 'waiting', 'taught', 'teacher', 'change'] as const
  ).map((id) => ({
    id,
    label: words(t[id]),
    numeric: id === 'waiting' || id === 'taught',
    hidden: id === 'change',
  }))
  if (view.courses.length === 0) return <EmptyState>{words(t.none)}</EmptyState>
  return (
    <div className="ff-stack ff-stack-wide">
      <DataTable caption={words(t.title)} columns={columns} cards>
        {view.courses.map((course) => (
          <CourseRow key={course.id} course={course} mayChange={endWait !== null} language={language} />
        ))}
      </DataTable>
      <Section title={words(t.waitList)}>
        <WaitList {...props} />
      </Section>
    </div>
  )
}
