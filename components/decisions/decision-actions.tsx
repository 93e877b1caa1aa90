'use client'

import { useState } from 'react'
import type { DecisionView } from '#lib/decisions/decision.view'
import type { ApproveDecisionForm, ReturnDecisionForm } from '#lib/decisions/flow.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { RefusalAlert } from '../ui/refusal-alert'
import { useCommand } from '../ui/use-command'

type Seen = { decisionId: string; version: number }
export type ActionCommands = {
  readonly refreeze: (input: Seen) => Promise<FormResult>
  readonly withdraw: (input: Seen) => Promise<FormResult>
  readonly propose: (input: Seen) => Promise<FormResult>
  readonly recall: (input: Seen) => Promise<FormResult>
  readonly approve: (input: ApproveDecisionForm) => Promise<FormResult>
  readonly sendBack: (input: ReturnDecisionForm) => Promise<FormResult>
}
type Props = { view: DecisionView; may: { write: boolean; approve: boolean }; commands: ActionCommands }

type Part = Props & { run: ReturnType<typeof useCommand>['run']; seen: Seen }

const DraftActions = ({ view, commands, run, seen }: Part) => {
  const say = useSay()
  return (
    <>
      <Button variant="tertiary" onClick={() => run(() => commands.withdraw(seen))}>
        {say(t.withdraw)}
      </Button>
      {view.obstacles.includes('facts-changed') && (
        <Button onClick={() => run(() => commands.refreeze(seen))}>{say(t.refreeze)}</Button>
      )}
      <Button variant="primary" onClick={() => run(() => commands.propose(seen))}>
        {say(t.propose)}
      </Button>
    </>
  )
}

const SendBack = ({ commands, run, seen }: Part) => {
  const say = useSay()
  const [reason, setReason] = useState('')
  return (
    <details className="ff-decision-return">
      <summary className="aksel-button aksel-button--small" data-variant="secondary" data-color="accent">
        {say(t.sendBack)}
      </summary>
      <div className="ff-stack">
        <label className="ff-label" htmlFor="return-reason">
          {say(t.returnReason)}
        </label>
        <textarea
          id="return-reason"
          className="ff-input"
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button onClick={() => run(() => commands.sendBack({ ...seen, reason }))}>{say(t.sendBack)}</Button>
      </div>
    </details>
  )
}

const ProposalActions = (part: Part) => {
  const say = useSay()
  const { view, may, commands, run, seen } = part
  const letterHash = view.letterHash ?? ''
  return (
    <>
      {view.proposedByMe && <Button onClick={() => run(() => commands.recall(seen))}>{say(t.recall)}</Button>}
      {may.approve && (
        <>
          <SendBack {...part} />
          <Button variant="primary" onClick={() => run(() => commands.approve({ ...seen, letterHash }))}>
            {say(t.approve)}
          </Button>
        </>
      )}
    </>
  )
}

/** What can be done with the decision now, and the words of a refusal. */
export const DecisionActions = (props: Props) => {
  const { refusal, run } = useCommand('when-done')
  const { view, may } = props
  const part = { ...props, run, seen: { decisionId: view.id, version: view.version } }
  return (
    <>
      {refusal && <RefusalAlert refusal={refusal} />}
      {view.status === 'DRAFT' && may.write && <DraftActions {...part} />}
      {view.status === 'PROPOSED' && (may.write || may.approve) && <ProposalActions {...part} />}
    </>
  )
}
