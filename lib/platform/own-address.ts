import 'server-only'
import { env } from './env'

/** Whether we are known by https: then cookies can be bound to this host alone. */
export const isSecure = (): boolean => env().NEXTAUTH_URL.startsWith('https://')

/** A page of ours with the address that the outside knows it by. */
export const ownAddress = (path: string): string => new URL(path, env().NEXTAUTH_URL).href
