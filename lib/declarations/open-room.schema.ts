import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { meetingSetupSchema } from './meeting.schema'

export const openRoomSchema = z.object({ agreementId: id, setup: meetingSetupSchema })
export type OpenRoomForm = z.input<typeof openRoomSchema>
