-- CreateTable
CREATE TABLE "Municipality" (
    "id" VARCHAR(4) NOT NULL,
    "nameNb" TEXT NOT NULL,
    "nameNn" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nb',
    "accentHue" INTEGER NOT NULL DEFAULT 212,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("municipalityId","key")
);

-- CreateTable
CREATE TABLE "StaffUser" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" TEXT[],
    "lastSignInAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffUser_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "caseNumber" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "ownScriptName" TEXT,
    "birthDate" DATE NOT NULL,
    "birthDateApproximate" BOOLEAN NOT NULL DEFAULT false,
    "gender" TEXT,
    "citizenship" TEXT NOT NULL,
    "country" VARCHAR(2),
    "addressProtection" TEXT NOT NULL DEFAULT 'UGRADERT',
    "language" TEXT NOT NULL,
    "understoodLanguages" TEXT[],
    "interpreterNeeded" BOOLEAN NOT NULL,
    "education" TEXT NOT NULL,
    "settledOn" DATE NOT NULL,
    "settledByAgreement" BOOLEAN NOT NULL,
    "livedInMunicipalitySince" DATE,
    "claimMadeOn" DATE,
    "weeklyWorkHours" DECIMAL(5,2),
    "workEndedOn" DATE,
    "adviserId" UUID,
    "programmeStartedOn" DATE,
    "programmeEndedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Identifier" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "lookup" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Identifier_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Permit" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "grantedOn" DATE NOT NULL,
    "validTo" DATE,
    "renewable" BOOLEAN,
    "onAsylumApplication" BOOLEAN,
    "sponsorGround" TEXT,
    "sponsorBasedOn" TEXT,
    "sponsorFirstSettledOn" DATE,
    "reunificationAppliedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Permit_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "FamilyMember" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "birthDate" DATE,
    "fromDate" DATE,
    "toDate" DATE,
    "programmeStartedOn" DATE,
    "programmeEndedOn" DATE,

    CONSTRAINT "FamilyMember_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "EligibilityAssessment" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "decisionDate" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "assessedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "assessedById" UUID NOT NULL,

    CONSTRAINT "EligibilityAssessment_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "goal" TEXT NOT NULL,
    "education" TEXT NOT NULL,
    "offeredOn" DATE NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "plannedMonths" INTEGER NOT NULL,
    "goalReasonCode" TEXT,
    "goalReasonText" TEXT,
    "longTermGoals" TEXT NOT NULL DEFAULT '',
    "norwegianListening" TEXT,
    "norwegianReading" TEXT,
    "norwegianWriting" TEXT,
    "norwegianOral" TEXT,
    "norwegianExtent" TEXT NOT NULL DEFAULT '',
    "socialStudiesHours" INTEGER,
    "elementsJustification" TEXT NOT NULL DEFAULT '',
    "effectJustification" TEXT NOT NULL DEFAULT '',
    "appealInfo" BOOLEAN NOT NULL DEFAULT false,
    "mappingDoneOn" DATE,
    "careerGuidanceDoneOn" DATE,
    "madeWithParticipant" BOOLEAN NOT NULL DEFAULT false,
    "participantAgrees" BOOLEAN NOT NULL DEFAULT true,
    "participantView" TEXT NOT NULL DEFAULT '',
    "reviewBy" DATE,
    "decidedOn" DATE,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "lawCheck" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PlanElement" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "quartersPerWeek" INTEGER NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "sessions" INTEGER,
    "totalQuarters" INTEGER,
    "cite" TEXT NOT NULL,
    "because" TEXT NOT NULL,

    CONSTRAINT "PlanElement_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'READY',
    "language" TEXT NOT NULL,
    "templateVersion" TEXT NOT NULL,
    "translationStatus" TEXT NOT NULL,
    "norwegianHash" TEXT NOT NULL,
    "translationHash" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "factsHash" TEXT NOT NULL,
    "shownDocumentId" UUID NOT NULL,
    "signedDocumentId" UUID,
    "replacesId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "SigningMeeting" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agreementId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deviceAt" TIMESTAMPTZ(3),
    "place" TEXT NOT NULL DEFAULT '',
    "method" TEXT,
    "strokes" JSONB,
    "typedName" TEXT,
    "witness" TEXT,
    "readAloud" BOOLEAN NOT NULL DEFAULT false,
    "languageRead" TEXT,
    "interpreterName" TEXT,
    "interpreterNumber" TEXT,
    "interpreterCategory" TEXT,
    "interpreterLanguage" TEXT,
    "interpreterDialect" TEXT,
    "interpreterMode" TEXT,
    "interpreterMinor" BOOLEAN NOT NULL DEFAULT false,
    "interpreterRelative" BOOLEAN NOT NULL DEFAULT false,
    "confidentialityConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "impartialityConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "unqualifiedReason" TEXT,
    "noInterpreterReason" TEXT,
    "refusalReason" TEXT,
    "guidanceGiven" BOOLEAN NOT NULL DEFAULT false,
    "postponedReason" TEXT,
    "clauseAnswers" JSONB,
    "followUpOn" DATE,
    "submissionId" UUID NOT NULL,
    "staffId" UUID NOT NULL,

    CONSTRAINT "SigningMeeting_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Document" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "StudyGroup" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'CLASS',
    "teacherId" UUID,

    CONSTRAINT "StudyGroup_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TimetableSlot" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "groupId" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "startMinute" INTEGER NOT NULL,
    "quarters" INTEGER NOT NULL,
    "room" TEXT NOT NULL DEFAULT '',
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "TimetableSlot_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "groupId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "GroupSession" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "groupId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "startMinute" INTEGER NOT NULL,
    "quarters" INTEGER NOT NULL,
    "room" TEXT NOT NULL DEFAULT '',
    "registeredAt" TIMESTAMPTZ(3),
    "registeredById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "GroupSession_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "AttendanceMark" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "sessionId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "number" SMALLINT NOT NULL DEFAULT 1,
    "date" DATE NOT NULL,
    "code" VARCHAR(16) NOT NULL,
    "absentQuarters" SMALLINT NOT NULL,
    "reason" TEXT,
    "markedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "markedById" UUID NOT NULL,

    CONSTRAINT "AttendanceMark_pkey" PRIMARY KEY ("municipalityId","sessionId","participantId","number")
);

