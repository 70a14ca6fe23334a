CREATE TABLE "exchange_permits" (
	"org_id" uuid,
	"namespace" text,
	"on_day" date,
	"spent" integer NOT NULL,
	CONSTRAINT "exchange_permits_pkey" PRIMARY KEY("org_id","namespace","on_day"),
	CONSTRAINT "exchange_permits_within" CHECK ("spent" between 1 and 2000)
);
--> statement-breakpoint
ALTER TABLE "exchange_permits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trust_statements" (
	"org_id" uuid,
	"id" uuid,
	"reference" text NOT NULL,
	"currency" text NOT NULL,
	"on_day" date NOT NULL,
	"bank_balance" bigint NOT NULL,
	"total" bigint NOT NULL,
	"required" bigint NOT NULL,
	"overdrawn" bigint NOT NULL,
	"difference" bigint NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "trust_statements_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "trust_statements_sum" CHECK ("total" = "required" - "overdrawn"),
	CONSTRAINT "trust_statements_difference" CHECK ("difference" = "bank_balance" - "required")
);
--> statement-breakpoint
ALTER TABLE "trust_statements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "debt_sale_accounts" ADD COLUMN "refusal_code" text;--> statement-breakpoint
ALTER TABLE "debt_sale_accounts" ADD COLUMN "refusal_field" text;--> statement-breakpoint
ALTER TABLE "notice_run_rows" ADD COLUMN "party_id" uuid;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "basis" text;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "notice" jsonb;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "chain" jsonb;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "debt_only" boolean DEFAULT false NOT NULL;--> statement-breakpoint
DROP INDEX "debt_sale_accounts_left";--> statement-breakpoint
CREATE INDEX "debt_sale_accounts_left" ON "debt_sale_accounts" ("lender_id","debt_sale_id","number") WHERE "outcome" in ('kept','handed','refused','giving_back');--> statement-breakpoint
CREATE INDEX "postings_in_trust" ON "postings" ("agency_id","lender_id","currency","effective_on","amount") WHERE "account" = 'trust';--> statement-breakpoint
CREATE INDEX "postings_in_trust_of_lender" ON "postings" ("lender_id","agency_id","currency","effective_on","amount") WHERE "account" = 'trust';--> statement-breakpoint
CREATE UNIQUE INDEX "trust_statements_reference" ON "trust_statements" ("org_id","reference");--> statement-breakpoint
CREATE INDEX "trust_statements_by_age" ON "trust_statements" ("org_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "trust_statements_by_day" ON "trust_statements" ("org_id","currency","on_day","recorded_at","id");--> statement-breakpoint
ALTER TABLE "debt_sale_accounts" ADD CONSTRAINT "debt_sale_accounts_refused" CHECK (("outcome" = 'refused') = ("refusal_code" is not null));--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_basis" CHECK ("basis" is null or "covers" = 'address');--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_notice" CHECK (("basis" is not distinct from 'creditor_notice') = ("notice" is not null));--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_chain" CHECK (("basis" is not distinct from 'prior_collector') = ("chain" is not null));--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_debt_only" CHECK ("kind" = 'consent' or not "debt_only");--> statement-breakpoint
ALTER TABLE "dispute_cases" DROP CONSTRAINT "dispute_cases_status", ADD CONSTRAINT "dispute_cases_status" CHECK ("status" in ('open','acknowledged','escalated','verified','upheld','upheld_in_part','rejected','withdrawn','moved'));--> statement-breakpoint
ALTER TABLE "debt_sale_accounts" DROP CONSTRAINT "debt_sale_accounts_handed", ADD CONSTRAINT "debt_sale_accounts_handed" CHECK (("outcome" in ('handed','refused')) = ("handover_sealed" is not null));--> statement-breakpoint
ALTER TABLE "debt_sale_accounts" DROP CONSTRAINT "debt_sale_accounts_outcome", ADD CONSTRAINT "debt_sale_accounts_outcome" CHECK ("outcome" in ('waiting','kept','excluded','released','handed','transferred','refused','giving_back','given_back'));--> statement-breakpoint
ALTER TABLE "remittances" DROP CONSTRAINT "remittances_state", ADD CONSTRAINT "remittances_state" CHECK ("state" in ('drafting','draft','issued','disputed','accepted','settled','discarded'));--> statement-breakpoint
ALTER TABLE "remittances" DROP CONSTRAINT "remittances_statement", ADD CONSTRAINT "remittances_statement" CHECK (("state" in ('drafting','discarded')) = ("statement_sha256" is null));--> statement-breakpoint
CREATE POLICY "events_bridge_read" ON "events" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_permits_owner" ON "exchange_permits" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_permits"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_permits"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "remittance_lines_bridge" ON "remittance_lines" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "remittances_bridge" ON "remittances" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "trust_statements_owner" ON "trust_statements" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("trust_statements"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("trust_statements"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));