-- Kompetansekartlegging (integreringsloven § 10): once for each person, filled in over several conversations.
CREATE TABLE "Mapping" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "participantId" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "guidanceOn" DATE,
    "doneOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "Mapping_pkey" PRIMARY KEY ("municipalityId","participantId")
);

ALTER TABLE "Mapping" ADD CONSTRAINT "Mapping_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Mapping" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Mapping" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "Mapping" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT, UPDATE ON "Mapping" TO fotfeste_app;
