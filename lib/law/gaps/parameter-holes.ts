import { addDays } from '#lib/values/local-date'
import type { Parameter, Version } from '../dated'
import { dayInText } from '../finding'
import type { Defect } from './rule-set'

const between = (id: string, earlier: Version<unknown>, later: Version<unknown>): readonly Defect[] => {
  const next = earlier.validTo === null ? null : addDays(earlier.validTo, 1)
  if (next === later.validFrom) return []
  const isGap = next !== null && next < later.validFrom
  const day = isGap ? next : later.validFrom
  const cite = `${id}: ${earlier.cite} / ${later.cite}`
  return [
    { kind: isGap ? 'GAP' : 'OVERLAP', cite, example: `en person som følger reglene ${dayInText(day)}` },
  ]
}

const beforeTheFirst = ({ id, askedFrom, versions }: Parameter<unknown>): readonly Defect[] => {
  const [first] = versions
  if (first === undefined || first.validFrom <= askedFrom) return []
  const example = `en person som følger reglene ${dayInText(askedFrom)}`
  return [{ kind: 'GAP', cite: `${id}: ${first.cite}`, example }]
}

/** Days, from the first that a rule asks for to the end of time, on which the parameter has no value, or two. */
export const holesIn = (parameter: Parameter<unknown>): readonly Defect[] => {
  const { id, versions } = parameter
  const last = versions.at(-1)
  const seams = versions.flatMap((later, index) => {
    const earlier = versions[index - 1]
    return earlier ? between(id, earlier, later) : []
  })
  const defects = [...beforeTheFirst(parameter), ...seams]
  if (last && last.validTo === null) return defects
  const example = last?.validTo ? `en person som følger reglene etter ${dayInText(last.validTo)}` : 'alle'
  return [...defects, { kind: 'GAP', cite: `${id}: ${last?.cite ?? ''}`, example }]
}
