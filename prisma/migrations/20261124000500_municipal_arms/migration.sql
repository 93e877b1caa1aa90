-- The coat of arms that heads the municipality's documents: width, height and filled outlines.
ALTER TABLE "Municipality" ADD COLUMN "arms" JSONB;
GRANT UPDATE ("arms") ON "Municipality" TO fotfeste_app;
