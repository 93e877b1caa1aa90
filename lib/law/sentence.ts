import type { Ore } from '#lib/values/money'

/** `22 758,17 kroner`: for the sentences of findings. */
export const kroner = (amount: Ore): string => {
  const digits = String(amount < 0 ? -amount : amount).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ' ')
  return `${amount < 0 ? '-' : ''}${whole},${digits.slice(-2)} kroner`
}

/** `1 dag`, `2 dager`, `2,5 timer` */
export const counted = (count: number, one: string, several: string): string =>
  `${String(count).replace('.', ',')} ${count === 1 ? one : several}`
