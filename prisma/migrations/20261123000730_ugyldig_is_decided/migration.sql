-- Only a named person makes absence ugyldig (integreringsloven § 21), whatever the application believes.
ALTER TABLE "AttendanceMark" ADD CONSTRAINT "AttendanceMark_invalid_decided"
  CHECK ("code" <> 'INVALID' OR "decided") NOT VALID;
