-- Notes of guidance are remembered while they are of use: a year after the programme ended they may be deleted.
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
  SELECT 'NOTE', n."id", n."participantId", greatest(n."guidedOn", c."programmeEndedOn")
  FROM "GuidanceNote" n JOIN "Participant" c ON c."municipalityId" = n."municipalityId" AND c."id" = n."participantId"
  WHERE n."municipalityId" = current_municipality()
    AND n."guidedOn" < current_day() - INTERVAL '1 year' AND c."programmeEndedOn" < current_day() - INTERVAL '1 year'
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
  DELETE FROM "GuidanceNote" WHERE wanted = 'NOTE' AND "municipalityId" = current_municipality() AND "id" = ANY (doomed);
  DELETE FROM "StaffSession" WHERE wanted = 'SIGN_IN' AND "municipalityId" = current_municipality() AND "id" = ANY (doomed);
  RETURN cardinality(doomed);
END $$;
