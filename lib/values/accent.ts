/** The ten steps of the accent scale, light to dark in the light theme: `#rrggbb` each. */
export type AccentScale = Readonly<Record<AccentStep, string>>
export type AccentStep = 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | 1000

/** The municipality's hue is moved when it comes within this many degrees of a colour that means something. */
const CLEARANCE = 25

/** Hues (OKLCH) that already mean something: over the deadline, uncertain, fulfilled, law. */
export const reservedHues = { red: 22, amber: 60, green: 148, purple: 300 } as const

type Step = readonly [step: AccentStep, lightness: number, chroma: number]

/** The product's own hue, petrol: the scale is written out in app/styles/tokens.css. */
export const OWN_HUE = 212

const LIGHT: readonly Step[] = [
  [100, 0.972, 0.012],
  [200, 0.945, 0.024],
  [300, 0.91, 0.038],
  [400, 0.85, 0.06],
  [500, 0.62, 0.095],
  [600, 0.53, 0.088],
  [700, 0.455, 0.078],
  [800, 0.41, 0.07],
  [900, 0.36, 0.062],
  [1000, 0.25, 0.045],
]

const DARK: readonly Step[] = [
  [100, 0.22, 0.03],
  [200, 0.25, 0.035],
  [300, 0.29, 0.042],
  [400, 0.34, 0.05],
  [500, 0.52, 0.08],
  [600, 0.74, 0.085],
  [700, 0.72, 0.085],
  [800, 0.76, 0.08],
  [900, 0.8, 0.075],
  [1000, 0.87, 0.055],
]

const channel = (linear: number): string => {
  const light = Math.min(1, Math.max(0, linear))
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
}

/** OKLCH to sRGB (Ottosson 2020), clipped to what a screen can show. */
const hex = (lightness: number, chroma: number, hue: number): string => {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return `#${channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)}${channel(
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
  )}${channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)}`
}

const around = (degrees: number) => ((degrees % 360) + 360) % 360

/** Degrees from one hue to another the short way, negative to the left: −180 to 180. */
const turn = (from: number, to: number) => around(to - from + 180) - 180

/** The nearest hue to the one asked for that no status colour owns. */
export const freeHue = (asked: number): number => {
  const taken = Object.values(reservedHues)
  const isFree = (hue: number) => taken.every((own) => Math.abs(turn(own, hue)) >= CLEARANCE)
  const nearest = Array.from({ length: 181 }, (_, step) => [
    around(asked + step),
    around(asked - step),
  ]).flat()
  return nearest.find(isFree) ?? around(asked)
}

const scale = (steps: readonly Step[], hue: number) =>
  Object.fromEntries(steps.map(([step, l, c]) => [step, hex(l, c, hue)])) as Record<AccentStep, string>

/** The municipality's accent scales from one hue in degrees, for light and dark. */
export const accentFrom = (hue: number): { light: AccentScale; dark: AccentScale } => {
  const own = freeHue(hue)
  return { light: scale(LIGHT, own), dark: scale(DARK, own) }
}

const declarations = (accent: AccentScale) =>
  Object.entries(accent)
    .map(([step, colour]) => `--ax-accent-${step}:${colour}`)
    .join(';')

/** The one stylesheet that differs between municipalities. */
export const accentCss = (hue: number): string => {
  const { light, dark } = accentFrom(hue)
  return `:root,.light{${declarations(light)}}.dark{${declarations(dark)}}`
}
