ALTER TABLE "work_timers" ADD COLUMN "report_from" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "report_due_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "return_from" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "return_due_at" timestamptz(3);--> statement-breakpoint
CREATE INDEX "call_backs_agreed_by_lender" ON "call_backs" ("lender_id","from_at","id") WHERE "status" = 'agreed';--> statement-breakpoint
CREATE INDEX "call_backs_agreed_by_agency" ON "call_backs" ("agency_id","from_at","id") WHERE "status" = 'agreed';--> statement-breakpoint
CREATE INDEX "notices_answered_by_lender" ON "notices" ("lender_id","further_ends_on") WHERE "further_ends_on" is not null;--> statement-breakpoint
CREATE INDEX "notices_answered_by_agency" ON "notices" ("agency_id","further_ends_on") WHERE "further_ends_on" is not null;--> statement-breakpoint
CREATE INDEX "work_timers_report" ON "work_timers" ("agency_id","report_due_at","placement_id") WHERE "report_due_at" is not null;--> statement-breakpoint
CREATE INDEX "work_timers_return" ON "work_timers" ("agency_id","return_due_at","placement_id") WHERE "return_due_at" is not null;--> statement-breakpoint
CREATE POLICY "agreement_quotes_bridge" ON "agreement_quotes" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);