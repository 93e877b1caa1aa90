-- Which marks are the last is asked of every absence, and few are ever corrected: only those are looked through.
CREATE INDEX "AttendanceMark_corrections" ON "AttendanceMark" ("municipalityId", "sessionId", "participantId", "number")
  WHERE "number" > 1;

-- What the law has something to say about: neither presence nor lateness.
CREATE INDEX "AttendanceMark_absences" ON "AttendanceMark" ("municipalityId", "date", "participantId")
  WHERE "code" <> 'PRESENT' AND "code" <> 'LATE';
