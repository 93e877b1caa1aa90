import { isDraft, norwegianWords, pocketWords } from '#lib/attendance/text/pocket.view'
import { WordsPair } from './words-pair'

/** Says that nobody has checked the translation, in the language itself and in Norwegian. */
export const DraftNotice = ({ language: wanted }: { language: string }) => {
  const { language, words } = pocketWords(wanted)
  return isDraft(language) ? (
    <p className="ff-pocket-draft">
      <WordsPair language={language} own={words.draft} norwegian={norwegianWords.draft} />
    </p>
  ) : null
}
