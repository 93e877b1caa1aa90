-- What a participant has asked for about his own data: correction (art. 16), restriction (art. 18), and not to be part
-- of research (forskriften § 62). One row from the day it was received; it is closed once, and never changed.
CREATE TABLE "PrivacyRequest" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "participantId" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "receivedOn" DATE NOT NULL,
  "wish" TEXT NOT NULL,
  "registeredById" UUID NOT NULL,
  "registeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "closedOn" DATE,
  "outcome" TEXT,
  "answer" TEXT,
  "closedById" UUID,
  CONSTRAINT "PrivacyRequest_pkey" PRIMARY KEY ("municipalityId", "id"),
  CONSTRAINT "PrivacyRequest_closed" CHECK (("closedOn" IS NULL) = ("outcome" IS NULL))
);
CREATE INDEX "PrivacyRequest_municipalityId_participantId_idx" ON "PrivacyRequest" ("municipalityId", "participantId");
-- Restriction and research are states: one at a time.
CREATE UNIQUE INDEX "PrivacyRequest_one_in_force" ON "PrivacyRequest" ("municipalityId", "participantId", "kind")
  WHERE "closedOn" IS NULL AND "kind" <> 'CORRECTION';
ALTER TABLE "PrivacyRequest" ADD CONSTRAINT "PrivacyRequest_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "PrivacyRequest" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PrivacyRequest" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "PrivacyRequest" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "PrivacyRequest" TO fotfeste_app;
GRANT UPDATE ("closedOn", "outcome", "answer", "closedById") ON "PrivacyRequest" TO fotfeste_app;

-- What is restricted is only stored: nothing of it is deleted while the restriction holds.
CREATE FUNCTION restricted_cases() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg("participantId"), '{}') FROM "PrivacyRequest"
  WHERE "municipalityId" = current_municipality() AND "kind" = 'RESTRICTION' AND "closedOn" IS NULL
$$;

CREATE OR REPLACE FUNCTION delete_expired(wanted text, ids uuid[]) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  doomed uuid[] := (SELECT coalesce(array_agg(e."id"), '{}') FROM expired_rows() e
                    WHERE e."rule" = wanted AND e."id" = ANY (ids)
                      AND (e."participantId" IS NULL OR e."participantId" <> ALL (hidden_cases() || restricted_cases())));
BEGIN
  DELETE FROM "PlanElement" WHERE wanted = 'DRAFT_PLAN' AND "municipalityId" = current_municipality() AND "planId" = ANY (doomed);
  DELETE FROM "Plan" WHERE wanted = 'DRAFT_PLAN' AND "municipalityId" = current_municipality() AND "id" = ANY (doomed);
  DELETE FROM "RoomSession" WHERE wanted = 'TABLET' AND "municipalityId" = current_municipality() AND "id" = ANY (doomed);
  DELETE FROM "StaffSession" WHERE wanted = 'SIGN_IN' AND "municipalityId" = current_municipality() AND "id" = ANY (doomed);
  RETURN cardinality(doomed);
END $$;

SELECT redraw_case_walls();
