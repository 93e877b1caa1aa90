import 'server-only'
import { env } from './env'

/** A page of ours with the address that the outside knows it by. */
export const ownAddress = (path: string): string => new URL(path, env().NEXTAUTH_URL).href
