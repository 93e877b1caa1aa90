import type { Metadata } from 'next'
import { Verifier } from '#components/verify/verifier'

export const metadata: Metadata = { title: 'Verifiser et dokument' }

/** Open to everyone, outside sign-in. */
export default function VerifyPage() {
  return <Verifier />
}
