import { type Language, say, type Text } from '#lib/i18n/text'
import { letterNameTexts, wordingTexts as t, wordingVersion } from '#lib/i18n/texts/letter-wordings'
import type { WordedLetter } from '#lib/wordings/wording.view'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { StatusTag } from '../ui/status-tag'

type Form = WordedLetter['forms'][number]

const Version = ({ form, words }: { form: Form; words: (text: Text) => string }) => {
  if (form.outdated) return <StatusTag tone="warning">{words(t.outdated)}</StatusTag>
  return form.version === 0 ? (
    <span className="ff-sub">{words(t.productWords)}</span>
  ) : (
    <StatusTag tone="info">{words(wordingVersion(form.version))}</StatusTag>
  )
}

/** Every letter in both written forms: whose words it uses, and the way to change them. */
export const WordingList = ({
  letters,
  mayChange,
  language,
}: {
  letters: readonly WordedLetter[]
  mayChange: boolean
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  return (
    <DataTable
      caption={words(t.title)}
      cards
      columns={[
        { id: 'letter', label: words(t.letter) },
        { id: 'nb', label: words(t.nb) },
        { id: 'nn', label: words(t.nn) },
      ]}
    >
      {letters.map(({ letter, forms }) => (
        <tr key={letter}>
          <RowHead>{words(letterNameTexts[letter])}</RowHead>
          {forms.map((form) => (
            <Cell key={form.form} label={words(t[form.form])}>
              <span className="ff-row">
                <Version form={form} words={words} />
                {mayChange && (
                  <LinkButton href={`/settings/letters/${letter}/${form.form}`} size="xsmall">
                    {words(t.change)}
                    <span className="ff-hidden">
                      : {words(letterNameTexts[letter])}, {words(t[form.form])}
                    </span>
                  </LinkButton>
                )}
              </span>
            </Cell>
          ))}
        </tr>
      ))}
    </DataTable>
  )
}
