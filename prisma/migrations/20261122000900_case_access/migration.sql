-- Cases that are closed to most: address-protected ones open to those who hold a personal grant, and cases in which
-- someone is disqualified (forvaltningsloven § 6) closed to that one. And what opening a case leaves behind.
CREATE TABLE "ProtectedCase" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "participantId" UUID NOT NULL,
  CONSTRAINT "ProtectedCase_pkey" PRIMARY KEY ("municipalityId", "participantId")
);

CREATE TABLE "CaseGrant" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "participantId" UUID NOT NULL,
  "staffId" UUID NOT NULL,
  "fromDate" DATE NOT NULL,
  "toDate" DATE,
  "reason" TEXT NOT NULL,
  "grantedById" UUID,
  "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "revokedById" UUID,
  "revokedAt" TIMESTAMPTZ(3),
  CONSTRAINT "CaseGrant_pkey" PRIMARY KEY ("municipalityId", "id")
);

CREATE TABLE "CaseBan" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "participantId" UUID NOT NULL,
  "staffId" UUID NOT NULL,
  "ground" TEXT NOT NULL,
  "registeredById" UUID NOT NULL,
  "registeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "liftedById" UUID,
  "liftedAt" TIMESTAMPTZ(3),
  CONSTRAINT "CaseBan_pkey" PRIMARY KEY ("municipalityId", "id")
);

CREATE TABLE "Delegation" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "fromStaffId" UUID NOT NULL,
  "toStaffId" UUID NOT NULL,
  "fromDate" DATE NOT NULL,
  "toDate" DATE NOT NULL,
  "reason" TEXT NOT NULL,
  "createdById" UUID NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "endedById" UUID,
  "endedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Delegation_pkey" PRIMARY KEY ("municipalityId", "id")
);

CREATE TABLE "CaseOpening" (
  "municipalityId" VARCHAR(4) NOT NULL,
  "participantId" UUID NOT NULL,
  "staffId" UUID NOT NULL,
  "day" DATE NOT NULL,
  "basis" TEXT NOT NULL,
  "reason" TEXT,
  "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "CaseOpening_pkey" PRIMARY KEY ("municipalityId", "participantId", "staffId", "day")
);
CREATE INDEX "CaseOpening_municipalityId_openedAt_idx" ON "CaseOpening" ("municipalityId", "openedAt");
CREATE INDEX "CaseGrant_municipalityId_participantId_idx" ON "CaseGrant" ("municipalityId", "participantId");
CREATE INDEX "CaseBan_municipalityId_staffId_idx" ON "CaseBan" ("municipalityId", "staffId");
CREATE INDEX "Delegation_municipalityId_toStaffId_idx" ON "Delegation" ("municipalityId", "toStaffId");

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ProtectedCase', 'CaseGrant', 'CaseBan', 'CaseOpening'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("municipalityId", "participantId") '
      'REFERENCES "Participant" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE', name, name || '_municipalityId_participantId_fkey');
  END LOOP;
  FOREACH name IN ARRAY ARRAY['CaseGrant', 'CaseBan', 'CaseOpening'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("municipalityId", "staffId") '
      'REFERENCES "StaffUser" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE', name, name || '_municipalityId_staffId_fkey');
  END LOOP;
  FOREACH name IN ARRAY ARRAY['fromStaffId', 'toStaffId'] LOOP
    EXECUTE format('ALTER TABLE "Delegation" ADD CONSTRAINT %I FOREIGN KEY ("municipalityId", %I) '
      'REFERENCES "StaffUser" ("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE', 'Delegation_municipalityId_' || name || '_fkey', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['ProtectedCase', 'CaseGrant', 'CaseBan', 'Delegation', 'CaseOpening'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_municipality ON %I USING ("municipalityId" = (SELECT current_municipality())) '
      'WITH CHECK ("municipalityId" = (SELECT current_municipality()))', name);
  END LOOP;
END $$;

-- ProtectedCase is for the functions below alone: whoever reads it would know whom to look for.
GRANT SELECT, INSERT ON "CaseGrant", "CaseBan", "Delegation", "CaseOpening" TO fotfeste_app;
GRANT UPDATE ("revokedById", "revokedAt") ON "CaseGrant" TO fotfeste_app;
GRANT UPDATE ("liftedById", "liftedAt") ON "CaseBan" TO fotfeste_app;
GRANT UPDATE ("endedById", "endedAt") ON "Delegation" TO fotfeste_app;

-- Who asks, and on which day: set for each transaction, like the municipality. Nobody holds no grant.
CREATE FUNCTION current_staff() RETURNS uuid
  LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.staff_id', true), '')::uuid;

CREATE FUNCTION current_day() RETURNS date
  LANGUAGE sql STABLE
  RETURN coalesce(nullif(current_setting('app.day', true), '')::date, (now() AT TIME ZONE 'Europe/Oslo')::date);

-- The cases that do not exist for the one who asks.
CREATE FUNCTION hidden_cases() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(hidden.id), '{}') FROM (
    SELECT p."participantId" AS id FROM "ProtectedCase" p
    WHERE p."municipalityId" = current_municipality() AND NOT EXISTS (
      SELECT 1 FROM "CaseGrant" g
      WHERE g."municipalityId" = p."municipalityId" AND g."participantId" = p."participantId"
        AND g."staffId" = current_staff() AND g."revokedAt" IS NULL
        AND g."fromDate" <= current_day() AND (g."toDate" IS NULL OR g."toDate" >= current_day()))
    UNION
    SELECT b."participantId" FROM "CaseBan" b
    WHERE b."municipalityId" = current_municipality() AND b."staffId" = current_staff() AND b."liftedAt" IS NULL) hidden
