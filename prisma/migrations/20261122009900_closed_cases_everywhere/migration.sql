-- Tables that name a participant come and go: this draws the walls round closed cases anew. Every migration that
-- makes such a table calls it last.
CREATE FUNCTION redraw_case_walls() RETURNS void
  LANGUAGE plpgsql AS $redraw$
DECLARE places text;
BEGIN
  PERFORM hide_closed_cases(format('%I', c.table_name)::regclass)
  FROM information_schema.columns c
  JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'public' AND c.column_name = 'participantId' AND c.udt_name = 'uuid'
    AND t.table_type = 'BASE TABLE' AND c.table_name NOT IN ('ProtectedCase', 'CaseGrant', 'CaseBan');

  -- The case that an id belongs to, of whatever kind it is.
  SELECT string_agg(format(
    '(SELECT x."participantId" FROM %I x WHERE x."municipalityId" = current_municipality() AND x."id" = any_id)',
    c.table_name), ', ' ORDER BY c.table_name)
  INTO places
  FROM information_schema.columns c
  JOIN information_schema.columns i ON i.table_schema = c.table_schema AND i.table_name = c.table_name
    AND i.column_name = 'id' AND i.udt_name = 'uuid'
  WHERE c.table_schema = 'public' AND c.column_name = 'participantId' AND c.udt_name = 'uuid'
    AND c.table_name NOT IN ('CaseGrant', 'CaseBan');
  EXECUTE 'CREATE OR REPLACE FUNCTION case_of(any_id uuid) RETURNS uuid LANGUAGE sql STABLE AS $case$ SELECT coalesce('
    '(SELECT x."id" FROM "Participant" x WHERE x."municipalityId" = current_municipality() AND x."id" = any_id), '
    || places || ') $case$';
END $redraw$;

SELECT redraw_case_walls();
