import { answerPdf } from '#lib/platform/pdf-response'
import { wordingPreview } from '#lib/wordings/wordings.queries'

type Context = { params: Promise<{ letter: string; form: string }> }

/** The letter as a version of its words makes it, one way it can turn out. */
export const GET = async (request: Request, { params }: Context) => {
  const { letter, form } = await params
  const asked = new URL(request.url).searchParams
  const number = (name: string) => Number(/^\d{1,6}$/.exec(asked.get(name) ?? '0')?.[0] ?? -1)
  return answerPdf('brevmal', (caller) =>
    wordingPreview(caller, letter, form, number('version'), number('way')),
  )
}
