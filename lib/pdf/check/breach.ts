/** A rule that a file breaks. `clause` names the standard and its number, as validators do. */
export type Breach = { clause: string; message: string }

/** Collects breaches; a rule broken many times in the same way is told once. */
export type Report = (clause: string, message: string) => void

export const collectBreaches = (): { report: Report; breaches: Breach[] } => {
  const seen = new Set<string>()
  const breaches: Breach[] = []
  const report: Report = (clause, message) => {
    const key = `${clause}\0${message}`
    if (!seen.has(key)) breaches.push({ clause, message })
    seen.add(key)
  }
  return { report, breaches }
}