$$;

-- Every table that names a participant hides the rows of hidden cases. A migration that adds such a table calls this.
CREATE FUNCTION hide_closed_cases(target regclass, case_column text DEFAULT 'participantId') RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('DROP POLICY IF EXISTS not_hidden ON %s', target);
  EXECUTE format(
    'CREATE POLICY not_hidden ON %s AS RESTRICTIVE TO fotfeste_app '
    'USING (%I IS NULL OR %I <> ALL ((SELECT hidden_cases())::uuid[]))', target, case_column, case_column);
END $$;

SELECT hide_closed_cases('"Participant"', 'id');
SELECT hide_closed_cases(format('%I', c.table_name)::regclass)
FROM information_schema.columns c
WHERE c.table_schema = 'public' AND c.column_name = 'participantId' AND c.udt_name = 'uuid'
  AND c.table_name NOT IN ('ProtectedCase', 'CaseGrant', 'CaseBan');

CREATE POLICY not_hidden ON "PlanElement" AS RESTRICTIVE TO fotfeste_app USING (EXISTS (
  SELECT 1 FROM "Plan" p WHERE p."municipalityId" = "PlanElement"."municipalityId" AND p."id" = "PlanElement"."planId"));
CREATE POLICY not_hidden ON "SigningMeeting" AS RESTRICTIVE TO fotfeste_app USING (EXISTS (
  SELECT 1 FROM "Agreement" a
  WHERE a."municipalityId" = "SigningMeeting"."municipalityId" AND a."id" = "SigningMeeting"."agreementId"));
CREATE POLICY not_hidden ON "AuditEvent" AS RESTRICTIVE FOR SELECT TO fotfeste_app
  USING ("subjectId" <> ALL ((SELECT hidden_cases())::text[]));

-- A case becomes protected, or is so no longer, with its own column. Whoever works with it then keeps it.
CREATE FUNCTION keep_protection() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."addressProtection" = 'UGRADERT' THEN
    DELETE FROM "ProtectedCase" WHERE "municipalityId" = NEW."municipalityId" AND "participantId" = NEW."id";
    RETURN NULL;
  END IF;
  INSERT INTO "ProtectedCase" VALUES (NEW."municipalityId", NEW."id") ON CONFLICT DO NOTHING;
  IF FOUND THEN
    INSERT INTO "CaseGrant" ("municipalityId", "participantId", "staffId", "fromDate", "reason", "grantedById")
    SELECT DISTINCT NEW."municipalityId", NEW."id", staff.id, current_day(), '', current_staff()
    FROM unnest(ARRAY[current_staff(), NEW."adviserId"]) AS staff (id) WHERE staff.id IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_protection AFTER INSERT OR UPDATE OF "addressProtection" ON "Participant"
  FOR EACH ROW EXECUTE FUNCTION keep_protection();

