'use client'

import { useEffect, useRef } from 'react'
import type SignaturePad from 'signature_pad'
import type { Drawing } from '#lib/declarations/strokes.schema'
import { thinned } from '#lib/values/thinned-strokes'
import { ArrowUndoIcon } from '../../ui/icons'
import { Both } from './both'

/** What the municipality takes, which is more than any hand draws. */
const MOST_POINTS = 20_000

const tenth = (value: number) => Math.round(value * 10) / 10

/** What the pen drew: strokes of points, in the canvas's own pixels. */
const drawingOf = (pad: SignaturePad, canvas: HTMLCanvasElement): Drawing => ({
  width: canvas.offsetWidth,
  height: canvas.offsetHeight,
  strokes: thinned(
    pad.toData().map(({ points }) => points.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }))),
    MOST_POINTS,
  ).map((stroke) => [...stroke]),
})

/** As sharp as the screen is. */
const sharpen = (canvas: HTMLCanvasElement) => {
  const ratio = Math.max(window.devicePixelRatio, 1)
  canvas.width = canvas.offsetWidth * ratio
  canvas.height = canvas.offsetHeight * ratio
  canvas.getContext('2d')?.scale(ratio, ratio)
}

const redraw = (pad: SignaturePad, drawing: Drawing | null) => {
  pad.clear()
  if (!drawing) return
  pad.fromData(
    drawing.strokes.map((points) => ({
      ...strokeLook,
      points: points.map(({ x, y }) => ({ x, y, pressure: 0.5, time: 0 })),
    })),
  )
}

const strokeLook = {
  penColor: '#1b2a6b',
  dotSize: 2.5,
  minWidth: 1.6,
  maxWidth: 3,
  velocityFilterWeight: 0.7,
  compositeOperation: 'source-over',
} as const

/** Pen, finger or mouse. Any mark will do; nothing here judges what it looks like. */
export const SignatureCanvas = ({
  label,
  clear,
  drawing,
  onChange,
}: {
  label: string
  clear: { own: string; norwegian: string }
  drawing: Drawing | null
  onChange: (drawing: Drawing | null) => void
}) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad | null>(null)
  const first = useRef(drawing)
  const changed = useRef(onChange)
  changed.current = onChange

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    let gone = false
    const end = () => pad.current && changed.current(drawingOf(pad.current, element))
    void import('signature_pad').then(({ default: Pad }) => {
      if (gone) return
      sharpen(element)
      pad.current = new Pad(element, strokeLook)
      redraw(pad.current, first.current)
      pad.current.addEventListener('endStroke', end)
    })
    return () => {
      gone = true
      pad.current?.off()
    }
  }, [])

  const wipe = () => {
    pad.current?.clear()
    onChange(null)
  }
  return (
    <div className="ff-room-pad">
      <canvas ref={canvas} role="img" aria-label={label} />
      <button type="button" className="ff-room-clear" onClick={wipe}>
        <Both {...clear} />
        <ArrowUndoIcon />
      </button>
    </div>
  )
}
