-- Why the approver sent the month back.
ALTER TABLE "StipendRun" ADD COLUMN "returnReason" TEXT;
