import { type Language, say } from '#lib/i18n/text'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { Button } from '../ui/button'

/** Finds a case by name or case number. Identity numbers never go into an address. */
export const SearchForm = ({
  search,
  everyone,
  language,
}: {
  search: string
  everyone: boolean
  language: Language
}) => (
  <search>
    <form className="ff-search" method="get">
      {everyone && <input type="hidden" name="utvalg" value="alle" />}
      <label htmlFor="sok">{say(t.search, language)}</label>
      <input
        className="ff-input"
        id="sok"
        name="sok"
        defaultValue={search}
        maxLength={100}
        autoComplete="off"
        data-key="/"
      />
      <Button type="submit">{say(t.doSearch, language)}</Button>
    </form>
  </search>
)
