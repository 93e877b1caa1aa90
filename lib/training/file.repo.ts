import 'server-only'
import { fromNullableColumn, toNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { SaveFile } from './save-file.schema'

export type TrainingFile = Omit<SaveFile, 'participantId' | 'reception'> & {
  readonly reception: readonly [number, number, number]
}

/** The training file of a participant; null while nobody has opened one. */
export const trainingFile = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<TrainingFile | null> => {
  const row = await tx.trainingFile.findUnique({
    where: { municipalityId_participantId: { municipalityId, participantId } },
  })
  if (!row) return null
  const [first = 0, second = 0, third = 0] = row.receptionQuarters
  return {
    version: row.version,
    givesBasisForPermanent: row.givesBasisForPermanent,
    sponsorGround: row.sponsorGround as TrainingFile['sponsorGround'],
    firstRenewedOn: fromNullableColumn(row.firstRenewedOn),
    grantedBeforeEntry: row.grantedBeforeEntry,
    arrivedOn: fromNullableColumn(row.arrivedOn),
    needsB2: row.needsB2,
    trainedIn: row.trainedIn as TrainingFile['trainedIn'],
    countyResponsible: row.countyResponsible,
    registeredOn: fromNullableColumn(row.registeredOn),
    claimedOn: fromNullableColumn(row.claimedOn),
    offeredOn: fromNullableColumn(row.offeredOn),
    startedOn: fromNullableColumn(row.startedOn),
    formerCollectiveOn: fromNullableColumn(row.formerCollectiveOn),
    specialCause: row.specialCause as TrainingFile['specialCause'],
    specialDocumented: row.specialDocumented,
    specialClaimedOn: fromNullableColumn(row.specialClaimedOn),
    goalReachedOn: fromNullableColumn(row.goalReachedOn),
    reception: [first, second, third],
  }
}

/** Writes the file unless somebody has done so since `version` was read; answers whether it was written. */
export const writeFile = async (
  tx: Tx,
  municipalityId: string,
  { participantId, version, reception, ...file }: SaveFile,
  by: string,
): Promise<boolean> => {
  const data = {
    ...file,
    firstRenewedOn: toNullableColumn(file.firstRenewedOn),
    arrivedOn: toNullableColumn(file.arrivedOn),
    registeredOn: toNullableColumn(file.registeredOn),
    claimedOn: toNullableColumn(file.claimedOn),
    offeredOn: toNullableColumn(file.offeredOn),
    startedOn: toNullableColumn(file.startedOn),
    formerCollectiveOn: toNullableColumn(file.formerCollectiveOn),
    specialClaimedOn: toNullableColumn(file.specialClaimedOn),
    goalReachedOn: toNullableColumn(file.goalReachedOn),
    receptionQuarters: [reception.first, reception.second, reception.third],
    updatedAt: new Date(),
    updatedById: by,
  }
  const { count } =
    version === 0
      ? await tx.trainingFile.createMany({
          data: [{ ...data, municipalityId, participantId }],
          skipDuplicates: true,
        })
      : await tx.trainingFile.updateMany({
          where: { municipalityId, participantId, version },
          data: { ...data, version: { increment: 1 } },
        })
  return count === 1
}
