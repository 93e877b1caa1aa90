import { spokenLanguage } from '#lib/i18n/languages'

/** A sentence in the participant's language, and in Norwegian below it where that is another. */
export const WordsPair = ({
  language,
  own,
  norwegian,
}: {
  language: string
  own: string
  norwegian: string
}) => (
  <>
    <span lang={language} dir={spokenLanguage(language)?.direction ?? 'ltr'} className="ff-pocket-own">
      {own}
    </span>
    {language !== 'nb' && own !== norwegian && (
      <span lang="nb" dir="ltr" className="ff-pocket-nb">
        {norwegian}
      </span>
    )}
  </>
)
