-- How often somebody has asked this minute, counted for all instances together. Not anyone's data: outside the copies
-- that are taken, forgotten in a crash, and reached through the function alone.
CREATE SCHEMA gate;
CREATE UNLOGGED TABLE gate.request_window (
  "key" TEXT PRIMARY KEY,
  "since" TIMESTAMPTZ NOT NULL,
  "count" INTEGER NOT NULL
);

-- Counts one more; the seconds to wait where there have been too many this minute. A clock that was set back starts anew.
CREATE FUNCTION seconds_to_wait(wanted text, per_minute integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = gate, pg_temp AS $$
DECLARE waits integer;
BEGIN
  IF random() < 0.01 THEN
    DELETE FROM request_window WHERE "since" NOT BETWEEN clock_timestamp() - INTERVAL '1 minute' AND clock_timestamp();
  END IF;
  INSERT INTO request_window AS w ("key", "since", "count") VALUES (wanted, clock_timestamp(), 1)
  ON CONFLICT ("key") DO UPDATE SET
    "count" = CASE WHEN clock_timestamp() - w."since" BETWEEN INTERVAL '0' AND INTERVAL '1 minute' THEN w."count" + 1 ELSE 1 END,
    "since" = CASE WHEN clock_timestamp() - w."since" BETWEEN INTERVAL '0' AND INTERVAL '1 minute' THEN w."since" ELSE clock_timestamp() END
  RETURNING CASE WHEN "count" > per_minute
    THEN greatest(1, ceil(60 - extract(epoch FROM clock_timestamp() - "since")))::integer END INTO waits;
  RETURN waits;
END $$;
