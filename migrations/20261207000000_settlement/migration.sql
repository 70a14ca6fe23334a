CREATE TABLE "commissions" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"id" uuid,
	"payment_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"mandate_version" integer NOT NULL,
	"set_id" uuid,
	"reverses_id" uuid,
	"crediting" text NOT NULL,
	"rule" text NOT NULL,
	"currency" text NOT NULL,
	"basis" bigint NOT NULL,
	"rate" integer,
	"amount" bigint NOT NULL,
	"effective_on" date NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "commissions_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "commissions_crediting" CHECK ("crediting" in ('holder','grace','tail')),
	CONSTRAINT "commissions_rule" CHECK ("rule" in ('contingency','settlement','flat','flat_earned','before_contact','no_tier','other_currency')),
	CONSTRAINT "commissions_set" CHECK (("amount" = 0) = ("set_id" is null)),
	CONSTRAINT "commissions_sign" CHECK ("reverses_id" is null or ("amount" <= 0 and "basis" <= 0)),
	CONSTRAINT "commissions_rate" CHECK ("rate" between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "commissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "posting_sets" ADD COLUMN "mandate_id" uuid;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "mandate_id" uuid;--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "report_from" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "report_due_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "return_from" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "return_due_at" timestamptz(3);--> statement-breakpoint
CREATE INDEX "call_backs_agreed_by_lender" ON "call_backs" ("lender_id","from_at","id") WHERE "status" = 'agreed';--> statement-breakpoint
CREATE INDEX "call_backs_agreed_by_agency" ON "call_backs" ("agency_id","from_at","id") WHERE "status" = 'agreed';--> statement-breakpoint
CREATE UNIQUE INDEX "commissions_reversed" ON "commissions" ("lender_id","reverses_id") WHERE "reverses_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "commissions_agency_id" ON "commissions" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "commissions_by_lender" ON "commissions" ("lender_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "commissions_by_agency" ON "commissions" ("agency_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "commissions_by_payment" ON "commissions" ("lender_id","payment_id");--> statement-breakpoint
CREATE INDEX "commissions_by_placement" ON "commissions" ("lender_id","placement_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "commissions_by_agency_placement" ON "commissions" ("agency_id","placement_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "commissions_by_lender_mandate" ON "commissions" ("lender_id","mandate_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "commissions_by_agency_mandate" ON "commissions" ("agency_id","mandate_id","recorded_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "commissions_of_set" ON "commissions" ("lender_id","set_id") WHERE "set_id" is not null;--> statement-breakpoint
CREATE INDEX "posting_sets_by_mandate" ON "posting_sets" ("lender_id","mandate_id","recorded_at","id") WHERE "mandate_id" is not null;--> statement-breakpoint
CREATE INDEX "notices_answered_by_lender" ON "notices" ("lender_id","further_ends_on") WHERE "further_ends_on" is not null;--> statement-breakpoint
CREATE INDEX "notices_answered_by_agency" ON "notices" ("agency_id","further_ends_on") WHERE "further_ends_on" is not null;--> statement-breakpoint
CREATE INDEX "work_timers_report" ON "work_timers" ("agency_id","report_due_at","placement_id") WHERE "report_due_at" is not null;--> statement-breakpoint
CREATE INDEX "work_timers_return" ON "work_timers" ("agency_id","return_due_at","placement_id") WHERE "return_due_at" is not null;--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_lender_id_set_id_posting_sets_lender_id_id_fkey" FOREIGN KEY ("lender_id","set_id") REFERENCES "posting_sets"("lender_id","id");--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_lender_id_reverses_id_commissions_lender_id_id_fkey" FOREIGN KEY ("lender_id","reverses_id") REFERENCES "commissions"("lender_id","id");--> statement-breakpoint
ALTER TABLE "posting_sets" ADD CONSTRAINT "posting_sets_mandate" CHECK ("mandate_id" is null or "agency_id" is not null);--> statement-breakpoint
CREATE POLICY "agreement_quotes_bridge" ON "agreement_quotes" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "commissions_parties" ON "commissions" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("commissions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "commissions"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("commissions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "commissions"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));