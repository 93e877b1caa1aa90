-- What was given on a tablet and could not be taken in: evidence of what happened, never a signature. Only ever added.
CREATE TABLE "RefusedSubmission" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "participantId" UUID NOT NULL,
  "agreementId" UUID NOT NULL,
  "roomId" UUID NOT NULL,
  "outcome" TEXT NOT NULL,
  "method" TEXT,
  "given" JSONB NOT NULL,
  "givenHash" TEXT NOT NULL,
  "deviceAt" TIMESTAMPTZ(3),
  "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "reason" TEXT NOT NULL,
  "reasonDetail" TEXT NOT NULL DEFAULT '',
  "staffId" UUID NOT NULL,
  CONSTRAINT "RefusedSubmission_pkey" PRIMARY KEY ("municipalityId", "id")
);
CREATE UNIQUE INDEX "RefusedSubmission_municipalityId_roomId_givenHash_key" ON "RefusedSubmission" ("municipalityId", "roomId", "givenHash");
CREATE INDEX "RefusedSubmission_municipalityId_agreementId_idx" ON "RefusedSubmission" ("municipalityId", "agreementId");
ALTER TABLE "RefusedSubmission" ADD CONSTRAINT "RefusedSubmission_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RefusedSubmission" ADD CONSTRAINT "RefusedSubmission_municipalityId_agreementId_fkey"
  FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RefusedSubmission" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RefusedSubmission" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "RefusedSubmission" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "RefusedSubmission" TO fotfeste_app;

SELECT redraw_case_walls();
