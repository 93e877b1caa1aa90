-- The municipality's own courses, practice places and standard elements, to choose from when a plan is made.
CREATE TABLE "LibraryElement" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "variant" TEXT,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "language" TEXT,
    "quartersPerWeek" INTEGER NOT NULL,
    "weeks" INTEGER,
    "sessions" INTEGER,
    "totalQuarters" INTEGER,
    "goals" TEXT[] NOT NULL DEFAULT '{}',
    "keywords" TEXT NOT NULL DEFAULT '',
    "because" TEXT NOT NULL,
    "inUse" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "LibraryElement_pkey" PRIMARY KEY ("municipalityId","id")
);

ALTER TABLE "LibraryElement" ADD CONSTRAINT "LibraryElement_municipalityId_fkey"
  FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "LibraryElement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "LibraryElement" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "LibraryElement" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT, UPDATE ON "LibraryElement" TO fotfeste_app;
