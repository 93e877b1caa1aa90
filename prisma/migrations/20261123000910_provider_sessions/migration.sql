-- Which of our sessions came of which session at the identity provider: when that one ends, ours end with it. The
-- provider knows of no municipality, so this stands outside their walls, and is reached through the functions alone.
CREATE TABLE gate.provider_session (
  "provider" TEXT NOT NULL,
  "municipalityId" VARCHAR(4) NOT NULL,
  "sessionId" UUID NOT NULL,
  "openedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY ("provider", "municipalityId", "sessionId")
);

CREATE FUNCTION remember_provider_session(provider_session text, municipality text, our_session uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = gate, pg_temp AS $$
BEGIN
  DELETE FROM provider_session WHERE "openedAt" < now() - INTERVAL '1 day';
  INSERT INTO provider_session ("provider", "municipalityId", "sessionId")
  VALUES (provider_session, municipality, our_session) ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION sessions_of_provider(provider_session text)
  RETURNS TABLE ("municipalityId" varchar, "sessionId" uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gate, pg_temp AS $$
  SELECT s."municipalityId", s."sessionId" FROM provider_session s WHERE s."provider" = provider_session
$$;