-- CreateTable
CREATE TABLE "Leave" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participantId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "withStipend" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE NOT NULL,
    "decidedById" UUID NOT NULL,

    CONSTRAINT "Leave_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "StipendRun" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "month" VARCHAR(7) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "preparedById" UUID NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentById" UUID,
    "sentAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "exportedById" UUID,
    "exportedAt" TIMESTAMPTZ(3),
    "exportHash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StipendRun_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "StipendPayment" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "runId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "input" JSONB NOT NULL,
    "inputHash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "payableOre" INTEGER NOT NULL,
    "exceptions" JSONB NOT NULL,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StipendPayment_pkey" PRIMARY KEY ("municipalityId","runId","participantId")
);

-- CreateTable
CREATE TABLE "StipendLine" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "runId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "rate" TEXT,
    "quantityHundredths" INTEGER,
    "unit" TEXT,
    "amountOre" INTEGER NOT NULL,
    "cite" TEXT NOT NULL,
    "trace" JSONB,

    CONSTRAINT "StipendLine_pkey" PRIMARY KEY ("municipalityId","runId","participantId","number")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previousHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("municipalityId","sequence")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "municipalityId" VARCHAR(4) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("municipalityId")
);

-- CreateIndex
CREATE UNIQUE INDEX "StaffUser_municipalityId_issuer_subject_key" ON "StaffUser"("municipalityId", "issuer", "subject");

-- CreateIndex
CREATE INDEX "StaffSession_municipalityId_userId_idx" ON "StaffSession"("municipalityId", "userId");

-- CreateIndex
CREATE INDEX "Participant_municipalityId_adviserId_idx" ON "Participant"("municipalityId", "adviserId");

-- CreateIndex
CREATE INDEX "Participant_municipalityId_familyName_givenName_idx" ON "Participant"("municipalityId", "familyName", "givenName");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_municipalityId_caseNumber_key" ON "Participant"("municipalityId", "caseNumber");

