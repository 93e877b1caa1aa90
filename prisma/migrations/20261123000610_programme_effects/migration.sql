-- What an approved decision does to a programme: a pause, its end, or a later last day. Rows are only added; those
-- of a decision that another has taken the place of no longer hold.
CREATE TABLE "ProgrammeEffect" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "decisionId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "ProgrammeEffect_pkey" PRIMARY KEY ("municipalityId","decisionId"),
    CONSTRAINT "ProgrammeEffect_kind" CHECK ("kind" IN ('PAUSE', 'END', 'EXTENSION')),
    CONSTRAINT "ProgrammeEffect_order" CHECK ("toDate" >= "fromDate")
);

CREATE INDEX "ProgrammeEffect_municipalityId_participantId_idx" ON "ProgrammeEffect"("municipalityId", "participantId");
ALTER TABLE "ProgrammeEffect" ADD CONSTRAINT "ProgrammeEffect_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProgrammeEffect" ADD CONSTRAINT "ProgrammeEffect_municipalityId_decisionId_fkey"
  FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ProgrammeEffect" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ProgrammeEffect" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "ProgrammeEffect" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "ProgrammeEffect" TO fotfeste_app;

SELECT redraw_case_walls();
