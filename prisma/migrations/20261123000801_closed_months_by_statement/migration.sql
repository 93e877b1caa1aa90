-- A closed month is kept closed by looking once at all the rows of a statement, not once for each of them.
DROP TRIGGER keep_closed_month ON "StipendPayment";
DROP TRIGGER keep_closed_month ON "StipendLine";

CREATE OR REPLACE FUNCTION keep_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (SELECT DISTINCT c."municipalityId", c."runId" FROM changed c) runs
    JOIN "StipendRun" r ON r."municipalityId" = runs."municipalityId" AND r."id" = runs."runId"
    WHERE r."status" IN ('APPROVED', 'EXPORTED')) THEN
    RAISE EXCEPTION 'a closed month cannot be changed' USING ERRCODE = 'FF002';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER keep_closed_month_insert AFTER INSERT ON "StipendPayment"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_closed_month();
CREATE TRIGGER keep_closed_month_update AFTER UPDATE ON "StipendPayment"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_closed_month();
CREATE TRIGGER keep_closed_month_delete AFTER DELETE ON "StipendPayment"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_closed_month();
CREATE TRIGGER keep_closed_month_insert AFTER INSERT ON "StipendLine"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_closed_month();
CREATE TRIGGER keep_closed_month_delete AFTER DELETE ON "StipendLine"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_closed_month();
