-- What the leader has decided when somebody did not wish to sign and the policy leaves it to the leader. Only ever added.
CREATE TABLE "RefusalDecision" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "meetingId" UUID NOT NULL,
  "participantId" UUID NOT NULL,
  "decision" TEXT NOT NULL,
  "followUpOn" DATE,
  "reason" TEXT NOT NULL,
  "decidedById" UUID NOT NULL,
  "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "RefusalDecision_pkey" PRIMARY KEY ("municipalityId", "meetingId")
);
CREATE INDEX "RefusalDecision_municipalityId_participantId_idx" ON "RefusalDecision" ("municipalityId", "participantId");
ALTER TABLE "RefusalDecision" ADD CONSTRAINT "RefusalDecision_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RefusalDecision" ADD CONSTRAINT "RefusalDecision_municipalityId_meetingId_fkey"
  FOREIGN KEY ("municipalityId", "meetingId") REFERENCES "SigningMeeting" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RefusalDecision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RefusalDecision" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "RefusalDecision" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "RefusalDecision" TO fotfeste_app;

SELECT redraw_case_walls();
