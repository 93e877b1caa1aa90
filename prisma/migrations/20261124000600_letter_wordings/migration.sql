-- The municipality's own words in the templates of its letters. Every save is a new version; a letter uses the
-- newest that was taken into use.
CREATE TABLE "LetterWording" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "letter" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "inUse" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "LetterWording_pkey" PRIMARY KEY ("municipalityId","letter","language","version"),
    CONSTRAINT "LetterWording_language" CHECK ("language" IN ('nb', 'nn')),
    CONSTRAINT "LetterWording_version" CHECK ("version" > 0)
);

ALTER TABLE "LetterWording" ADD CONSTRAINT "LetterWording_municipalityId_fkey"
  FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "LetterWording" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "LetterWording" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "LetterWording" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "LetterWording" TO fotfeste_app;
