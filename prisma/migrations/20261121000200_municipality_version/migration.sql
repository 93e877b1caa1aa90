-- Two administrators who change the municipality at once: the second is told.
ALTER TABLE "Municipality" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
GRANT UPDATE ("version") ON "Municipality" TO fotfeste_app;
