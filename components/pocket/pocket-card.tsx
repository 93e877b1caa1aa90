import { norwegianWords as nb, type PocketWords, pocketWords } from '#lib/attendance/text/pocket.view'
import { formatDate } from '#lib/i18n/format'
import type { LocalDate } from '#lib/values/local-date'
import { Qr } from '../ui/qr'
import { qrDrawing } from '../ui/qr-drawing'
import { DraftNotice } from './draft-notice'
import { WordsPair } from './words-pair'

/** The card on paper: what to do, and the code. No name: whoever finds it learns nothing. */
export const PocketCardSheet = ({
  language: wanted,
  address,
  expiresOn,
}: {
  language: string
  /** What the code opens. */
  address: string
  expiresOn: LocalDate
}) => {
  const { language, words: own } = pocketWords(wanted)
  const words = (key: keyof PocketWords) => (
    <WordsPair language={language} own={own[key]} norwegian={nb[key]} />
  )
  return (
    <section className="ff-card-sheet">
      <h2>{words('title')}</h2>
      <Qr drawing={qrDrawing(address)} label={nb.title} />
      <p>{words('use')}</p>
      <p>{words('keep')}</p>
      <p className="ff-small">{formatDate(expiresOn)}</p>
      <DraftNotice language={language} />
    </section>
  )
}
