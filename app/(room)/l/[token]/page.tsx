import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PocketPage } from '#components/pocket/pocket-page'
import { StandAlone } from '#components/shell/stand-alone'
import { pocketView } from '#lib/attendance/pocket'
import { norwegianWords } from '#lib/attendance/text/pocket.view'

export const metadata: Metadata = { title: 'Meld fravær' }

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ svar?: string }> }

/** What the code on a participant's card opens: no sign-in, nothing of anybody else. */
export default async function PocketRoute({ params, searchParams }: Props) {
  const [{ token }, { svar }] = await Promise.all([params, searchParams])
  const view = await pocketView(token)
  if (!view) notFound()
  if (view === 'closed') return <StandAlone title={norwegianWords.title}>{norwegianWords.closed}</StandAlone>
  return <PocketPage view={view} token={token} answer={svar === 'ok' || svar === 'many' ? svar : null} />
}
