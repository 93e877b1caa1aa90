-- A mark that a named person decided on: the register cannot write over it.
ALTER TABLE "AttendanceMark" ADD COLUMN "decided" BOOLEAN NOT NULL DEFAULT false;

-- What each kind of leave asks for beyond its days: the reason of velferdspermisjon, a birth date, a notice.
ALTER TABLE "Leave" ADD COLUMN "details" JSONB NOT NULL DEFAULT '{}';

-- The few that were not present are read often, the many that were are not.
CREATE INDEX "AttendanceMark_exceptions" ON "AttendanceMark" ("municipalityId", "participantId", "date")
  WHERE "code" <> 'PRESENT';

-- Two people, whatever the application believes.
ALTER TABLE "StipendRun" ADD CONSTRAINT "StipendRun_two_people"
  CHECK ("approvedById" IS NULL OR ("approvedById" <> "preparedById" AND "approvedById" IS DISTINCT FROM "sentById"));

-- The file that went to payroll, byte for byte.
CREATE TABLE "StipendExport" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "runId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "controlTotalOre" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "StipendExport_pkey" PRIMARY KEY ("municipalityId","runId")
);

ALTER TABLE "StipendExport" ADD CONSTRAINT "StipendExport_municipalityId_runId_fkey"
  FOREIGN KEY ("municipalityId", "runId") REFERENCES "StipendRun"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "StipendExport" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "StipendExport" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "StipendExport" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "StipendExport" TO fotfeste_app;

-- An approved month is locked, whoever asks: its payments, its lines, and all of the run but its export.
CREATE FUNCTION keep_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  row_now record;
BEGIN
  row_now := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  IF EXISTS (SELECT 1 FROM "StipendRun" r WHERE r."municipalityId" = row_now."municipalityId"
             AND r."id" = row_now."runId" AND r."status" IN ('APPROVED', 'EXPORTED')) THEN
    RAISE EXCEPTION 'a closed month cannot be changed' USING ERRCODE = 'FF002';
  END IF;
  RETURN row_now;
END $$;
CREATE TRIGGER keep_closed_month BEFORE INSERT OR UPDATE OR DELETE ON "StipendPayment"
  FOR EACH ROW EXECUTE FUNCTION keep_closed_month();
CREATE TRIGGER keep_closed_month BEFORE INSERT OR DELETE ON "StipendLine"
  FOR EACH ROW EXECUTE FUNCTION keep_closed_month();

CREATE FUNCTION keep_approved_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" <> 'EXPORTED' OR OLD."status" = 'EXPORTED'
     OR (to_jsonb(NEW) - '{status,exportedById,exportedAt,exportHash,version}'::text[])
        IS DISTINCT FROM (to_jsonb(OLD) - '{status,exportedById,exportedAt,exportHash,version}'::text[]) THEN
    RAISE EXCEPTION 'a closed month cannot be changed' USING ERRCODE = 'FF002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_approved_run BEFORE UPDATE ON "StipendRun"
  FOR EACH ROW WHEN (OLD."status" IN ('APPROVED', 'EXPORTED')) EXECUTE FUNCTION keep_approved_run();
