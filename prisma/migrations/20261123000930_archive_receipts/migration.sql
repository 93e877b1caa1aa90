-- What the archive has answered: the case, or a document of it, has a lasting id there. Evidence: added to, never changed.
CREATE TABLE "ArchiveReceipt" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "thingId" UUID NOT NULL,
  "participantId" UUID NOT NULL,
  "systemId" TEXT NOT NULL,
  "archiveNumber" TEXT NOT NULL,
  "importedById" UUID NOT NULL,
  "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "ArchiveReceipt_pkey" PRIMARY KEY ("municipalityId", "thingId")
);
CREATE INDEX "ArchiveReceipt_municipalityId_participantId_idx" ON "ArchiveReceipt" ("municipalityId", "participantId");
ALTER TABLE "ArchiveReceipt" ADD CONSTRAINT "ArchiveReceipt_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ArchiveReceipt" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ArchiveReceipt" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "ArchiveReceipt" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "ArchiveReceipt" TO fotfeste_app;

SELECT redraw_case_walls();
