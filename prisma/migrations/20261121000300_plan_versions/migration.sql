-- What a new version of a plan changes and why, and the milestones of the programme.
ALTER TABLE "Plan"
  ADD COLUMN "norwegianByGrade" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "capacityReason" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "milestones" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "changes" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "changeReason" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "changeMark" TEXT,
  ADD COLUMN "participantHeard" BOOLEAN NOT NULL DEFAULT false;

-- Which half of livsmestring, or which form of foreldreveiledning.
ALTER TABLE "PlanElement" ADD COLUMN "variant" TEXT;

-- Elements of a decided plan are frozen, also against additions after the transaction that decided it.
CREATE FUNCTION no_new_decided_elements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Plan" p WHERE p."municipalityId" = NEW."municipalityId" AND p."id" = NEW."planId"
             AND p."status" <> 'DRAFT' AND p.xmin <> pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'a decided plan cannot be changed' USING ERRCODE = 'FF001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_new_decided_elements BEFORE INSERT ON "PlanElement"
  FOR EACH ROW EXECUTE FUNCTION no_new_decided_elements();

-- One decided plan in force for a participant: the one before it is REPLACED in the same transaction.
CREATE UNIQUE INDEX "Plan_one_decided" ON "Plan" ("municipalityId", "participantId") WHERE "status" = 'DECIDED';
