CREATE TABLE "exchange_objections" (
	"org_id" uuid,
	"id" uuid,
	"exchange_id" uuid NOT NULL,
	"product" text NOT NULL,
	"reason" text NOT NULL,
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"evidence_sha256" text NOT NULL,
	"disputes" jsonb NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "exchange_objections_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "exchange_objections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_clocks" (
	"org_id" uuid,
	"record_id" uuid,
	"ends_on" date NOT NULL,
	CONSTRAINT "exchange_clocks_pkey" PRIMARY KEY("org_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "exchange_clocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_traces" (
	"org_id" uuid,
	"record_id" uuid,
	"exchange_id" uuid NOT NULL,
	"namespace" text NOT NULL,
	"epoch" text NOT NULL,
	"token" bytea NOT NULL,
	"product" text NOT NULL,
	"opened_on" date NOT NULL,
	"first_delinquency_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "exchange_traces_pkey" PRIMARY KEY("org_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "exchange_traces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_footprints" (
	"org_id" uuid,
	"id" uuid,
	"exchange_id" uuid NOT NULL,
	"evidence_sha256" text NOT NULL,
	"inquiries" integer NOT NULL,
	"drawn_by" uuid,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "exchange_footprints_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "exchange_footprints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "privacy_budgets" (
	"org_id" uuid,
	"source" text,
	"country" text,
	"quarter" text,
	"spent_thousandths" integer NOT NULL,
	"granted_thousandths" integer NOT NULL,
	CONSTRAINT "privacy_budgets_pkey" PRIMARY KEY("org_id","source","country","quarter"),
	CONSTRAINT "privacy_budgets_within" CHECK ("spent_thousandths" between 1 and "granted_thousandths")
);
--> statement-breakpoint
ALTER TABLE "privacy_budgets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "supervision_statistics" (
	"org_id" uuid,
	"id" uuid,
	"statistic" text NOT NULL,
	"statistic_version" text NOT NULL,
	"source" text NOT NULL,
	"counts" text NOT NULL,
	"dimensions" jsonb NOT NULL,
	"jurisdiction" text NOT NULL,
	"purpose" text NOT NULL,
	"from_at" timestamptz(3) NOT NULL,
	"to_at" timestamptz(3) NOT NULL,
	"as_of" timestamptz(3) NOT NULL,
	"epsilon_thousandths" integer,
	"question_digest" text NOT NULL,
	"state" text NOT NULL,
	"cells" jsonb,
	"owners" jsonb NOT NULL,
	"counted_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "supervision_statistics_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "supervision_statistics_state" CHECK ("state" in ('counting','done')),
	CONSTRAINT "supervision_statistics_counted" CHECK (("state" = 'done') = ("cells" is not null))
);
--> statement-breakpoint
ALTER TABLE "supervision_statistics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "waiver_id" uuid;--> statement-breakpoint
ALTER TABLE "debt_sales" ADD COLUMN "buy_back_of" uuid;--> statement-breakpoint
ALTER TABLE "debt_sales" ADD COLUMN "buy_back_code" text;--> statement-breakpoint
ALTER TABLE "collection_policies" ADD COLUMN "re_age" jsonb;--> statement-breakpoint
ALTER TABLE "work_runs" ADD COLUMN "payments_recorded_to" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_runs" ADD COLUMN "payments_to" uuid;--> statement-breakpoint
CREATE INDEX "exchange_objections_by_age" ON "exchange_objections" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_canaries_by_age" ON "exchange_canaries" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_traces_by_token" ON "exchange_traces" ("exchange_id","namespace","epoch","token");--> statement-breakpoint
CREATE INDEX "exchange_footprints_by_age" ON "exchange_footprints" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "supervision_statistics_by_age" ON "supervision_statistics" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "supervision_statistics_by_question" ON "supervision_statistics" ("org_id","question_digest");--> statement-breakpoint
CREATE INDEX "work_breaches_undecided_by_agency" ON "work_breaches" ("agency_id","decide_by") WHERE "status" = 'contested';--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_xhg5WITkKWyO_fkey" FOREIGN KEY ("lender_id","waiver_id") REFERENCES "account_transactions"("org_id","id");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_waiver" CHECK ("waiver_id" is null or "status" = 'completed');--> statement-breakpoint
ALTER TABLE "debt_sales" ADD CONSTRAINT "debt_sales_buy_back" CHECK (("buy_back_of" is null) = ("buy_back_code" is null));--> statement-breakpoint
ALTER TABLE "work_breaches" DROP CONSTRAINT "work_breaches_kind", ADD CONSTRAINT "work_breaches_kind" CHECK ("kind" in ('acknowledge','first_action','answer_query','report','return','report_payment'));--> statement-breakpoint
ALTER TABLE "supervision_readings" DROP CONSTRAINT "supervision_readings_kind", ADD CONSTRAINT "supervision_readings_kind" CHECK ("kind" in ('export','inspection','statistic'));--> statement-breakpoint
CREATE POLICY "exchange_disputes_bridge" ON "exchange_disputes" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exchange_objections_owner" ON "exchange_objections" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_objections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_objections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_objections_bridge" ON "exchange_objections" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_clocks_bridge" ON "exchange_clocks" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exchange_traces_bridge" ON "exchange_traces" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exchange_footprints_owner" ON "exchange_footprints" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_footprints"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_footprints"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "privacy_budgets_owner" ON "privacy_budgets" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("privacy_budgets"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("privacy_budgets"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "supervision_statistics_owner" ON "supervision_statistics" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("supervision_statistics"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("supervision_statistics"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "supervision_statistics_bridge" ON "supervision_statistics" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
DROP POLICY "log_checkpoints_bridge" ON "log_checkpoints";--> statement-breakpoint
CREATE POLICY "log_checkpoints_bridge" ON "log_checkpoints" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);