import type { LibraryElement } from '#lib/elements/element.view'
import { formatQuarters } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { type Language, say, type Text } from '#lib/i18n/text'
import { elementLibraryTexts as t, weeksText } from '#lib/i18n/texts/element-library'
import { elementTexts, goalTexts, variantTexts, weeklyHours } from '#lib/i18n/texts/plans'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { StatusTag } from '../ui/status-tag'

type Props = { elements: readonly LibraryElement[]; mayChange: boolean; language: Language }

const extentOf = ({ quartersPerWeek, weeks }: LibraryElement, words: (text: Text) => string) => {
  const hours = words(weeklyHours(formatQuarters(quartersPerWeek)))
  return weeks === null ? hours : `${hours} ${words(weeksText(weeks))}`
}

const Row = ({ element, mayChange, language }: Omit<Props, 'elements'> & { element: LibraryElement }) => {
  const words = (text: Text) => say(text, language)
  const { id, kind, variant, title, place, provider, goals, inUse } = element
  const taught = element.language ? spokenLanguage(element.language) : null
  return (
    <tr>
      <RowHead>
        {title}
        {!inUse && (
          <>
            {' '}
            <StatusTag tone="neutral">{words(t.notInUse)}</StatusTag>
          </>
        )}
        <br />
        <span className="ff-small ff-sub">
          {words(elementTexts[kind])}
          {variant && `, ${words(variantTexts[variant]).toLowerCase()}`}
        </span>
      </RowHead>
      <Cell label={words(t.extent)}>{extentOf(element, words)}</Cell>
      <Cell label={words(t.where)}>{[place, provider].filter((one) => one !== '').join(', ') || '–'}</Cell>
      <Cell label={words(t.language)}>{words(taught ?? t.norwegian)}</Cell>
      <Cell quiet label={words(t.goals)}>
        {goals.length === 0 ? words(t.allGoals) : goals.map((goal) => words(goalTexts[goal])).join(', ')}
      </Cell>
      {mayChange && (
        <Cell label={words(t.change)}>
          <LinkButton href={`/settings/elements/${id}`} size="xsmall">
            {words(t.change)}
            <span className="ff-hidden">: {title}</span>
          </LinkButton>
        </Cell>
      )}
    </tr>
  )
}

/** The municipality's library: what it holds, how much, where, and whom it suits. */
export const ElementList = ({ elements, mayChange, language }: Props) => {
  const words = (text: Text) => say(text, language)
  if (elements.length === 0) return <EmptyState>{words(t.empty)}</EmptyState>
  return (
    <DataTable
      caption={words(t.title)}
      cards
      columns={[
        { id: 'title', label: words(t.element) },
        { id: 'extent', label: words(t.extent) },
        { id: 'where', label: words(t.where) },
        { id: 'language', label: words(t.language) },
        { id: 'goals', label: words(t.goals) },
        ...(mayChange ? [{ id: 'change', label: words(t.change), hidden: true }] : []),
      ]}
    >
      {elements.map((element) => (
        <Row key={element.id} element={element} mayChange={mayChange} language={language} />
      ))}
    </DataTable>
  )
}
