-- A municipality's own or approved translation of integreringserklæringen. Every version is kept; the newest holds.
CREATE TABLE "DeclarationTranslation" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "templateVersion" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "translator" TEXT NOT NULL,
    "assuredBy" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeclarationTranslation_pkey" PRIMARY KEY ("municipalityId","id"),
    CONSTRAINT "DeclarationTranslation_number" CHECK ("number" >= 1),
    CONSTRAINT "DeclarationTranslation_status" CHECK ("status" IN ('UTKAST', 'KVALITETSSIKRET')),
    CONSTRAINT "DeclarationTranslation_assured" CHECK (("status" = 'KVALITETSSIKRET') = ("assuredBy" IS NOT NULL))
);

CREATE UNIQUE INDEX "DeclarationTranslation_municipalityId_templateVersion_langu_key" ON "DeclarationTranslation"("municipalityId", "templateVersion", "language", "number");

ALTER TABLE "DeclarationTranslation" ADD CONSTRAINT "DeclarationTranslation_municipalityId_fkey"
  FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "DeclarationTranslation" ADD CONSTRAINT "DeclarationTranslation_municipalityId_createdById_fkey"
  FOREIGN KEY ("municipalityId", "createdById") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "DeclarationTranslation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "DeclarationTranslation" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "DeclarationTranslation" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "DeclarationTranslation" TO fotfeste_app;
