CREATE TABLE "debt_sale_settlements" (
	"lender_id" uuid,
	"debt_sale_id" uuid NOT NULL,
	"id" uuid,
	"buyer_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"payments" integer NOT NULL,
	"returned" integer NOT NULL,
	"paid_on" date NOT NULL,
	"state" text NOT NULL,
	"received_on" date,
	"stated_at" timestamptz(3) NOT NULL,
	"confirmed_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "debt_sale_settlements_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "debt_sale_settlements_amount" CHECK ("amount" > 0 and "payments" > 0),
	CONSTRAINT "debt_sale_settlements_state" CHECK (("state" = 'confirmed') = ("received_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "debt_sale_settlements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forwarded_payments" (
	"lender_id" uuid,
	"debt_sale_id" uuid NOT NULL,
	"payment_id" uuid,
	"buyer_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"buyer_account_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"method" text NOT NULL,
	"effective_at" timestamptz(3) NOT NULL,
	"state" text NOT NULL,
	"reversal_code" text,
	"buyer_payment_id" uuid,
	"settlement_id" uuid,
	"returned_in" uuid,
	"forwarded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "forwarded_payments_pkey" PRIMARY KEY("lender_id","payment_id"),
	CONSTRAINT "forwarded_payments_state" CHECK ("state" in ('sent','taken','returning','returned')),
	CONSTRAINT "forwarded_payments_amount" CHECK ("amount" > 0),
	CONSTRAINT "forwarded_payments_taken" CHECK ("state" not in ('taken','returning') or "buyer_payment_id" is not null),
	CONSTRAINT "forwarded_payments_back" CHECK (("state" in ('returning','returned')) = ("reversal_code" is not null)),
	CONSTRAINT "forwarded_payments_settled" CHECK ("returned_in" is null or "settlement_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "forwarded_payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "supervision_export_parts" (
	"org_id" uuid,
	"export_id" uuid,
	"number" integer,
	"rows" integer NOT NULL,
	"content_sealed" bytea NOT NULL,
	"leaves" bytea NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "supervision_export_parts_pkey" PRIMARY KEY("org_id","export_id","number")
);
--> statement-breakpoint
ALTER TABLE "supervision_export_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "supervision_exports" (
	"org_id" uuid,
	"id" uuid,
	"template" text NOT NULL,
	"template_version" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"purpose" text NOT NULL,
	"from_at" timestamptz(3) NOT NULL,
	"to_at" timestamptz(3) NOT NULL,
	"as_of" timestamptz(3) NOT NULL,
	"format" text NOT NULL,
	"state" text NOT NULL,
	"question_digest" text NOT NULL,
	"key_sealed" bytea NOT NULL,
	"checkpoint" text,
	"place" jsonb,
	"parts" integer NOT NULL,
	"rows" integer NOT NULL,
	"frontier" bytea NOT NULL,
	"root" bytea,
	"owners" jsonb NOT NULL,
	"sealed_until" timestamptz(3),
	"disclosed_at" timestamptz(3),
	"finished_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "supervision_exports_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "supervision_exports_state" CHECK ("state" in ('running','done','expired'))
);
--> statement-breakpoint
ALTER TABLE "supervision_exports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "freezes" jsonb;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "endpoint_kind" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "endpoint_hash" bytea;--> statement-breakpoint
ALTER TABLE "contact_decisions" ADD COLUMN "debts" jsonb;--> statement-breakpoint
ALTER TABLE "contact_reservations" ADD COLUMN "debts" jsonb;--> statement-breakpoint
ALTER TABLE "contact_permits" ADD COLUMN "debts" jsonb;--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "template_id" uuid;--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "activity_id" uuid;--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "collector_id" uuid;--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "happened_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "finding_id" uuid;--> statement-breakpoint
ALTER TABLE "contact_points" ADD COLUMN "endpoint_hash" bytea;--> statement-breakpoint
ALTER TABLE "payment_reversals" ADD COLUMN "entry" text;--> statement-breakpoint
ALTER TABLE "payment_reversals" ADD COLUMN "return_code" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "end_to_end_id" text;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "endpoint_kind" text;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "endpoint_hash" bytea;--> statement-breakpoint
ALTER TABLE "borrower_treatments" ADD COLUMN "freezes_interest" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "borrower_treatments" ADD COLUMN "freezes_fees" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "protections" ADD COLUMN "freezes_interest" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "protections" ADD COLUMN "freezes_fees" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "debt_sale_settlements_reference" ON "debt_sale_settlements" ("lender_id","reference");--> statement-breakpoint
CREATE INDEX "debt_sale_settlements_by_seller" ON "debt_sale_settlements" ("lender_id","stated_at","id");--> statement-breakpoint
CREATE INDEX "debt_sale_settlements_by_buyer" ON "debt_sale_settlements" ("buyer_id","stated_at","id");--> statement-breakpoint
CREATE INDEX "forwarded_payments_by_sale" ON "forwarded_payments" ("lender_id","debt_sale_id","forwarded_at","payment_id");--> statement-breakpoint
CREATE INDEX "forwarded_payments_of_buyer" ON "forwarded_payments" ("buyer_id","payment_id");--> statement-breakpoint
CREATE INDEX "forwarded_payments_left" ON "forwarded_payments" ("buyer_id","debt_sale_id","forwarded_at","payment_id") WHERE "state" in ('sent','returning');--> statement-breakpoint
CREATE INDEX "debt_sale_accounts_sold" ON "debt_sale_accounts" ("lender_id","account_id") WHERE "outcome" in ('handed','transferred','refused','giving_back');--> statement-breakpoint
CREATE UNIQUE INDEX "payment_reversals_entry" ON "payment_reversals" ("org_id","entry") WHERE "entry" is not null;--> statement-breakpoint
CREATE INDEX "payments_by_end_to_end" ON "payments" ("recorded_by","end_to_end_id") WHERE "end_to_end_id" is not null;--> statement-breakpoint
CREATE INDEX "supervision_exports_by_age" ON "supervision_exports" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "supervision_exports_by_question" ON "supervision_exports" ("org_id","question_digest");--> statement-breakpoint
ALTER TABLE "debt_sale_settlements" ADD CONSTRAINT "debt_sale_settlements_Da60pWIX2HaJ_fkey" FOREIGN KEY ("lender_id","debt_sale_id") REFERENCES "debt_sales"("lender_id","id");--> statement-breakpoint
ALTER TABLE "forwarded_payments" ADD CONSTRAINT "forwarded_payments_0IExJlhDAmbZ_fkey" FOREIGN KEY ("lender_id","debt_sale_id","number") REFERENCES "debt_sale_accounts"("lender_id","debt_sale_id","number");--> statement-breakpoint
ALTER TABLE "forwarded_payments" ADD CONSTRAINT "forwarded_payments_CVfjFgE21yJ5_fkey" FOREIGN KEY ("lender_id","payment_id") REFERENCES "payments"("lender_id","id");--> statement-breakpoint
ALTER TABLE "supervision_export_parts" ADD CONSTRAINT "supervision_export_parts_c5ywq454PS9y_fkey" FOREIGN KEY ("org_id","export_id") REFERENCES "supervision_exports"("org_id","id");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_endpoint" CHECK (("endpoint_kind" is null) = ("endpoint_hash" is null));--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_endpoint" CHECK (("endpoint_kind" is null) = ("endpoint_hash" is null));--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_format", ADD CONSTRAINT "imports_format" CHECK ("format" in ('csv','ndjson','camt','nacha'));--> statement-breakpoint
ALTER TABLE "preferences" DROP CONSTRAINT "preferences_place", ADD CONSTRAINT "preferences_place" CHECK ("kind" <> 'inconvenient_place' or "contact_point_id" is not null or "endpoint_hash" is not null);--> statement-breakpoint
ALTER TABLE "posting_sets" DROP CONSTRAINT "posting_sets_kind", ADD CONSTRAINT "posting_sets_kind" CHECK ("kind" in ('receipt','allocation','refund','forwarding','settlement','commission','remittance','reversal'));--> statement-breakpoint
ALTER TABLE "postings" DROP CONSTRAINT "postings_account", ADD CONSTRAINT "postings_account" CHECK ("account" in ('bank','trust','suspense','owed_to_buyers','due_from_sellers','refunds_payable','recoveries_receivable','commission_earned','commission_due','clawback_receivable','cost_advances','charged','waived','adjusted','opening'));--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_status", ADD CONSTRAINT "payments_status" CHECK ("status" in ('received','posted','unallocated','forwarded','reversing','reversed','refunded'));--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_paid_to", ADD CONSTRAINT "payments_paid_to" CHECK ("paid_to" in ('agency','lender','platform','seller'));--> statement-breakpoint
CREATE POLICY "debt_sale_settlements_seller" ON "debt_sale_settlements" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("debt_sale_settlements"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("debt_sale_settlements"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "debt_sale_settlements_buyer" ON "debt_sale_settlements" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("debt_sale_settlements"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "debt_sale_settlements_answer" ON "debt_sale_settlements" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("debt_sale_settlements"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("debt_sale_settlements"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "forwarded_payments_seller" ON "forwarded_payments" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("forwarded_payments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("forwarded_payments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "forwarded_payments_buyer" ON "forwarded_payments" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("forwarded_payments"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "forwarded_payments_answer" ON "forwarded_payments" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("forwarded_payments"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("forwarded_payments"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "supervision_export_parts_owner" ON "supervision_export_parts" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("supervision_export_parts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("supervision_export_parts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "supervision_exports_owner" ON "supervision_exports" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("supervision_exports"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("supervision_exports"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "supervision_exports_bridge" ON "supervision_exports" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);