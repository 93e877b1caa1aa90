-- The reading of an agreement can rest, and go on from there on another tablet.
ALTER TABLE "RoomSession" ADD COLUMN "progress" JSONB;
GRANT UPDATE ("progress") ON "RoomSession" TO fotfeste_app;

-- Why the participant understands an interpreter of another language than the case names.
ALTER TABLE "SigningMeeting" ADD COLUMN "interpreterLanguageReason" TEXT;
