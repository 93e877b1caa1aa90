const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const

/** Nine digits whose last is the check digit modulo 11 (Brønnøysundregistrene). Spaces are passed over. */
export const isOrganisationNumber = (text: string): boolean => {
  const digits = text.replaceAll(/\s/g, '')
  if (!/^[89]\d{8}$/.test(digits)) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[8])
}
