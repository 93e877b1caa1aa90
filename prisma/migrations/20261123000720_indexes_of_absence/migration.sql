-- Which marks are the last is asked of every absence, and few are ever corrected: only those are looked through.
CREATE INDEX "AttendanceMark_corrections" ON "AttendanceMark" ("municipalityId", "sessionId", "participantId", "number")
  WHERE "number" > 1;

-- What the law has something to say about: neither presence nor lateness.
CREATE INDEX "AttendanceMark_absences" ON "AttendanceMark" ("municipalityId", "date", "participantId")
  WHERE "code" <> 'PRESENT' AND "code" <> 'LATE';

-- A year of time away, read from the index alone.
CREATE INDEX "AttendanceMark_away" ON "AttendanceMark" ("municipalityId", "date")
  INCLUDE ("sessionId", "participantId", "number", "code", "absentQuarters") WHERE "code" <> 'PRESENT';

-- Everyone's time in some days, read from the index alone; it serves what the shorter one did.
CREATE INDEX "AttendanceMark_by_day" ON "AttendanceMark" ("municipalityId", "date", "sessionId", "participantId", "number");
DROP INDEX "AttendanceMark_municipalityId_date_idx";
