-- Where letters to the participant go. Not used, and not written, while the address is protected.
ALTER TABLE "Participant" ADD COLUMN "postalAddress" TEXT NOT NULL DEFAULT '';
