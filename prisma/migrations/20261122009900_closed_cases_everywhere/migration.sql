-- Tables that were made since: each that names a participant hides the rows of closed cases as well.
SELECT hide_closed_cases(format('%I', c.table_name)::regclass)
FROM information_schema.columns c
WHERE c.table_schema = 'public' AND c.column_name = 'participantId' AND c.udt_name = 'uuid'
  AND c.table_name NOT IN ('ProtectedCase', 'CaseGrant', 'CaseBan');
