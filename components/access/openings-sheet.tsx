import type { ParticipantOpeningsView } from '#lib/access/access.view'
import { basisWords, type OpeningWords, openingWords } from '#lib/access/text/openings.view'
import { formatDate } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { WordsPair } from '../pocket/words-pair'

const { words: nb } = openingWords('nb')

/** Who has opened a case, on paper for the participant: his language, and Norwegian beside it. */
export const OpeningsSheet = ({ view }: { view: ParticipantOpeningsView }) => {
  const { language, words: own } = openingWords(view.language)
  const words = (key: keyof OpeningWords) => (
    <WordsPair language={language} own={own[key]} norwegian={nb[key]} />
  )
  return (
    <section className="ff-openings-sheet" dir={spokenLanguage(language)?.direction ?? 'ltr'}>
      <p>
        {view.name}
        <br />
        {view.municipality} kommune, sak {view.caseNumber}
      </p>
      <h2>{words('title')}</h2>
      <p>{words(view.lines.length === 0 ? 'nobody' : 'lead')}</p>
      {view.lines.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words('date')}</th>
              <th scope="col">{words('who')}</th>
              <th scope="col">{words('why')}</th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map(({ id, on, who, basis, reason }) => (
              <tr key={id}>
                <td className="ff-nowrap">{formatDate(on)}</td>
                <td>{who}</td>
                <td>{reason ? <span lang="nb">{reason}</span> : words(basisWords(basis))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{words('ask')}</p>
    </section>
  )
}
