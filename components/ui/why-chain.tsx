import type { ReactNode } from 'react'
import { formatOre, formatOreChange } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { whyTexts } from '#lib/i18n/texts/why'
import { classNames } from './class-names'
import { SectionChip } from './section-chip'

/** What the law was tried on. `when` is a date as shown. */
export type WhyFact = { when?: string; what: string; who?: string }
/** One line of arithmetic: "Per dag", "÷ 30", "758,61". The last line is the answer. */
export type WhyStep = { what: string; how: string; result: string }
/** Another course, its sum and the difference, in øre. */
export type WhatIf = { what: string; ore: number; change: number }

export type Explanation = {
  /** The answer in one sentence. */
  answer: string
  facts: readonly WhyFact[]
  rule: string
  /** Whole citations. */
  cites: readonly string[]
  /** A line beside the citations: which rate, in force from when. */
  inForce?: string
  steps?: readonly WhyStep[]
  /** How it was rounded. */
  stepsNote?: string
  /** Whether this needs a decision, and why. */
  decision?: ReactNode
  whatIf?: readonly WhatIf[]
}

const Facts = ({ facts }: { facts: readonly WhyFact[] }) => (
  <dl className="ff-facts ff-why-facts">
    {facts.map(({ when, what, who }) => (
      <div key={`${when} ${what}`}>
        <dt className="ff-nowrap">{when}</dt>
        <dd>
          {what}
          {who && <span className="ff-sub"> {who}</span>}
        </dd>
      </div>
    ))}
  </dl>
)

const Sum = ({ steps, note, caption }: { steps: readonly WhyStep[]; note?: string; caption: string }) => (
  <>
    <table className="ff-table">
      <caption className="ff-hidden">{caption}</caption>
      <tbody>
        {steps.map(({ what, how, result }, at) => (
          <tr key={what}>
            <th scope="row" className="ff-plain">
              {at === steps.length - 1 ? <b>{what}</b> : what}
            </th>
            <td className="ff-num ff-sub">{how}</td>
            <td className="ff-num">{at === steps.length - 1 ? <b>{result}</b> : result}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {note && <p className="ff-small ff-sub">{note}</p>}
  </>
)

const WhatIfs = ({ cases }: { cases: readonly WhatIf[] }) => (
  <ul className="ff-what-if">
    {cases.map(({ what, ore, change }) => (
      <li key={what}>
        <span>{what}</span>
        <b>{formatOre(ore)}</b>
        <b className={classNames(change > 0 && 'ff-up', change < 0 && 'ff-down')}>
          {formatOreChange(change)}
        </b>
      </li>
    ))}
  </ul>
)

/** The one explanation, always in the same order: facts, rule, law, sum, decision, what if. */
export const WhyChain = ({ language, explanation }: { language: Language; explanation: Explanation }) => {
  const { answer, facts, rule, cites, inForce, steps = [], stepsNote, decision, whatIf = [] } = explanation
  const node = (title: Text, inside: ReactNode) => (
    <li>
      <h3>{say(title, language)}</h3>
      {inside}
    </li>
  )
  return (
    <>
      <p>{answer}</p>
      <ol className="ff-chain">
        {facts.length > 0 && node(whyTexts.facts, <Facts facts={facts} />)}
        {node(whyTexts.rule, <p>{rule}</p>)}
        {node(
          whyTexts.law,
          <div className="ff-row">
            {cites.map((cite) => (
              <SectionChip key={cite} cite={cite} full />
            ))}
            {inForce && <span className="ff-small ff-sub">{inForce}</span>}
          </div>,
        )}
        {steps.length > 0 &&
          node(
            whyTexts.sum,
            <Sum
              steps={steps}
              caption={say(whyTexts.sum, language)}
              {...(stepsNote && { note: stepsNote })}
            />,
          )}
        {decision && node(whyTexts.decision, <div>{decision}</div>)}
        {whatIf.length > 0 && node(whyTexts.whatIf, <WhatIfs cases={whatIf} />)}
      </ol>
    </>
  )
}
