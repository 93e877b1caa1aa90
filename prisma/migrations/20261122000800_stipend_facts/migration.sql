-- Another benefit for the same days as the stønad (§ 22), month by month as an official has recorded it.
CREATE TABLE "StipendBenefit" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fromMonth" VARCHAR(7) NOT NULL,
    "toMonth" VARCHAR(7),
    "amountOre" INTEGER,
    "annualOre" INTEGER,
    "earnedBeforeStart" BOOLEAN,
    "received" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "StipendBenefit_pkey" PRIMARY KEY ("municipalityId","id"),
    CONSTRAINT "StipendBenefit_order" CHECK ("toMonth" IS NULL OR "toMonth" >= "fromMonth"),
    CONSTRAINT "StipendBenefit_amount" CHECK (coalesce("amountOre", "annualOre") >= 0
      AND num_nonnulls("amountOre", "annualOre") = 1)
);
CREATE INDEX "StipendBenefit_municipalityId_participantId_idx" ON "StipendBenefit"("municipalityId", "participantId");

-- Paid work that is part of the programme (§ 23 second paragraph), a month at a time.
CREATE TABLE "StipendWork" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "participantId" UUID NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "quarters" INTEGER NOT NULL,
    "payOre" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "StipendWork_pkey" PRIMARY KEY ("municipalityId","participantId","month"),
    CONSTRAINT "StipendWork_not_negative" CHECK ("quarters" >= 0 AND "payOre" >= 0)
);

ALTER TABLE "StipendBenefit" ADD CONSTRAINT "StipendBenefit_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StipendWork" ADD CONSTRAINT "StipendWork_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "StipendBenefit" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "StipendBenefit" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "StipendBenefit" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
ALTER TABLE "StipendWork" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "StipendWork" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "StipendWork" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT, UPDATE ON "StipendBenefit", "StipendWork" TO fotfeste_app;

-- The closed month that a line of a later run puts right.
ALTER TABLE "StipendLine" ADD COLUMN "ofMonth" VARCHAR(7);

-- The same file as a workbook, byte for byte.
ALTER TABLE "StipendExport" ADD COLUMN "workbook" BYTEA NOT NULL DEFAULT '\x';
ALTER TABLE "StipendExport" ADD COLUMN "workbookSha256" TEXT NOT NULL DEFAULT '';
