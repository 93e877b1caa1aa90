import { type Language, say } from '#lib/i18n/text'
import { overviewTexts as t } from '#lib/i18n/texts/overview'
import { DownloadIcon } from '../ui/icons'

/** The same table as a file: plain text, or a workbook. */
export const Downloads = ({
  base,
  query = '',
  about = '',
  language,
}: {
  base: string
  /** What of the table, as the start of a query: `tabell=utvikling&`. */
  query?: string
  /** Which table, for those who only listen, where the page has several. */
  about?: string
  language: Language
}) => (
  <span className="ff-row">
    <DownloadIcon />
    {(['csv', 'xlsx'] as const).map((format) => (
      <a key={format} href={`${base}?${query}format=${format}`} download>
        <span className="ff-hidden">
          {say(t.download, language)} {about}{' '}
        </span>
        {say(t[format], language)}
      </a>
    ))}
  </span>
)
