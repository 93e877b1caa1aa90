'use client'

import { type KeyboardEvent, useState } from 'react'
import { formatQuarters } from '#lib/i18n/format'
import { typedQuarters } from '#lib/plans/week-grid.view'

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const atEdge = ({ selectionStart, selectionEnd, value }: HTMLInputElement, step: number) =>
  step < 0 ? selectionEnd === 0 || selectionEnd === value.length : selectionStart === value.length

/** Arrow keys walk from cell to cell; Enter goes down instead of sending the form. */
const walk = (event: KeyboardEvent<HTMLInputElement>) => {
  const step = STEPS[event.key]
  const cell = event.currentTarget
  if (!step || (step[1] !== 0 && !atEdge(cell, step[1]))) return
  event.preventDefault()
  const [row = 0, column = 0] = (cell.dataset.cell ?? '').split(' ').map(Number)
  const next = cell
    .closest('table')
    ?.querySelector<HTMLInputElement>(`[data-cell="${row + step[0]} ${column + step[1]}"]`)
  next?.focus()
  next?.select()
}

const shown = (quarters: number) => (quarters === 0 ? '' : formatQuarters(quarters))

/** Hours of one element in some weeks, kept when the cell is left. What cannot be read is told as null. */
export const HoursCell = ({
  label,
  place,
  quarters,
  change,
}: {
  label: string
  place: string
  quarters: number
  change: (quarters: number | null) => void
}) => {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    const read = typedQuarters(typed ?? shown(quarters))
    setTyped(null)
    if (read !== quarters) change(read)
  }
  return (
    <input
      className="ff-grid-hours"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      data-cell={place}
      value={typed ?? shown(quarters)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={commit}
      onKeyDown={walk}
    />
  )
}
