import type { ReactNode } from 'react'
import type { EntryKind } from '#lib/programme/programme-line.view'

/** Drawn with lines on a square of 32, so that they can be told apart without words, in grey, and on paper. */
const SHAPES: Readonly<Record<EntryKind, ReactNode>> = {
  norwegian: (
    <>
      <path d="M4 6h24v16H16l-6 5v-5H4z" />
      <path d="M10 18l4-9 4 9M11.5 15h5" />
    </>
  ),
  work: (
    <>
      <path d="M4 11h24v15H4zM12 11V7h8v4M4 18h24" />
    </>
  ),
  education: (
    <>
      <path d="M2 12l14-6 14 6-14 6z" />
      <path d="M8 15v7c4 4 12 4 16 0v-7M28 13v8" />
    </>
  ),
  society: (
    <>
      <path d="M3 13L16 5l13 8zM5 27h22M8 13v11M16 13v11M24 13v11" />
    </>
  ),
  life: <path d="M16 27C6 20 3 16 3 12a6.5 6.5 0 0 1 13-1 6.5 6.5 0 0 1 13 1c0 4-3 8-13 15z" />,
  parents: (
    <>
      <circle cx="10" cy="8" r="4" />
      <circle cx="23" cy="14" r="3" />
      <path d="M3 27v-6a7 7 0 0 1 14 0v6M18 27v-3a5 5 0 0 1 10 0v3" />
    </>
  ),
  other: (
    <>
      <circle cx="7" cy="16" r="2.5" />
      <circle cx="16" cy="16" r="2.5" />
      <circle cx="25" cy="16" r="2.5" />
    </>
  ),
  leave: (
    <>
      <path d="M4 15L16 5l12 10M7 13v14h18V13M13 27v-8h6v8" />
    </>
  ),
  test: (
    <>
      <path d="M7 4h18v24H7zM11 11h10M11 16h6" />
      <path d="M12 22l3 3 6-7" />
    </>
  ),
  review: (
    <>
      <path d="M3 6h16v11H11l-4 4v-4H3z" />
      <path d="M22 12h7v11h-3v4l-4-4h-8v-4" />
    </>
  ),
  halfway: (
    <>
      <circle cx="16" cy="16" r="12" />
      <path d="M16 4a12 12 0 0 1 0 24z" fill="currentColor" />
    </>
  ),
  end: (
    <>
      <path d="M7 29V4M7 5h18l-4 6 4 6H7" />
    </>
  ),
  workHours: (
    <>
      <circle cx="16" cy="16" r="12" />
      <path d="M16 8v8l6 4" />
    </>
  ),
  deadline: (
    <>
      <path d="M4 7h24v21H4zM4 13h24M10 4v5M22 4v5" />
      <path d="M16 16v5M16 24v.5" />
    </>
  ),
}

/** A picture of what an entry is. The words stand beside it. */
export const Pictogram = ({ kind }: { kind: EntryKind }) => (
  <svg
    className="ff-pictogram"
    viewBox="0 0 32 32"
    width={32}
    height={32}
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    strokeLinejoin="round"
    strokeLinecap="round"
    aria-hidden="true"
    focusable="false"
  >
    {SHAPES[kind]}
  </svg>
)
