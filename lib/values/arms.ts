/** Coat of arms as filled outlines. Paths use SVG's commands M, L, H, V, C, Q, Z (also relative). */
export type Arms = { width: number; height: number; paths: { d: string; fill: string }[] }
