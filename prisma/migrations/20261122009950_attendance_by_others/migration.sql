-- An application for leave is decided, changed or withdrawn by a new row that points at the one it takes over for.
ALTER TABLE "Leave" ADD COLUMN "outcome" TEXT NOT NULL DEFAULT 'GRANTED';
ALTER TABLE "Leave" ADD COLUMN "replacesId" UUID;
CREATE UNIQUE INDEX "Leave_municipalityId_replacesId_key" ON "Leave"("municipalityId", "replacesId");
ALTER TABLE "Leave" ADD CONSTRAINT "Leave_municipalityId_replacesId_fkey"
  FOREIGN KEY ("municipalityId", "replacesId") REFERENCES "Leave"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What changes a participant's quotas: alone with care, a chronically ill child, egenmelding withdrawn.
CREATE TABLE "AbsenceCircumstance" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "childBirthDate" DATE,
    "fromDate" DATE,
    "toDate" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE NOT NULL,
    "decidedById" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "AbsenceCircumstance_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "AbsenceCircumstance_municipalityId_participantId_idx" ON "AbsenceCircumstance"("municipalityId", "participantId");
ALTER TABLE "AbsenceCircumstance" ADD CONSTRAINT "AbsenceCircumstance_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AbsenceCircumstance" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AbsenceCircumstance" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "AbsenceCircumstance" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "AbsenceCircumstance" TO fotfeste_app;
GRANT UPDATE ("endedAt", "endedById") ON "AbsenceCircumstance" TO fotfeste_app;

-- Days without teaching that the municipality sets itself, for all groups or one.
CREATE TABLE "ClosedDay" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "groupId" UUID,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ClosedDay_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "ClosedDay_municipalityId_fromDate_idx" ON "ClosedDay"("municipalityId", "fromDate");
ALTER TABLE "ClosedDay" ADD CONSTRAINT "ClosedDay_municipalityId_groupId_fkey"
  FOREIGN KEY ("municipalityId", "groupId") REFERENCES "StudyGroup"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "ClosedDay" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ClosedDay" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "ClosedDay" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "ClosedDay" TO fotfeste_app;
GRANT UPDATE ("removedAt") ON "ClosedDay" TO fotfeste_app;

-- Who keeps the register while the teacher is away.
CREATE TABLE "Substitution" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "groupId" UUID NOT NULL,
    "substituteId" UUID NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Substitution_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "Substitution_municipalityId_groupId_idx" ON "Substitution"("municipalityId", "groupId");
ALTER TABLE "Substitution" ADD CONSTRAINT "Substitution_municipalityId_groupId_fkey"
  FOREIGN KEY ("municipalityId", "groupId") REFERENCES "StudyGroup"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Substitution" ADD CONSTRAINT "Substitution_municipalityId_substituteId_fkey"
  FOREIGN KEY ("municipalityId", "substituteId") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Substitution" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Substitution" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "Substitution" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "Substitution" TO fotfeste_app;

-- A link by which somebody without an account reports one group's attendance for a few days.
CREATE TABLE "ReportLink" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "groupId" UUID NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "recipient" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReportLink_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "ReportLink_municipalityId_groupId_idx" ON "ReportLink"("municipalityId", "groupId");
ALTER TABLE "ReportLink" ADD CONSTRAINT "ReportLink_municipalityId_groupId_fkey"
  FOREIGN KEY ("municipalityId", "groupId") REFERENCES "StudyGroup"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReportLink" ADD CONSTRAINT "ReportLink_municipalityId_createdById_fkey"
  FOREIGN KEY ("municipalityId", "createdById") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ReportLink" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ReportLink" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "ReportLink" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "ReportLink" TO fotfeste_app;
GRANT UPDATE ("revokedAt") ON "ReportLink" TO fotfeste_app;

-- The participant's own card: a new one takes the place of the old.
CREATE TABLE "PocketCard" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PocketCard_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "PocketCard_municipalityId_participantId_idx" ON "PocketCard"("municipalityId", "participantId");
ALTER TABLE "PocketCard" ADD CONSTRAINT "PocketCard_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PocketCard" ADD CONSTRAINT "PocketCard_municipalityId_createdById_fkey"
  FOREIGN KEY ("municipalityId", "createdById") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "PocketCard" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PocketCard" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "PocketCard" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "PocketCard" TO fotfeste_app;
GRANT UPDATE ("revokedAt") ON "PocketCard" TO fotfeste_app;

-- What a participant has said beforehand. Rows are only added.
CREATE TABLE "AbsenceReport" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "cardId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AbsenceReport_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "AbsenceReport_municipalityId_participantId_date_idx" ON "AbsenceReport"("municipalityId", "participantId", "date");
ALTER TABLE "AbsenceReport" ADD CONSTRAINT "AbsenceReport_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AbsenceReport" ADD CONSTRAINT "AbsenceReport_municipalityId_cardId_fkey"
  FOREIGN KEY ("municipalityId", "cardId") REFERENCES "PocketCard"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AbsenceReport" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AbsenceReport" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "AbsenceReport" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "AbsenceReport" TO fotfeste_app;

-- That a participant has been asked about absence, in which language, and until when to answer.
CREATE TABLE "AbsenceQuestion" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "sessionIds" UUID[],
    "askedOn" DATE NOT NULL,
    "answerBy" DATE NOT NULL,
    "askedById" UUID NOT NULL,

    CONSTRAINT "AbsenceQuestion_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "AbsenceQuestion_municipalityId_participantId_idx" ON "AbsenceQuestion"("municipalityId", "participantId");
ALTER TABLE "AbsenceQuestion" ADD CONSTRAINT "AbsenceQuestion_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AbsenceQuestion" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AbsenceQuestion" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "AbsenceQuestion" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "AbsenceQuestion" TO fotfeste_app;

-- A document that belongs to some days of absence.
CREATE TABLE "AbsenceAttachment" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AbsenceAttachment_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "AbsenceAttachment_municipalityId_participantId_idx" ON "AbsenceAttachment"("municipalityId", "participantId");
ALTER TABLE "AbsenceAttachment" ADD CONSTRAINT "AbsenceAttachment_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AbsenceAttachment" ADD CONSTRAINT "AbsenceAttachment_municipalityId_documentId_fkey"
  FOREIGN KEY ("municipalityId", "documentId") REFERENCES "Document"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AbsenceAttachment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AbsenceAttachment" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_municipality ON "AbsenceAttachment" USING ("municipalityId" = (SELECT current_municipality()))
  WITH CHECK ("municipalityId" = (SELECT current_municipality()));
GRANT SELECT, INSERT ON "AbsenceAttachment" TO fotfeste_app;

-- Who reported a register, where it was not the one who is signed in.
ALTER TABLE "GroupSession" ADD COLUMN "reportedBy" TEXT;

-- The new tables name participants: closed cases are closed in them too.
SELECT redraw_case_walls();
