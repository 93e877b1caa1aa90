import type { LeaveKind } from './codes.schema'
import type { GrantLeave } from './grant-leave.schema'

type Value = string | number | boolean

type Given = Readonly<Record<string, Value | null>>

const illness = ({ certificateFrom, certificateTo, preventedFromDoctor }: GrantLeave): Given => ({
  certificateFrom,
  certificateTo,
  preventedFromDoctor: preventedFromDoctor || null,
})
const birth = ({ birthDate }: GrantLeave): Given => ({ birthDate })
const nothing = (): Given => ({})

const BY_KIND: Readonly<Record<LeaveKind, (leave: GrantLeave) => Given>> = {
  OWN_ILLNESS: illness,
  CHILD_ILLNESS: (leave) => ({ ...illness(leave), childBorn: leave.childBorn, cause: leave.cause }),
  WELFARE: ({ welfareReason, event, travel }) => ({
    reason: welfareReason,
    event: event || null,
    travel: travel || null,
  }),
  HOLIDAY: nothing,
  RELIGIOUS: ({ noticeOn }) => ({ noticeOn }),
  APPLIED_FOR: ({ hours }) => ({ hours }),
  ANTENATAL_CHECK: ({ hours, couldBeOutside }) => ({ hours, couldBeOutside: couldBeOutside || null }),
  PREGNANCY: () => ({ pregnancy: '1' }),
  BIRTH_MOTHER: birth,
  BIRTH_FATHER: ({ birthDate, conditionsMet }) => ({ birthDate, conditionsMet }),
  BREASTFEEDING: ({ birthDate, hours }) => ({ birthDate, hours }),
  PARENTAL_LEAVE: ({ birthDate, adoptedOn }) => ({ birthDate, adoptedOn }),
  LONG_ILLNESS_LEAVE: ({ certificate }) => ({ certificate }),
  PEACE_WORK: nothing,
}

/** What the law's rule asks about the kind, without what was left open. */
export const detailsOf = (leave: GrantLeave): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(BY_KIND[leave.kind](leave)).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  )
