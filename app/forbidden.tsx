import { NoAccess } from '#components/shell/no-access'
import { currentLanguage } from '#lib/platform/caller'

export default async function ForbiddenPage() {
  return <NoAccess language={await currentLanguage()} home="/" />
}