-- CreateIndex
CREATE INDEX "Identifier_municipalityId_participantId_idx" ON "Identifier"("municipalityId", "participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Identifier_municipalityId_lookup_key" ON "Identifier"("municipalityId", "lookup");

-- CreateIndex
CREATE INDEX "Permit_municipalityId_participantId_idx" ON "Permit"("municipalityId", "participantId");

-- CreateIndex
CREATE INDEX "FamilyMember_municipalityId_participantId_idx" ON "FamilyMember"("municipalityId", "participantId");

-- CreateIndex
CREATE INDEX "EligibilityAssessment_municipalityId_participantId_assessed_idx" ON "EligibilityAssessment"("municipalityId", "participantId", "assessedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_municipalityId_participantId_number_key" ON "Plan"("municipalityId", "participantId", "number");

-- CreateIndex
CREATE INDEX "PlanElement_municipalityId_planId_idx" ON "PlanElement"("municipalityId", "planId");

-- CreateIndex
CREATE INDEX "Agreement_municipalityId_participantId_idx" ON "Agreement"("municipalityId", "participantId");

-- CreateIndex
CREATE INDEX "SigningMeeting_municipalityId_agreementId_idx" ON "SigningMeeting"("municipalityId", "agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "SigningMeeting_municipalityId_submissionId_key" ON "SigningMeeting"("municipalityId", "submissionId");

-- CreateIndex
CREATE INDEX "Document_municipalityId_participantId_idx" ON "Document"("municipalityId", "participantId");

-- CreateIndex
CREATE UNIQUE INDEX "StudyGroup_municipalityId_name_key" ON "StudyGroup"("municipalityId", "name");

-- CreateIndex
CREATE INDEX "TimetableSlot_municipalityId_groupId_idx" ON "TimetableSlot"("municipalityId", "groupId");

-- CreateIndex
CREATE INDEX "Enrolment_municipalityId_participantId_idx" ON "Enrolment"("municipalityId", "participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_municipalityId_groupId_participantId_fromDate_key" ON "Enrolment"("municipalityId", "groupId", "participantId", "fromDate");

-- CreateIndex
CREATE INDEX "GroupSession_municipalityId_date_idx" ON "GroupSession"("municipalityId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "GroupSession_municipalityId_groupId_date_startMinute_key" ON "GroupSession"("municipalityId", "groupId", "date", "startMinute");

-- CreateIndex
CREATE INDEX "AttendanceMark_municipalityId_participantId_date_idx" ON "AttendanceMark"("municipalityId", "participantId", "date");

-- CreateIndex
CREATE INDEX "AttendanceMark_municipalityId_date_idx" ON "AttendanceMark"("municipalityId", "date");

-- CreateIndex
CREATE INDEX "Leave_municipalityId_participantId_fromDate_idx" ON "Leave"("municipalityId", "participantId", "fromDate");

-- CreateIndex
CREATE UNIQUE INDEX "StipendRun_municipalityId_month_key" ON "StipendRun"("municipalityId", "month");

-- CreateIndex
CREATE INDEX "AuditEvent_municipalityId_subjectId_idx" ON "AuditEvent"("municipalityId", "subjectId");

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffUser" ADD CONSTRAINT "StaffUser_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_municipalityId_adviserId_fkey" FOREIGN KEY ("municipalityId", "adviserId") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Identifier" ADD CONSTRAINT "Identifier_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permit" ADD CONSTRAINT "Permit_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FamilyMember" ADD CONSTRAINT "FamilyMember_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EligibilityAssessment" ADD CONSTRAINT "EligibilityAssessment_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanElement" ADD CONSTRAINT "PlanElement_municipalityId_planId_fkey" FOREIGN KEY ("municipalityId", "planId") REFERENCES "Plan"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_municipalityId_planId_fkey" FOREIGN KEY ("municipalityId", "planId") REFERENCES "Plan"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_municipalityId_shownDocumentId_fkey" FOREIGN KEY ("municipalityId", "shownDocumentId") REFERENCES "Document"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_municipalityId_signedDocumentId_fkey" FOREIGN KEY ("municipalityId", "signedDocumentId") REFERENCES "Document"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SigningMeeting" ADD CONSTRAINT "SigningMeeting_municipalityId_agreementId_fkey" FOREIGN KEY ("municipalityId", "agreementId") REFERENCES "Agreement"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudyGroup" ADD CONSTRAINT "StudyGroup_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudyGroup" ADD CONSTRAINT "StudyGroup_municipalityId_teacherId_fkey" FOREIGN KEY ("municipalityId", "teacherId") REFERENCES "StaffUser"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TimetableSlot" ADD CONSTRAINT "TimetableSlot_municipalityId_groupId_fkey" FOREIGN KEY ("municipalityId", "groupId") REFERENCES "StudyGroup"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_municipalityId_groupId_fkey" FOREIGN KEY ("municipalityId", "groupId") REFERENCES "StudyGroup"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupSession" ADD CONSTRAINT "GroupSession_municipalityId_groupId_fkey" FOREIGN KEY ("municipalityId", "groupId") REFERENCES "StudyGroup"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceMark" ADD CONSTRAINT "AttendanceMark_municipalityId_sessionId_fkey" FOREIGN KEY ("municipalityId", "sessionId") REFERENCES "GroupSession"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceMark" ADD CONSTRAINT "AttendanceMark_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Leave" ADD CONSTRAINT "Leave_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StipendRun" ADD CONSTRAINT "StipendRun_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StipendPayment" ADD CONSTRAINT "StipendPayment_municipalityId_runId_fkey" FOREIGN KEY ("municipalityId", "runId") REFERENCES "StipendRun"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StipendPayment" ADD CONSTRAINT "StipendPayment_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StipendLine" ADD CONSTRAINT "StipendLine_municipalityId_runId_participantId_fkey" FOREIGN KEY ("municipalityId", "runId", "participantId") REFERENCES "StipendPayment"("municipalityId", "runId", "participantId") ON DELETE CASCADE ON UPDATE CASCADE;
