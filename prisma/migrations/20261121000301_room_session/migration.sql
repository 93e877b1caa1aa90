-- A tablet handed to a participant: it reaches one agreement, until it is closed or has expired.
CREATE TABLE "RoomSession" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agreementId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "submissionId" UUID NOT NULL DEFAULT gen_random_uuid(),
    "meeting" JSONB NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoomSession_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "RoomSession_municipalityId_agreementId_idx" ON "RoomSession"("municipalityId", "agreementId");

ALTER TABLE "RoomSession" ADD CONSTRAINT "RoomSession_municipalityId_agreementId_fkey"
  FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RoomSession" ADD CONSTRAINT "RoomSession_municipalityId_openedById_fkey"
  FOREIGN KEY ("municipalityId", "openedById") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RoomSession" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RoomSession" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "RoomSession" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "RoomSession" TO fotfeste_app;
GRANT UPDATE ("closedAt", "expiresAt") ON "RoomSession" TO fotfeste_app;
