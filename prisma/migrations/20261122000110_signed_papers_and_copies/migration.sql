-- A scanned sheet that was signed by pen, kept as its own file beside the record. Only ever added.
CREATE TABLE "SignedPaper" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "documentId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,

    CONSTRAINT "SignedPaper_pkey" PRIMARY KEY ("municipalityId","documentId")
);
CREATE INDEX "SignedPaper_municipalityId_agreementId_idx" ON "SignedPaper"("municipalityId", "agreementId");
ALTER TABLE "SignedPaper" ADD CONSTRAINT "SignedPaper_municipalityId_agreementId_fkey"
  FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SignedPaper" ADD CONSTRAINT "SignedPaper_municipalityId_documentId_fkey"
  FOREIGN KEY ("municipalityId", "documentId") REFERENCES "Document"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SignedPaper" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SignedPaper" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "SignedPaper" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "SignedPaper" TO fotfeste_app;

-- A copy that is fetched once, by a QR code.
CREATE TABLE "DocumentCopy" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "documentId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "offeredById" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "fetchedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DocumentCopy_pkey" PRIMARY KEY ("municipalityId","id")
);
CREATE INDEX "DocumentCopy_municipalityId_documentId_idx" ON "DocumentCopy"("municipalityId", "documentId");
ALTER TABLE "DocumentCopy" ADD CONSTRAINT "DocumentCopy_municipalityId_documentId_fkey"
  FOREIGN KEY ("municipalityId", "documentId") REFERENCES "Document"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DocumentCopy" ADD CONSTRAINT "DocumentCopy_municipalityId_offeredById_fkey"
  FOREIGN KEY ("municipalityId", "offeredById") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DocumentCopy" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "DocumentCopy" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "DocumentCopy" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "DocumentCopy" TO fotfeste_app;
GRANT UPDATE ("fetchedAt") ON "DocumentCopy" TO fotfeste_app;
