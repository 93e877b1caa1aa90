import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { MunicipalityTheme } from '#components/shell/municipality-theme'
import { SessionWatch } from '#components/shell/session-watch'
import { Shell } from '#components/shell/shell'
import { THEME_COOKIE, themeFrom } from '#lib/i18n/preferences'
import { say } from '#lib/i18n/text'
import { municipalityName } from '#lib/i18n/texts/shell'
import { roleTexts } from '#lib/i18n/texts/sign-in'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { env } from '#lib/platform/env'
import { ownMunicipality } from '#lib/platform/municipality.queries'
import { myDayOnce } from './my-day'
import { navigation } from './navigation'

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const [caller, language, jar, head] = await Promise.all([
    currentCaller(),
    currentLanguage(),
    cookies(),
    headers(),
  ])
  const [municipality, day] = await Promise.all([ownMunicipality(caller), myDayOnce(caller)])
  const { actor } = caller
  const name = language === 'nn' ? municipality.nameNn : municipality.nameNb
  const role = actor.roles.map((one) => say(roleTexts[one], language)).join(', ')
  return (
    <>
      <MunicipalityTheme hue={municipality.accentHue} nonce={head.get('x-nonce') ?? ''} />
      <Shell
        language={language}
        theme={themeFrom(jar.get(THEME_COOKIE)?.value)}
        test={env().FOTFESTE_MODE !== 'production'}
        municipality={{ name: say(municipalityName(name), language), arms: municipality.arms }}
        user={{ name: actor.name, role }}
        home="/"
        findHref={may(actor, 'participant:read') ? '/participants' : null}
        {...navigation(caller, day, language)}
        signOutHref="/logg-ut"
      >
        {children}
      </Shell>
      <SessionWatch
        idleMinutes={env().SESSION_IDLE_MINUTES}
        minutesLeft={Math.floor(env().SESSION_HOURS * 60 - (caller.signedInFor ?? 0))}
      />
    </>
  )
}
