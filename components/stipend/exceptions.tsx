'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Text } from '#lib/i18n/text'
import { formTexts } from '#lib/i18n/texts/forms'
import { stipendTexts as t } from '#lib/i18n/texts/stipend'
import type { ResolveExceptionInput } from '#lib/stipend/resolve-exception.schema'
import type { ExceptionView } from '#lib/stipend/stipend.view'
import { useSay } from '../shell/language'
import { DataTable } from '../ui/data-table'
import { LocalAlert } from '../ui/local-alert'
import { ExceptionRow } from './exception-row'
import type { Resolve, RunRef } from './run-ref'

/** What needs a person, the gravest first; resolved ones stay in sight with the name of who resolved them. */
export const Exceptions = ({
  exceptions,
  run,
  month,
  editable,
  resolve,
}: {
  exceptions: readonly ExceptionView[]
  run: RunRef
  month: string
  editable: boolean
  resolve: Resolve
}) => {
  const say = useSay()
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Text | null>(null)

  const send: Resolve = async (input) => {
    setPending(true)
    try {
      const answer = await resolve(input)
      setRefusal(answer.ok ? null : 'refusal' in answer ? answer.refusal : formTexts.checkField)
      router.refresh()
      return answer
    } catch {
      setRefusal(formTexts.failed)
      return { ok: false, refusal: formTexts.failed }
    } finally {
      setPending(false)
    }
  }
  const choose = ({ participantId, code }: ExceptionView, choice: ResolveExceptionInput['choice']) =>
    void send({
      runId: run.id,
      version: run.version,
      participantId,
      code,
      choice,
    })
  const columns = [
    { id: 'icon', label: say(t.status), hidden: true },
    { id: 'name', label: say(t.participant) },
    { id: 'what', label: say(t.whatToSettle) },
    { id: 'effect', label: say(t.effect), numeric: true },
    { id: 'action', label: say(t.action), hidden: true },
  ]
  return (
    <>
      {refusal && (
        <LocalAlert tone="danger" live>
          {say(refusal)}
        </LocalAlert>
      )}
      <DataTable caption={say(t.exceptions)} columns={columns} cards>
        {exceptions.map((exception) => (
          <ExceptionRow
            key={`${exception.participantId} ${exception.code}`}
            exception={exception}
            run={run}
            month={month}
            editable={editable}
            choose={choose}
            resolve={send}
            pending={pending}
          />
        ))}
      </DataTable>
    </>
  )
}
