'use client'

import { useState } from 'react'
import type { GuidanceView } from '#lib/citizenship/guidance.view'
import { formatDate } from '#lib/i18n/format'
import {
  longestFree,
  guidanceTexts as t,
  tripMoves,
  tripNever,
  tripSame,
  tripText,
} from '#lib/i18n/texts/guidance'
import { daysBetween } from '#lib/values/local-date'
import { useSay } from '../shell/language'
import { Card } from '../ui/card'

const FIRST_LENGTH = 30

/** What a journey of so many days would do to the earliest day: every length is worked out beforehand. */
export const TripSlider = ({ view: { trip, best } }: { view: GuidanceView }) => {
  const say = useSay()
  const [days, setDays] = useState(FIRST_LENGTH)
  if (!trip) return null
  const baseline = best?.metOn ?? null
  const metOn = trip.lengths[days - 1]?.metOn ?? null
  const moved = baseline && metOn ? daysBetween(baseline, metOn) : 0
  const free = trip.lengths.filter((one) => one.metOn === baseline).length
  const answer = () => {
    if (!metOn) return tripNever
    return moved === 0 ? tripSame(formatDate(metOn)) : tripMoves(formatDate(metOn), moved)
  }
  return (
    <Card title={say(t.plannedTrip)} aside={formatDate(trip.departedOn)}>
      <label className="ff-guide-slider">
        <span className="ff-row ff-spread">
          <span>{say(t.tripLength)}</span>
          <b>{say(tripText(days))}</b>
        </span>
        <input
          type="range"
          min={1}
          max={trip.lengths.length}
          value={days}
          aria-valuetext={say(tripText(days))}
          onChange={({ target }) => setDays(Number(target.value))}
        />
      </label>
      <p role="status">
        <b>{say(answer())}</b>
      </p>
      {baseline && free > 0 && <p className="ff-small ff-sub">{say(longestFree(free))}</p>}
    </Card>
  )
}
