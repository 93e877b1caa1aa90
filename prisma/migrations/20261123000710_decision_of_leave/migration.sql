-- The decision that an application for leave was granted or refused by; null where no letter was written.
ALTER TABLE "Leave" ADD COLUMN "decisionId" UUID;
ALTER TABLE "Leave" ADD CONSTRAINT "Leave_municipalityId_decisionId_fkey"
  FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
