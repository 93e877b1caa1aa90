-- What a class teaches, how many it has room for, and the language it is taught in.
ALTER TABLE "StudyGroup" ADD COLUMN "subject" TEXT;
ALTER TABLE "StudyGroup" ADD COLUMN "capacity" SMALLINT;
ALTER TABLE "StudyGroup" ADD COLUMN "language" TEXT;
ALTER TABLE "StudyGroup" ADD CONSTRAINT "StudyGroup_subject"
  CHECK ("subject" IN ('NORWEGIAN', 'SOCIAL_STUDIES'));

-- What §§ 26 to 37 ask about a person beyond the registration; also for those outside the programme.
CREATE TABLE "TrainingFile" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "participantId" UUID NOT NULL,
    "givesBasisForPermanent" BOOLEAN NOT NULL DEFAULT false,
    "sponsorGround" TEXT,
    "firstRenewedOn" DATE,
    "grantedBeforeEntry" BOOLEAN NOT NULL DEFAULT false,
    "arrivedOn" DATE,
    "needsB2" BOOLEAN NOT NULL DEFAULT false,
    "trainedIn" TEXT NOT NULL DEFAULT 'ADULT_IMMIGRANTS',
    "countyResponsible" BOOLEAN NOT NULL DEFAULT false,
    "registeredOn" DATE,
    "claimedOn" DATE,
    "offeredOn" DATE,
    "startedOn" DATE,
    "formerCollectiveOn" DATE,
    "specialCause" TEXT,
    "specialDocumented" BOOLEAN NOT NULL DEFAULT false,
    "specialClaimedOn" DATE,
    "goalReachedOn" DATE,
    -- quarters of each module of samfunnskunnskap that were taken in mottak
    "receptionQuarters" SMALLINT[] NOT NULL DEFAULT '{0,0,0}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "TrainingFile_pkey" PRIMARY KEY ("municipalityId","participantId")
);

-- Goals, tests, exemptions, leave and fees of the training. Rows are only added; one may strike another.
CREATE TABLE "TrainingEntry" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "onDate" DATE NOT NULL,
    "detail" JSONB NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "strikesId" UUID,
    "recordedOn" DATE NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TrainingEntry_pkey" PRIMARY KEY ("municipalityId","id")
);

-- Those who wait for a place on a course.
CREATE TABLE "CourseWait" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "groupId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "since" DATE NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "CourseWait_pkey" PRIMARY KEY ("municipalityId","id")
);

-- What an adviser and a participant agreed to keep of a guidance. The participant may have it removed.
CREATE TABLE "GuidanceNote" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "guidedOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "guidedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GuidanceNote_pkey" PRIMARY KEY ("municipalityId","id")
);

CREATE INDEX "TrainingEntry_municipalityId_participantId_onDate_idx"
  ON "TrainingEntry"("municipalityId", "participantId", "onDate");
CREATE UNIQUE INDEX "TrainingEntry_municipalityId_strikesId_key" ON "TrainingEntry"("municipalityId", "strikesId");
CREATE INDEX "CourseWait_municipalityId_participantId_idx" ON "CourseWait"("municipalityId", "participantId");
CREATE UNIQUE INDEX "CourseWait_one_place" ON "CourseWait" ("municipalityId", "groupId", "participantId")
  WHERE "endedOn" IS NULL;
CREATE INDEX "GuidanceNote_municipalityId_participantId_idx" ON "GuidanceNote"("municipalityId", "participantId");

ALTER TABLE "TrainingFile" ADD CONSTRAINT "TrainingFile_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TrainingEntry" ADD CONSTRAINT "TrainingEntry_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CourseWait" ADD CONSTRAINT "CourseWait_municipalityId_groupId_fkey"
  FOREIGN KEY ("municipalityId", "groupId") REFERENCES "StudyGroup"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CourseWait" ADD CONSTRAINT "CourseWait_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GuidanceNote" ADD CONSTRAINT "GuidanceNote_municipalityId_participantId_fkey"
  FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['TrainingFile', 'TrainingEntry', 'CourseWait', 'GuidanceNote'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_municipality ON %I USING ("municipalityId" = (SELECT current_municipality())) '
      'WITH CHECK ("municipalityId" = (SELECT current_municipality()))', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO fotfeste_app', name);
  END LOOP;
END $$;

GRANT UPDATE ON "TrainingFile", "CourseWait" TO fotfeste_app;
GRANT DELETE ON "GuidanceNote" TO fotfeste_app;
