import { type Language, say } from '#lib/i18n/text'
import { controlTexts, metOf, oversightTexts as t } from '#lib/i18n/texts/oversight'
import type { CaseControlsView } from '#lib/oversight/controls.view'
import { Card } from '../ui/card'
import { type Check, CheckList } from '../ui/check-list'

/** Each question that arises, with the place in the case that proves the answer. */
const checksOf = ({ controls, participantId }: CaseControlsView, language: Language): readonly Check[] =>
  controls.flatMap(({ code, met, part }) =>
    met === null
      ? []
      : [
          {
            id: code,
            done: met,
            words: <a href={`/participants/${participantId}${part}`}>{say(controlTexts[code], language)}</a>,
          },
        ],
  )

/** How a case answers what the supervisors ask. */
export const CaseControls = ({
  view,
  title,
  language,
}: {
  view: CaseControlsView
  title?: string
  language: Language
}) => (
  <Card title={title ?? say(t.title, language)} aside={<b>{say(metOf(view.met, view.asked), language)}</b>}>
    <CheckList checks={checksOf(view, language)} />
  </Card>
)