ALTER TABLE "Participant" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "ProtectedCase" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "CaseGrant" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "ProtectedCase" SELECT "municipalityId", "id" FROM "Participant" WHERE "addressProtection" <> 'UGRADERT';
INSERT INTO "CaseGrant" ("municipalityId", "participantId", "staffId", "fromDate", "reason")
  SELECT "municipalityId", "id", "adviserId", current_day(), '' FROM "Participant"
  WHERE "addressProtection" <> 'UGRADERT' AND "adviserId" IS NOT NULL;
ALTER TABLE "Participant" FORCE ROW LEVEL SECURITY;
ALTER TABLE "ProtectedCase" FORCE ROW LEVEL SECURITY;
ALTER TABLE "CaseGrant" FORCE ROW LEVEL SECURITY;

-- What must look past the wall, and says no more than it has to.
CREATE FUNCTION protected_cases() RETURNS TABLE ("participantId" uuid, "caseNumber" text, "addressProtection" text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p."id", p."caseNumber", p."addressProtection" FROM "Participant" p
  JOIN "ProtectedCase" c ON c."municipalityId" = p."municipalityId" AND c."participantId" = p."id"
  WHERE p."municipalityId" = current_municipality()
    AND NOT EXISTS (SELECT 1 FROM "CaseBan" b WHERE b."municipalityId" = p."municipalityId"
      AND b."participantId" = p."id" AND b."staffId" = current_staff() AND b."liftedAt" IS NULL)
  ORDER BY p."caseNumber"
$$;

CREATE FUNCTION identity_is_taken(wanted bytea) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM "Identifier" WHERE "municipalityId" = current_municipality() AND "lookup" = wanted)
$$;

CREATE FUNCTION last_case_number(year text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT max("caseNumber") FROM "Participant"
  WHERE "municipalityId" = current_municipality() AND "caseNumber" LIKE year || '/%'
$$;

-- Whether someone in the programme is hidden: a month that leaves a person out unseen must not be paid.
CREATE FUNCTION hides_someone_in_programme() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM "Participant" WHERE "municipalityId" = current_municipality()
    AND "id" = ANY (hidden_cases()) AND "programmeStartedOn" IS NOT NULL)
$$;

-- Why the one who asks may be in a case, or ASK. Null where there is no such case, for him.
CREATE FUNCTION case_basis(asked uuid, by_role boolean) RETURNS text
  LANGUAGE sql STABLE
  AS $$
  SELECT CASE
    WHEN p."adviserId" = current_staff() THEN 'OWN'
    WHEN p."addressProtection" <> 'UGRADERT' THEN 'GRANT'
    WHEN by_role THEN 'ROLE'
    WHEN p."adviserId" IS NULL THEN 'UNASSIGNED'
    WHEN EXISTS (
      SELECT 1 FROM "Delegation" d
      WHERE d."municipalityId" = p."municipalityId" AND d."fromStaffId" = p."adviserId"
        AND d."toStaffId" = current_staff() AND d."endedAt" IS NULL
        AND current_day() BETWEEN d."fromDate" AND d."toDate") THEN 'DELEGATION'
    WHEN EXISTS (
      SELECT 1 FROM "CaseOpening" o
      WHERE o."municipalityId" = p."municipalityId" AND o."participantId" = p."id" AND o."staffId" = current_staff()
        AND o."basis" = 'REASON' AND o."day" >= current_day() - 1) THEN 'REASON'
    WHEN EXISTS (
      SELECT 1 FROM "Setting" s
      WHERE s."municipalityId" = p."municipalityId" AND s."key" = 'reasonToOpen' AND s."value" = '"NEVER"') THEN 'POLICY'
    ELSE 'ASK' END
  FROM "Participant" p WHERE p."municipalityId" = current_municipality() AND p."id" = asked
$$;

-- The case that an id belongs to: of the participant, a plan, an agreement or a document.
CREATE FUNCTION case_of(any_id uuid) RETURNS uuid
  LANGUAGE sql STABLE
  AS $$
  SELECT coalesce(
    (SELECT "id" FROM "Participant" WHERE "municipalityId" = current_municipality() AND "id" = any_id),
    (SELECT "participantId" FROM "Plan" WHERE "municipalityId" = current_municipality() AND "id" = any_id),
    (SELECT "participantId" FROM "Agreement" WHERE "municipalityId" = current_municipality() AND "id" = any_id),
    (SELECT "participantId" FROM "Document" WHERE "municipalityId" = current_municipality() AND "id" = any_id))
$$;
