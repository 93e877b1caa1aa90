-- The application's own role: no owner, no superuser, no way around row-level security.
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'fotfeste_app') THEN
    CREATE ROLE fotfeste_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END $$;

-- The owner may act as the application's role (needed where the owner is no superuser, PostgreSQL 16 and later).
DO $$ BEGIN
  EXECUTE format('GRANT fotfeste_app TO %I', current_user);
END $$;

GRANT USAGE ON SCHEMA public TO fotfeste_app;

-- The municipality of the running transaction. Unset means none: every row is hidden.
CREATE FUNCTION current_municipality() RETURNS text
  LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.municipality_id', true), '');

-- One policy for every table of the municipality: rows of another are neither seen nor written.
DO $$
DECLARE name text;
BEGIN
  FOR name IN
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'municipalityId'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_municipality ON %I USING ("municipalityId" = (SELECT current_municipality())) '
      'WITH CHECK ("municipalityId" = (SELECT current_municipality()))', name);
    EXECUTE format('GRANT SELECT ON %I TO fotfeste_app', name);
  END LOOP;
END $$;

ALTER TABLE "Municipality" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Municipality" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "Municipality" USING ("id" = (SELECT current_municipality()));
GRANT SELECT ON "Municipality" TO fotfeste_app;

-- What may be added and changed.
GRANT INSERT, UPDATE ON
  "Setting", "StaffUser", "StaffSession", "Participant", "Permit", "FamilyMember", "Plan", "Agreement",
  "StudyGroup", "TimetableSlot", "Enrolment", "GroupSession", "StipendRun", "StipendPayment"
  TO fotfeste_app;
GRANT UPDATE ("nameNb", "nameNn", "language", "accentHue") ON "Municipality" TO fotfeste_app;

-- What is only ever added: the trail, marks, meetings, assessments, documents, identity numbers, granted leave.
GRANT INSERT ON
  "AuditEvent", "AttendanceMark", "SigningMeeting", "EligibilityAssessment", "Document", "Identifier", "Leave"
  TO fotfeste_app;

-- What is working material and may be written anew: elements of a draft plan, family facts, lines of a draft run.
GRANT INSERT, UPDATE, DELETE ON "PlanElement" TO fotfeste_app;
GRANT DELETE ON "FamilyMember", "StipendPayment" TO fotfeste_app;
GRANT INSERT, DELETE ON "StipendLine" TO fotfeste_app;

-- One open draft of a plan, and one signature for an agreement.
CREATE UNIQUE INDEX "Plan_one_draft" ON "Plan" ("municipalityId", "participantId") WHERE "status" = 'DRAFT';
CREATE UNIQUE INDEX "SigningMeeting_one_signature" ON "SigningMeeting" ("municipalityId", "agreementId")
  WHERE "outcome" = 'SIGNED';
CREATE UNIQUE INDEX "Agreement_one_open" ON "Agreement" ("municipalityId", "planId")
  WHERE "status" IN ('READY', 'POSTPONED', 'SIGNED', 'REFUSED');

-- A decided plan and a signed agreement are frozen, whoever asks.
CREATE FUNCTION keep_decided_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - '{status,updatedAt,updatedById,version}'::text[])
     IS DISTINCT FROM (to_jsonb(OLD) - '{status,updatedAt,updatedById,version}'::text[])
     OR NEW."status" <> 'REPLACED' THEN
    RAISE EXCEPTION 'a decided plan cannot be changed' USING ERRCODE = 'FF001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_decided_plan BEFORE UPDATE ON "Plan"
  FOR EACH ROW WHEN (OLD."status" <> 'DRAFT') EXECUTE FUNCTION keep_decided_plan();

CREATE FUNCTION keep_decided_elements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Plan" p WHERE p."municipalityId" = OLD."municipalityId" AND p."id" = OLD."planId"
             AND p."status" <> 'DRAFT') THEN
    RAISE EXCEPTION 'a decided plan cannot be changed' USING ERRCODE = 'FF001';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_decided_elements BEFORE UPDATE OR DELETE ON "PlanElement"
  FOR EACH ROW EXECUTE FUNCTION keep_decided_elements();

CREATE FUNCTION keep_signed_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - '{status,updatedAt,updatedById,version}'::text[])
     IS DISTINCT FROM (to_jsonb(OLD) - '{status,updatedAt,updatedById,version}'::text[])
     OR NEW."status" <> 'REPLACED' THEN
    RAISE EXCEPTION 'a signed agreement cannot be changed' USING ERRCODE = 'FF001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_signed_agreement BEFORE UPDATE ON "Agreement"
  FOR EACH ROW WHEN (OLD."status" IN ('SIGNED', 'REPLACED')) EXECUTE FUNCTION keep_signed_agreement();

-- The trail: each event carries the hash of the one before it. The database links it, so no one forges a link.
CREATE FUNCTION audit_hash(event "AuditEvent") RETURNS bytea
  LANGUAGE sql STABLE
  RETURN sha256(convert_to(jsonb_build_array(
    event."municipalityId", event."sequence", to_char(event."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    event."actorId", event."action", event."subjectType", event."subjectId", event."detail",
    encode(event."previousHash", 'hex'))::text, 'UTF8'));

CREATE FUNCTION link_audit_event() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE head "AuditHead";
BEGIN
  INSERT INTO "AuditHead" VALUES (NEW."municipalityId", 0, '\x') ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM "AuditHead" WHERE "municipalityId" = NEW."municipalityId" FOR UPDATE;
  NEW."sequence" := head."sequence" + 1;
  NEW."previousHash" := head."hash";
  NEW."at" := clock_timestamp();
  NEW."hash" := audit_hash(NEW);
  UPDATE "AuditHead" SET "sequence" = NEW."sequence", "hash" = NEW."hash"
    WHERE "municipalityId" = NEW."municipalityId";
  RETURN NEW;
END $$;
CREATE TRIGGER link_audit_event BEFORE INSERT ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION link_audit_event();

-- The newest migration, for the readiness check: the application's role may not read Prisma's own table.
CREATE FUNCTION schema_version() RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL);
END $$;
