import type { ReactNode } from 'react'
import { type Language, say } from '#lib/i18n/text'
import { commonTexts } from '#lib/i18n/texts/common'
import { whyTexts } from '#lib/i18n/texts/why'
import { XMarkIcon } from './icons'

type Opens = {
  /** Id of the `WhyDrawer` that it opens. */
  opens: string
}

/** "Hvorfor?": opens the explanation. Works without script; Esc closes and gives focus back. */
export const WhyButton = ({
  opens,
  language,
  about,
  children,
}: Opens & {
  language: Language
  /** What is explained, read aloud after the word: "trekk for februar". */
  about: string
  children?: ReactNode
}) => (
  <button type="button" className="ff-why" data-why popoverTarget={opens}>
    {children ?? say(whyTexts.why, language)}
    <span className="ff-hidden"> {about}</span>
  </button>
)

/** The explanation as a drawer at the right, for pages without room for it beside the work. */
export const WhyDrawer = ({
  id,
  language,
  title,
  children,
}: {
  id: string
  language: Language
  /** A question: "Hvorfor 1 517,21 i trekk?" */
  title: string
  /** A `WhyChain`. */
  children: ReactNode
}) => (
  <section id={id} popover="auto" className="ff-why-drawer" aria-labelledby={`${id}-title`}>
    <div className="ff-why-panel">
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        <button type="button" className="ff-why-close" popoverTarget={id} popoverTargetAction="hide">
          <XMarkIcon />
          <span className="ff-hidden">{say(commonTexts.close, language)}</span>
        </button>
      </header>
      {children}
    </div>
  </section>
)

/** The explanation beside the work, in the frame with list, result and reason. */
export const WhyPanel = ({ title, children }: { title: string; children: ReactNode }) => (
  <aside className="ff-why-panel" aria-label={title}>
    <header>
      <h2>{title}</h2>
    </header>
    {children}
  </aside>
)
