import 'server-only'
import { isId } from '#lib/i18n/input'
import { signLink } from '#lib/platform/link-token'
import { defineQuery, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { mayRecord } from './keep-register'
import { insertLink, linksOfGroup, revokeLink } from './report-link.repo'
import { issueReportLinkSchema, revokeReportLinkSchema } from './report-link.schema'
import { groupsOf } from './timetable.repo'

/**
 * Hands out a link by which a practice place or a school reports one session or a week of a group without an
 * account (integreringsforskriften § 59). It shows nothing else, and ends by itself.
 */
export const issueReportLink = defineUseCase({
  name: 'report-link.issued',
  permission: 'attendance:record',
  input: issueReportLinkSchema,
  async run({ groupId, fromDate, toDate, recipient }, { tx, actor }) {
    const group = (await groupsOf(tx, actor.municipalityId)).find(({ id }) => id === groupId)
    if (!group) return refuse({ code: 'not-found' } as const)
    if (!mayRecord(actor, group)) return refuse({ code: 'not-own-group' } as const)
    const link = { groupId, recipient, from: fromDate, to: toDate, by: actor.id }
    const linkId = await insertLink(tx, actor.municipalityId, link)
    return ok({
      linkId,
      audit: { subjectType: 'group', subjectId: groupId, detail: { linkId, fromDate, toDate } },
    })
  },
})

/** Takes a link back before its time. */
export const revokeReportLink = defineUseCase({
  name: 'report-link.revoked',
  permission: 'attendance:record',
  input: revokeReportLinkSchema,
  async run({ linkId }, { tx, actor }) {
    if (!(await revokeLink(tx, actor.municipalityId, linkId))) return refuse({ code: 'not-found' } as const)
    return ok({ audit: { subjectType: 'report-link', subjectId: linkId } })
  },
})

/** The links of a group that are in use, each with its token. */
export const reportLinksOf = defineQuery('attendance:record', async ({ tx, actor }, groupId: string) => {
  const { municipalityId } = actor
  if (!isId(groupId)) return []
  const links = await linksOfGroup(tx, municipalityId, groupId)
  return links.map((link) => ({ ...link, token: signLink('report', { municipalityId, id: link.id }) }))
})
