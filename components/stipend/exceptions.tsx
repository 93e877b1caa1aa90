'use client'

import { stipendTexts as t } from '#lib/i18n/texts/stipend'
import type { ResolveExceptionInput } from '#lib/stipend/resolve-exception.schema'
import type { ExceptionView } from '#lib/stipend/stipend.view'
import { useSay } from '../shell/language'
import { DataTable } from '../ui/data-table'
import { RefusalAlert } from '../ui/refusal-alert'
import { useCommand } from '../ui/use-command'
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
  const { pending, refusal, run: command } = useCommand('always')

  const choose = ({ participantId, code }: ExceptionView, choice: ResolveExceptionInput['choice']) =>
    void command(() => resolve({ runId: run.id, version: run.version, participantId, code, choice }))
  const columns = [
    { id: 'icon', label: say(t.status), hidden: true },
    { id: 'name', label: say(t.participant) },
    { id: 'what', label: say(t.whatToSettle) },
    { id: 'effect', label: say(t.effect), numeric: true },
    { id: 'action', label: say(t.action), hidden: true },
  ]
  return (
    <>
      {refusal && <RefusalAlert refusal={refusal} />}
      <DataTable caption={say(t.exceptions)} columns={columns} cards>
        {exceptions.map((exception) => (
          <ExceptionRow
            key={`${exception.participantId} ${exception.code}`}
            exception={exception}
            run={run}
            month={month}
            editable={editable}
            choose={choose}
            resolve={resolve}
            pending={pending}
          />
        ))}
      </DataTable>
    </>
  )
}
