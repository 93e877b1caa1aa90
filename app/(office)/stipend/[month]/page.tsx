import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MonthClose } from '#components/stipend/month-close'
import { say } from '#lib/i18n/text'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { monthClose } from '#lib/stipend/stipend.queries'
import { parseMonth } from '#lib/values/month'
import * as actions from '../actions'

type Props = {
  params: Promise<{ month: string }>
  searchParams: Promise<{ sammenlign?: string; lagret?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(stipendTexts.title, await currentLanguage()),
})

export default async function MonthPage({ params, searchParams }: Props) {
  const [caller, language, { month }, { sammenlign, lagret }] = await Promise.all([
    currentCaller(),
    currentLanguage(),
    params,
    searchParams,
  ])
  const parsed = parseMonth(month)
  if (!parsed || parsed < '2021-01') notFound()
  const view = await monthClose(caller, parsed)
  const { calculate, send, approve, sendBack, makeFile, resolve } = actions
  return (
    <MonthClose
      view={view}
      compare={sammenlign !== undefined || (view.status === 'SENT' && view.may.approve)}
      saved={lagret !== undefined}
      commands={{ calculate, send, approve, sendBack, makeFile }}
      resolve={resolve}
      language={language}
    />
  )
}
