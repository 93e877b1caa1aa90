-- A person who is not in the introduction programme, and has a file about training alone (integreringsloven chapter 4).
ALTER TABLE "Participant" ADD COLUMN "trainingOnly" BOOLEAN NOT NULL DEFAULT false;
