ALTER TABLE "recalls" ADD COLUMN "withdrawn" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "recall_rows_by_placement" ON "recall_rows" ("lender_id","recall_id","placement_id");--> statement-breakpoint
ALTER TABLE "recall_rows" DROP CONSTRAINT "recall_rows_outcome", ADD CONSTRAINT "recall_rows_outcome" CHECK ("outcome" in ('waiting','recalled','already_recalled','failed','withdrawn'));--> statement-breakpoint
ALTER TABLE "recalls" DROP CONSTRAINT "recalls_state", ADD CONSTRAINT "recalls_state" CHECK ("state" in ('selecting','recalling','done','withdrawing','withdrawn'));