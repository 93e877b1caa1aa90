'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import type { Text } from '#lib/i18n/text'
import { formTexts } from '#lib/i18n/texts/forms'
import { retentionTexts as t } from '#lib/i18n/texts/privacy'
import type { ApproveDeletionInput } from '#lib/privacy/retention.schema'
import type { LocalDate } from '#lib/values/local-date'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { LocalAlert } from '../ui/local-alert'

type Props = {
  readonly rule: ApproveDeletionInput['rule']
  readonly rows: readonly {
    readonly id: string
    readonly caseNumber: string | null
    readonly since: LocalDate
  }[]
  readonly title: string
  readonly approve: (input: ApproveDeletionInput) => Promise<FormResult>
}

/** What waits to be deleted by one rule, and the button that approves the list as it stands. */
export const ExpiredList = ({ rule, rows, title, approve }: Props) => {
  const say = useSay()
  const router = useRouter()
  const [refusal, setRefusal] = useState<Text | null>(null)
  const press = async () => {
    const answer = await approve({ rule, ids: rows.map(({ id }) => id) })
    if (answer.ok) router.refresh()
    else setRefusal('refusal' in answer ? answer.refusal : formTexts.failed)
  }
  return (
    <div className="ff-stack">
      <DataTable
        caption={title}
        columns={[
          { id: 'case', label: say(t.what) },
          { id: 'since', label: say(t.since) },
        ]}
      >
        {rows.map(({ id, caseNumber, since }) => (
          <tr key={id}>
            <RowHead>{caseNumber ?? id.slice(0, 8)}</RowHead>
            <Cell>{formatDate(since)}</Cell>
          </tr>
        ))}
      </DataTable>
      {refusal && (
        <LocalAlert tone="warning" live>
          {say(refusal)}
        </LocalAlert>
      )}
      <p>
        <Button variant="danger" onClick={press}>
          {say(t.approve)}
        </Button>
      </p>
    </div>
  )
}
