-- When leave and what changes a quota were registered: a closed month is looked at again for what came after it.
ALTER TABLE "Leave" ADD COLUMN "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "AbsenceCircumstance" ADD COLUMN "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
