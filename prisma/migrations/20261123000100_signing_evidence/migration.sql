-- A correction: the reason is kept, and the signed one stays in force until the new one is signed.
ALTER TABLE "Agreement" ADD COLUMN "correctionReason" TEXT;
DROP INDEX "Agreement_one_open";
CREATE UNIQUE INDEX "Agreement_one_open" ON "Agreement" ("municipalityId", "participantId")
  WHERE "status" IN ('READY', 'POSTPONED', 'REFUSED');
CREATE UNIQUE INDEX "Agreement_one_signed" ON "Agreement" ("municipalityId", "participantId")
  WHERE "status" = 'SIGNED';

-- What the meeting was: why it was not wished, what the law noted, whether a leader decides what follows.
ALTER TABLE "SigningMeeting" ADD COLUMN "refusalCode" TEXT;
ALTER TABLE "SigningMeeting" ADD COLUMN "interpreterLanguageConfirmed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "SigningMeeting" ADD COLUMN "leaderDecision" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "SigningMeeting" ADD COLUMN "notices" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "SigningMeeting" ADD COLUMN "startedAt" TIMESTAMPTZ(3);
