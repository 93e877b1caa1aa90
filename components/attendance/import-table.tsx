'use client'

import { useId, useState } from 'react'
import type { ImportPreview } from '#lib/attendance/import.view'
import { tableText } from '#lib/attendance/table-text.view'
import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { importRefusals, previewWords, rowFaultText, importTexts as t } from '#lib/i18n/texts/import'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { LocalAlert } from '../ui/local-alert'
import { StatusTag } from '../ui/status-tag'

const Preview = ({ view }: { view: ImportPreview }) => {
  const say = useSay()
  const columns = (['line', 'content', 'result'] as const).map((id) => ({ id, label: say(t[id]) }))
  return (
    <>
      <LocalAlert tone={view.faults > 0 ? 'warning' : 'success'} live>
        {say(previewWords(view.rows.length, view.sessions, view.faults))}
      </LocalAlert>
      <DataTable caption={say(t.preview)} columns={columns} cards>
        {view.rows.map(({ line, cells, fault }) => (
          <tr key={line}>
            <RowHead className="ff-plain">{line}</RowHead>
            <Cell label={say(t.content)}>{cells.join(' · ')}</Cell>
            <Cell label={say(t.result)}>
              <StatusTag tone={fault ? 'danger' : 'success'}>
                {say(fault ? rowFaultText(fault) : t.good)}
              </StatusTag>
            </Cell>
          </tr>
        ))}
      </DataTable>
    </>
  )
}

/** A table read in: chosen or pasted, shown row by row, and only then written. */
export const ImportTable = ({
  preview,
  readIn,
}: {
  preview: (text: string) => Promise<ImportPreview | null>
  readIn: (text: string) => Promise<FormResult>
}) => {
  const say = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const [view, setView] = useState<ImportPreview | null>(null)
  const [said, setSaid] = useState<{ readonly text: Text; readonly good: boolean } | null>(null)

  const change = (next: string) => {
    setText(next)
    setView(null)
    setSaid(null)
  }
  const choose = async (file: File | undefined) => {
    const chosen = file && (await tableText(file))
    change(chosen ?? '')
    if (chosen === null) setSaid({ text: importRefusals['not-a-table'], good: false })
  }
  const show = async () => {
    const shown = await preview(text)
    setView(shown)
    setSaid(shown ? null : { text: text === '' ? t.empty : importRefusals['not-a-table'], good: false })
  }
  const write = async () => {
    const answer = await readIn(text)
    if (answer.ok) change('')
    const refusal = !answer.ok && 'refusal' in answer ? answer.refusal : importRefusals['rows-to-mend']
    setSaid(answer.ok ? { text: t.done, good: true } : { text: refusal, good: false })
  }
  const mayRead = view !== null && view.faults === 0
  return (
    <div className="ff-stack">
      <p className="ff-small ff-sub">{say(t.codes)}</p>
      <div className="ff-field">
        <label className="ff-label" htmlFor={`${id}-file`}>
          {say(t.file)}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".xlsx,.csv,.txt,text/csv"
          onChange={({ target }) => choose(target.files?.[0])}
        />
      </div>
      <div className="ff-field">
        <label className="ff-label" htmlFor={`${id}-text`}>
          {say(t.text)}
        </label>
        <textarea
          id={`${id}-text`}
          className="ff-input"
          rows={8}
          value={text}
          onChange={({ target }) => change(target.value)}
        />
      </div>
      <div className="ff-row">
        <Button variant={mayRead ? 'secondary' : 'primary'} onClick={show}>
          {say(t.preview)}
        </Button>
        {mayRead && (
          <Button variant="primary" onClick={write}>
            {say(t.read)}
          </Button>
        )}
      </div>
      {said && (
        <LocalAlert tone={said.good ? 'success' : 'danger'} live>
          {say(said.text)}
        </LocalAlert>
      )}
      {view && <Preview view={view} />}
    </div>
  )
}
