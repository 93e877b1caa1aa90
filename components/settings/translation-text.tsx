import type { TranslationView } from '#lib/declarations/translation.view'
import { type Language, say } from '#lib/i18n/text'
import { translationTexts as t } from '#lib/i18n/texts/translations'
import { Cell, DataTable, RowHead } from '../ui/data-table'

/** The Norwegian text and the translation clause by clause, for those who may only read. */
export const TranslationText = ({
  translation: { clauses, language: tag, direction, name },
  language,
}: {
  translation: Pick<TranslationView, 'clauses' | 'language' | 'direction' | 'name'>
  language: Language
}) => (
  <DataTable
    caption={say(t.clauses, language)}
    cards
    columns={[
      { id: 'norwegian', label: say(t.norwegian, language) },
      { id: 'other', label: say(name, language) },
    ]}
  >
    {clauses.map(({ path, norwegian, text }) => (
      <tr key={path}>
        <RowHead>
          <span lang="nb">{norwegian}</span>
        </RowHead>
        <Cell label={say(name, language)}>
          <span lang={tag} dir={direction}>
            {text}
          </span>
        </Cell>
      </tr>
    ))}
  </DataTable>
)
