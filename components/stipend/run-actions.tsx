'use client'

import { useRef, useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { stipendTexts as t } from '#lib/i18n/texts/stipend'
import type { RunView } from '#lib/stipend/stipend.view'
import { useSay } from '../shell/language'
import { Button, LinkButton } from '../ui/button'
import { DownloadIcon } from '../ui/icons'
import { RefusalAlert } from '../ui/refusal-alert'
import { useCommand } from '../ui/use-command'

type Ref = { runId: string; version: number }

export type RunCommands = {
  readonly calculate: (month: string) => Promise<FormResult>
  readonly send: (input: Ref) => Promise<FormResult>
  readonly approve: (input: Ref) => Promise<FormResult>
  readonly sendBack: (input: Ref & { reason: string }) => Promise<FormResult>
  readonly makeFile: (runId: string) => Promise<FormResult>
}

/** The next open exception takes focus; from the last it begins anew. */
const goToNextException = () => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-exception="open"]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[(at + 1) % rows.length]
  next?.scrollIntoView({ block: 'center' })
  const control = next?.querySelector<HTMLElement>('button, a.aksel-button')
  ;(control ?? next)?.focus()
}

type Part = { view: RunView; commands: RunCommands; command: ReturnType<typeof useCommand> }

const DraftActions = ({ view, commands, command }: Part) => {
  const say = useSay()
  const { run, open, month, changed } = view
  if (!run || !view.may.prepare) return null
  const outdated = changed.length > 0
  return (
    <>
      <Button
        variant={outdated ? 'primary' : 'secondary'}
        onClick={() => command.run(() => commands.calculate(month))}
      >
        {say(t.recalculate)}
      </Button>
      {open > 0 ? (
        <Button variant={outdated ? 'secondary' : 'primary'} shortcut="n" onClick={goToNextException}>
          {say(t.nextException)}
        </Button>
      ) : (
        <Button
          variant={outdated ? 'secondary' : 'primary'}
          onClick={() => command.run(() => commands.send({ runId: run.id, version: run.version }))}
        >
          {say(t.send)}
        </Button>
      )}
    </>
  )
}

const SendBack = ({ view, commands, command }: Part) => {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const { run } = view
  if (!run) return null
  const ref = { runId: run.id, version: run.version }
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{say(t.sendBack)}</Button>
      <dialog className="ff-dialog" ref={dialog} aria-labelledby="send-back-title">
        <form
          className="ff-stack"
          method="dialog"
          onSubmit={() => void command.run(() => commands.sendBack({ ...ref, reason }))}
        >
          <h2 id="send-back-title">{say(t.sendBack)}</h2>
          <label className="ff-label" htmlFor="send-back-reason">
            {say(t.sendBackWhy)}
          </label>
          <textarea
            id="send-back-reason"
            className="ff-input"
            rows={4}
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="ff-row">
            <Button type="submit" variant="primary">
              {say(t.sendBack)}
            </Button>
            <Button variant="tertiary" onClick={() => dialog.current?.close()}>
              {say(t.back)}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}

const SentActions = (part: Part) => {
  const say = useSay()
  const { view, commands, command } = part
  const { run, may } = view
  if (!run || !may.approve) return null
  return (
    <>
      <SendBack {...part} />
      <Button
        variant="primary"
        onClick={() => command.run(() => commands.approve({ runId: run.id, version: run.version }))}
      >
        {say(t.approve)}
      </Button>
    </>
  )
}

/** The browser saves the file, and the page stays. */
const saveFile = (href: string) => {
  const link = document.createElement('a')
  link.href = href
  link.download = ''
  link.click()
}

const ClosedActions = ({ view, commands, command }: Part) => {
  const say = useSay()
  const { run, may, month, status } = view
  if (!run || !may.export) return null
  if (status === 'EXPORTED')
    return (
      <>
        <LinkButton icon={DownloadIcon} href={`/stipend/${month}/export?format=xlsx`}>
          {say(t.downloadWorkbook)}
        </LinkButton>
        <LinkButton icon={DownloadIcon} variant="primary" href={`/stipend/${month}/export`}>
          {say(t.download)}
        </LinkButton>
      </>
    )
  const makeAndSave = async () => {
    const answer = await commands.makeFile(run.id)
    if (answer.ok) saveFile(`/stipend/${month}/export`)
    return answer
  }
  return (
    <Button variant="primary" onClick={() => command.run(makeAndSave)}>
      {say(t.export)}
    </Button>
  )
}

/** What can be done with the month now: always one main action, and words when it is refused. */
export const RunActions = ({ view, commands }: { view: RunView; commands: RunCommands }) => {
  const say = useSay()
  const command = useCommand('always')
  const part = { view, commands, command }
  return (
    <>
      {command.refusal && <RefusalAlert refusal={command.refusal} />}
      {command.pending && <output className="ff-small ff-sub">{say(t.working)}</output>}
      {view.status === 'NONE' && view.isOver && view.may.prepare && (
        <Button variant="primary" onClick={() => command.run(() => commands.calculate(view.month))}>
          {say(t.calculate)}
        </Button>
      )}
      {view.status === 'DRAFT' && <DraftActions {...part} />}
      {view.status === 'SENT' && <SentActions {...part} />}
      {(view.status === 'APPROVED' || view.status === 'EXPORTED') && <ClosedActions {...part} />}
    </>
  )
}
