import 'server-only'
import { isId } from '#lib/i18n/input'
import { defineQuery } from '#lib/platform/use-case'
import { mappingOf, settledOnOf } from './mapping.repo'
import type { SaveMappingForm } from './mapping.schema'

const EMPTY = {
  languages: '',
  education: '',
  educationEvidence: '',
  upperSecondary: '',
  work: '',
  otherSkills: '',
  adaptation: '',
  wishes: '',
  childCare: '',
  guidanceAdvice: '',
} as const

/** The kartlegging as its form shows it; null when there is no such case. */
export const mappingOfCase = defineQuery(
  'plan:read',
  async ({ tx, actor }, participantId: string): Promise<SaveMappingForm | null> => {
    const { municipalityId } = actor
    if (!isId(participantId)) return null
    if (!(await settledOnOf(tx, municipalityId, participantId))) return null
    const found = await mappingOf(tx, municipalityId, participantId)
    if (!found) return { ...EMPTY, participantId, version: 0, guidanceOn: '', doneOn: '' }
    const { answers, version, guidanceOn, doneOn } = found
    return {
      ...answers,
      upperSecondary: answers.upperSecondary ?? '',
      participantId,
      version,
      guidanceOn: guidanceOn ?? '',
      doneOn: doneOn ?? '',
    }
  },
)
