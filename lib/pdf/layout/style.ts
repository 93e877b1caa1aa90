/** The look of every document. Lengths in points. */

export const page = { width: 595.28, height: 841.89, side: 54, top: 50, bottom: 62, footer: 34 } as const
export const contentWidth = page.width - 2 * page.side
export const columnGap = 24

/** Red, green and blue, 0–1. */
export const colour = {
  text: '0.125 0.153 0.2',
  quiet: '0.302 0.329 0.38',
  hairline: '0.796 0.784 0.745',
  frame: '0.957 0.953 0.937',
  accent: '0.016 0.329 0.376',
  warning: '0.6 0.18 0.05',
  ink: '0.05 0.1 0.4',
} as const

export type Face = { size: number; bold: boolean; before: number; after: number }

export const faces = {
  H1: { size: 17, bold: true, before: 4, after: 7 },
  H2: { size: 11, bold: true, before: 9, after: 2.5 },
  body: { size: 9.5, bold: false, before: 0, after: 4.5 },
  small: { size: 8.2, bold: false, before: 0, after: 4 },
  item: { size: 9.5, bold: false, before: 0, after: 3.5 },
  cell: { size: 9, bold: false, before: 3, after: 3 },
  cellHead: { size: 9, bold: true, before: 3, after: 3 },
} as const satisfies Record<string, Face>

export const listIndent = 13
export const noticePadding = 7
