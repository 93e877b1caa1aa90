-- A decision from frozen facts to approval; what comes after is told by its events.
CREATE TABLE "Decision" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "language" TEXT NOT NULL DEFAULT 'nb',
    "details" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "factsHash" TEXT NOT NULL,
    "factsFrozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "planId" UUID,
    "replacesId" UUID,
    "applicationReceivedOn" DATE,
    "noticeSentOn" DATE,
    "noticeDeadline" DATE,
    "noticeDocumentId" UUID,
    "noticeExemption" TEXT,
    "exemptionReason" TEXT NOT NULL DEFAULT '',
    "heardOn" DATE,
    "statement" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "reasonFacts" TEXT NOT NULL DEFAULT '',
    "reasonConsiderations" TEXT NOT NULL DEFAULT '',
    "returnReason" TEXT,
    "proposedById" UUID,
    "proposedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "decidedOn" DATE,
    "letterDocumentId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("municipalityId","id"),
    CONSTRAINT "Decision_status" CHECK ("status" IN ('DRAFT', 'PROPOSED', 'APPROVED', 'WITHDRAWN')),
    -- two people: who proposes does not approve, whatever the application says
    CONSTRAINT "Decision_two_people" CHECK ("approvedById" IS NULL OR "approvedById" <> "proposedById"),
    CONSTRAINT "Decision_approved_whole" CHECK ("status" <> 'APPROVED' OR ("proposedById" IS NOT NULL
      AND "approvedById" IS NOT NULL AND "decidedOn" IS NOT NULL AND "letterDocumentId" IS NOT NULL))
);

-- What happened to a decision, in order. Rows are only added.
CREATE TABLE "DecisionEvent" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "decisionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "DecisionEvent_pkey" PRIMARY KEY ("municipalityId","decisionId","number")
);

-- What an approved decision rests on: facts, the law's answers with their steps, the letter's words. Only added.
CREATE TABLE "DecisionRecord" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "decisionId" UUID NOT NULL,
    "facts" JSONB NOT NULL,
    "factsHash" TEXT NOT NULL,
    "law" JSONB NOT NULL,
    "lawHash" TEXT NOT NULL,
    "letter" JSONB NOT NULL,
    "templateVersion" TEXT NOT NULL,
    "documentId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "DecisionRecord_pkey" PRIMARY KEY ("municipalityId","decisionId")
);

CREATE UNIQUE INDEX "Decision_municipalityId_participantId_number_key"
  ON "Decision"("municipalityId", "participantId", "number");
CREATE INDEX "Decision_municipalityId_status_idx" ON "Decision"("municipalityId", "status");

ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_planId_fkey"
  FOREIGN KEY ("municipalityId", "planId") REFERENCES "Plan"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_replacesId_fkey"
  FOREIGN KEY ("municipalityId", "replacesId") REFERENCES "Decision"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_noticeDocumentId_fkey"
  FOREIGN KEY ("municipalityId", "noticeDocumentId") REFERENCES "Document"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_letterDocumentId_fkey"
  FOREIGN KEY ("municipalityId", "letterDocumentId") REFERENCES "Document"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "DecisionEvent" ADD CONSTRAINT "DecisionEvent_municipalityId_decisionId_fkey"
  FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DecisionRecord" ADD CONSTRAINT "DecisionRecord_municipalityId_decisionId_fkey"
  FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DecisionRecord" ADD CONSTRAINT "DecisionRecord_municipalityId_documentId_fkey"
  FOREIGN KEY ("municipalityId", "documentId") REFERENCES "Document"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One letter under way for a plan.
CREATE UNIQUE INDEX "Decision_one_of_plan" ON "Decision" ("municipalityId", "planId")
  WHERE "planId" IS NOT NULL AND "status" <> 'WITHDRAWN' AND "kind" = 'PLAN';

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Decision', 'DecisionEvent', 'DecisionRecord'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_municipality ON %I USING ("municipalityId" = (SELECT current_municipality())) '
      'WITH CHECK ("municipalityId" = (SELECT current_municipality()))', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO fotfeste_app', name);
  END LOOP;
END $$;
GRANT UPDATE ON "Decision" TO fotfeste_app;

-- An approved or withdrawn decision is frozen, whoever asks. What follows is told by events.
CREATE FUNCTION keep_closed_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a closed decision cannot be changed' USING ERRCODE = 'FF001';
END $$;
CREATE TRIGGER keep_closed_decision BEFORE UPDATE ON "Decision"
  FOR EACH ROW WHEN (OLD."status" IN ('APPROVED', 'WITHDRAWN')) EXECUTE FUNCTION keep_closed_decision();

-- Facts are frozen: a proposal is approved as it was proposed.
CREATE FUNCTION keep_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own text[] := '{status,approvedById,approvedAt,decidedOn,letterDocumentId,returnReason,proposedById,proposedAt,updatedAt,updatedById,version}';
BEGIN
  IF (to_jsonb(NEW) - own) IS DISTINCT FROM (to_jsonb(OLD) - own)
     OR (NEW."status" = 'APPROVED' AND NEW."proposedById" IS DISTINCT FROM OLD."proposedById") THEN
    RAISE EXCEPTION 'a proposal cannot be changed' USING ERRCODE = 'FF001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_proposal BEFORE UPDATE ON "Decision"
  FOR EACH ROW WHEN (OLD."status" = 'PROPOSED') EXECUTE FUNCTION keep_proposal();
