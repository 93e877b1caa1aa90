-- A file about training alone has no programme that ends. It is in use until its last lesson, its last entry or the last
-- change of it; its notes of guidance may be deleted a year after, as those of the programme are.
CREATE FUNCTION last_training(case_id uuid) RETURNS date
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT greatest(
    (SELECT c."createdAt"::date FROM "Participant" c WHERE c."municipalityId" = current_municipality() AND c."id" = case_id),
    (SELECT f."updatedAt"::date FROM "TrainingFile" f WHERE f."municipalityId" = current_municipality() AND f."participantId" = case_id),
    (SELECT max(e."recordedOn") FROM "TrainingEntry" e WHERE e."municipalityId" = current_municipality() AND e."participantId" = case_id),
    (SELECT max(m."date") FROM "AttendanceMark" m WHERE m."municipalityId" = current_municipality() AND m."participantId" = case_id))
$$;
REVOKE ALL ON FUNCTION last_training(uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION expired_rows() RETURNS TABLE ("rule" text, "id" uuid, "participantId" uuid, "since" date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT 'DRAFT_PLAN', p."id", p."participantId", greatest(p."updatedAt"::date, c."programmeEndedOn")
  FROM "Plan" p JOIN "Participant" c ON c."municipalityId" = p."municipalityId" AND c."id" = p."participantId"
  WHERE p."municipalityId" = current_municipality() AND p."status" = 'DRAFT'
    AND c."programmeEndedOn" < current_day() - INTERVAL '1 year' AND p."updatedAt" < current_day() - INTERVAL '1 year'
    AND NOT EXISTS (SELECT 1 FROM "Agreement" a WHERE a."municipalityId" = p."municipalityId" AND a."planId" = p."id")
    AND NOT EXISTS (SELECT 1 FROM "Decision" d WHERE d."municipalityId" = p."municipalityId" AND d."planId" = p."id")
  UNION ALL
  SELECT 'TABLET', r."id", a."participantId", r."expiresAt"::date
  FROM "RoomSession" r JOIN "Agreement" a ON a."municipalityId" = r."municipalityId" AND a."id" = r."agreementId"
  WHERE r."municipalityId" = current_municipality() AND r."expiresAt" < current_day() - INTERVAL '90 days'
  UNION ALL
  SELECT 'SIGN_IN', s."id", NULL::uuid, s."lastSeenAt"::date
  FROM "StaffSession" s
  WHERE s."municipalityId" = current_municipality() AND s."lastSeenAt" < current_day() - INTERVAL '1 year'
  UNION ALL
  SELECT 'NOTE', n."id", n."participantId", greatest(n."guidedOn", CASE WHEN c."trainingOnly" THEN last_training(c."id") ELSE c."programmeEndedOn" END)
  FROM "GuidanceNote" n JOIN "Participant" c ON c."municipalityId" = n."municipalityId" AND c."id" = n."participantId"
  WHERE n."municipalityId" = current_municipality() AND n."guidedOn" < current_day() - INTERVAL '1 year'
    AND CASE WHEN c."trainingOnly" THEN last_training(c."id") ELSE c."programmeEndedOn" END < current_day() - INTERVAL '1 year'
$$;
