import { accentCss, OWN_HUE } from '#lib/values/accent'

/** The municipality's accent. Shows on the top line, arms, primary action, selection and progress, nowhere else. */
export const MunicipalityTheme = ({ hue, nonce }: { hue: number; nonce: string }) =>
  hue === OWN_HUE ? null : (
    <style nonce={nonce} suppressHydrationWarning>
      {accentCss(hue)}
    </style>
  )
