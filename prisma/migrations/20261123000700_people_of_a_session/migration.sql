-- How many are in a session's register: the time planned in a year is then the sum over its sessions, not over
-- every mark. Counted when the register is saved.
ALTER TABLE "GroupSession" ADD COLUMN "people" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "GroupSession" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "AttendanceMark" NO FORCE ROW LEVEL SECURITY;
UPDATE "GroupSession" s SET "people" = (
  SELECT count(*) FROM "AttendanceMark" m
  WHERE m."municipalityId" = s."municipalityId" AND m."sessionId" = s."id" AND m."number" = 1);
ALTER TABLE "GroupSession" FORCE ROW LEVEL SECURITY;
ALTER TABLE "AttendanceMark" FORCE ROW LEVEL SECURITY;
