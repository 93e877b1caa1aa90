-- Virkedager of leave and absence over ten that the plan's last day holds beyond its length (forskriften §§ 10, 19).
ALTER TABLE "Plan" ADD COLUMN "addedDays" INTEGER NOT NULL DEFAULT 0;
