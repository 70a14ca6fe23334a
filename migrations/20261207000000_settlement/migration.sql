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
CREATE TABLE "debt_sale_accounts" (
	"lender_id" uuid,
	"debt_sale_id" uuid,
	"number" integer,
	"given" text,
	"account_id" uuid,
	"reference" text,
	"product" text,
	"jurisdiction" text,
	"opened_on" date,
	"charged_off_on" date,
	"last_payment_on" date,
	"delinquent_since" date,
	"itemisation_on" date,
	"bucket" text,
	"principal" bigint DEFAULT 0 NOT NULL,
	"interest" bigint DEFAULT 0 NOT NULL,
	"fees" bigint DEFAULT 0 NOT NULL,
	"costs" bigint DEFAULT 0 NOT NULL,
	"outcome" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"handover_sealed" bytea,
	"buyer_account_id" uuid,
	"findings" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "debt_sale_accounts_pkey" PRIMARY KEY("lender_id","debt_sale_id","number"),
	CONSTRAINT "debt_sale_accounts_handed" CHECK (("outcome" = 'handed') = ("handover_sealed" is not null)),
	CONSTRAINT "debt_sale_accounts_outcome" CHECK ("outcome" in ('waiting','kept','excluded','released','handed','transferred'))
);
--> statement-breakpoint
ALTER TABLE "debt_sale_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "debt_sales" (
	"lender_id" uuid,
	"id" uuid,
	"buyer_id" uuid NOT NULL,
	"reference" text,
	"state" text NOT NULL,
	"currency" text NOT NULL,
	"price_kind" text NOT NULL,
	"price" bigint NOT NULL,
	"buy_back_days" integer NOT NULL,
	"selection" jsonb,
	"reached" text,
	"total" integer NOT NULL,
	"kept" integer NOT NULL,
	"excluded" integer NOT NULL,
	"balance" bigint NOT NULL,
	"notified_on" date,
	"notice_sha256" text,
	"assigned_on" date,
	"document_sha256" text,
	"transferred_at" timestamptz(3),
	"end_code" text,
	"offered_at" timestamptz(3),
	"accepted_at" timestamptz(3),
	"scrubbed_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "debt_sales_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "debt_sales_state" CHECK ("state" in ('selecting','preparing','offered','accepted','scrubbed','notified','transferring',
        'transferred','withdrawn','refused')),
	CONSTRAINT "debt_sales_price_kind" CHECK ("price_kind" in ('total','per_account')),
	CONSTRAINT "debt_sales_price" CHECK ("price" >= 0),
	CONSTRAINT "debt_sales_sides" CHECK ("buyer_id" <> "lender_id"),
	CONSTRAINT "debt_sales_ended" CHECK (("state" in ('withdrawn','refused')) = ("end_code" is not null))
);
--> statement-breakpoint
ALTER TABLE "debt_sales" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "debt_titles" (
	"org_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seller_id" uuid NOT NULL,
	"buyer_id" uuid NOT NULL,
	"transferred_on" date NOT NULL,
	"document_sha256" text NOT NULL,
	"notified_on" date,
	"reference" text NOT NULL,
	"world" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "debt_titles_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "debt_titles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "log_checkpoints" (
	"size" bigint PRIMARY KEY,
	"root" bytea NOT NULL,
	"note" text NOT NULL,
	"signed_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "log_checkpoints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "log_cosignatures" (
	"size" bigint,
	"witness" text,
	"line" text NOT NULL,
	"signed_at" timestamptz(3) NOT NULL,
	CONSTRAINT "log_cosignatures_pkey" PRIMARY KEY("size","witness")
);
--> statement-breakpoint
ALTER TABLE "log_cosignatures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "log_entries" (
	"org_id" uuid,
	"event_id" uuid,
	"place" bigint NOT NULL,
	"salt" bytea,
	CONSTRAINT "log_entries_pkey" PRIMARY KEY("org_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "log_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "log_pending" (
	"org_id" uuid,
	"event_id" uuid,
	"digest" bytea NOT NULL,
	"actor_digest" bytea NOT NULL,
	CONSTRAINT "log_pending_pkey" PRIMARY KEY("org_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "log_pending" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "log_tiles" (
	"level" integer,
	"place" bigint,
	"bytes" bytea NOT NULL,
	"is_full" boolean NOT NULL,
	"copied_at" timestamptz(3),
	CONSTRAINT "log_tiles_pkey" PRIMARY KEY("level","place")
);
--> statement-breakpoint
ALTER TABLE "log_tiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment_reversals" (
	"org_id" uuid,
	"id" uuid,
	"reference" text NOT NULL,
	"code" text NOT NULL,
	"currency" text,
	"amount" bigint,
	"status" text NOT NULL,
	"payment_id" uuid,
	"refusal" text,
	"recorded_at" timestamptz(3) NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	"closed_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "payment_reversals_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "payment_reversals_status" CHECK ("status" in ('awaiting','settled','refused','expired')),
	CONSTRAINT "payment_reversals_closed" CHECK (("status" = 'awaiting') = ("closed_at" is null)),
	CONSTRAINT "payment_reversals_refusal" CHECK (("status" = 'refused') = ("refusal" is not null)),
	CONSTRAINT "payment_reversals_amount" CHECK (("amount" is null) = ("currency" is null) and "amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "payment_reversals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payoff_quotes" (
	"lender_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"placement_id" uuid,
	"asked_by" uuid NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"interest_ahead" bigint NOT NULL,
	"disputed" bigint NOT NULL,
	"pay_on" date NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	CONSTRAINT "payoff_quotes_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "payoff_quotes_amounts" CHECK ("amount" > 0 and "interest_ahead" >= 0 and "disputed" between 0 and "amount")
);
--> statement-breakpoint
ALTER TABLE "payoff_quotes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "promises" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"activity_id" uuid NOT NULL,
	"placement_id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"due" date NOT NULL,
	"grace_days" integer NOT NULL,
	"made_at" timestamptz(3) NOT NULL,
	"status" text NOT NULL,
	"paid" bigint NOT NULL,
	"withdrawn_for" text,
	"closed_at" timestamptz(3),
	"recorded_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "promises_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "promises_status" CHECK ("status" in ('due','kept','broken','withdrawn')),
	CONSTRAINT "promises_amount" CHECK ("amount" > 0 and "paid" between 0 and "amount"),
	CONSTRAINT "promises_kept" CHECK ("status" <> 'kept' or "paid" = "amount"),
	CONSTRAINT "promises_closed" CHECK (("status" = 'due') = ("closed_at" is null)),
	CONSTRAINT "promises_withdrawn" CHECK (("status" = 'withdrawn') = ("withdrawn_for" is not null)),
	CONSTRAINT "promises_placed" CHECK (("agency_id" is null) = ("placement_id" is null))
);
--> statement-breakpoint
ALTER TABLE "promises" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "remittance_lines" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"remittance_id" uuid,
	"number" integer,
	"set_id" uuid NOT NULL,
	"line" smallint NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"reason" text,
	CONSTRAINT "remittance_lines_pkey" PRIMARY KEY("lender_id","remittance_id","number"),
	CONSTRAINT "remittance_lines_state" CHECK ("state" in ('open','accepted','disputed','conceded','upheld')),
	CONSTRAINT "remittance_lines_reason" CHECK ("reason" in ('not_received','wrong_amount','wrong_day','wrong_rate','no_commission','not_ours','duplicate')),
	CONSTRAINT "remittance_lines_disputed" CHECK ("state" in ('open','accepted') or "reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "remittance_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "remittances" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"id" uuid,
	"mandate_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"basis" text NOT NULL,
	"currency" text NOT NULL,
	"period_from" date,
	"period_to" date NOT NULL,
	"recorded_before" timestamptz(3) NOT NULL,
	"recorded_from" timestamptz(3),
	"due_on" date NOT NULL,
	"lender_name" text NOT NULL,
	"agency_name" text NOT NULL,
	"state" text NOT NULL,
	"line_count" integer DEFAULT 0 NOT NULL,
	"collected" bigint NOT NULL,
	"commission" bigint NOT NULL,
	"clawed_back" bigint NOT NULL,
	"disputed" integer DEFAULT 0 NOT NULL,
	"gathered_at" timestamptz(3),
	"gathered_id" uuid,
	"statement_sha256" text,
	"issued_at" timestamptz(3),
	"accepted_at" timestamptz(3),
	"settled_at" timestamptz(3),
	"settled_on" date,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "remittances_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "remittances_state" CHECK ("state" in ('drafting','draft','issued','disputed','accepted','settled')),
	CONSTRAINT "remittances_basis" CHECK ("basis" in ('gross','net')),
	CONSTRAINT "remittances_disputed" CHECK ("disputed" between 0 and "line_count"),
	CONSTRAINT "remittances_is_disputed" CHECK (("state" = 'disputed') = ("disputed" > 0)),
	CONSTRAINT "remittances_statement" CHECK (("state" = 'drafting') = ("statement_sha256" is null)),
	CONSTRAINT "remittances_settled" CHECK (("state" = 'settled') = ("settled_at" is not null)),
	CONSTRAINT "remittances_settled_on" CHECK (("settled_at" is null) = ("settled_on" is null))
);
--> statement-breakpoint
ALTER TABLE "remittances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "debts" jsonb;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "promise_id" uuid;--> statement-breakpoint
ALTER TABLE "borrower_views" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "call_backs" ADD COLUMN "cancelled_by" text;--> statement-breakpoint
ALTER TABLE "call_backs" ADD COLUMN "due_told_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "posting_sets" ADD COLUMN "mandate_id" uuid;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "mandate_id" uuid;--> statement-breakpoint
ALTER TABLE "placement_recalls" ADD COLUMN "objection_supported" boolean;--> statement-breakpoint
ALTER TABLE "stage_runs" ADD COLUMN "accounts_to" uuid;--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "report_from" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "report_due_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "return_from" timestamptz(3);--> statement-breakpoint
ALTER TABLE "work_timers" ADD COLUMN "return_due_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "stage_approvals" ALTER COLUMN "agency_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "stage_approvals" ALTER COLUMN "placement_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "stage_cases" ALTER COLUMN "agency_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "stage_cases" ALTER COLUMN "placement_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "stage_moves" ALTER COLUMN "agency_id" DROP NOT NULL;--> statement-breakpoint
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
CREATE UNIQUE INDEX "debt_sale_accounts_once" ON "debt_sale_accounts" ("lender_id","account_id") WHERE "outcome" = 'kept';--> statement-breakpoint
CREATE INDEX "debt_sale_accounts_left" ON "debt_sale_accounts" ("lender_id","debt_sale_id","number") WHERE "outcome" in ('kept','handed');--> statement-breakpoint
CREATE UNIQUE INDEX "debt_sales_reference" ON "debt_sales" ("lender_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "debt_sales_by_seller" ON "debt_sales" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "debt_sales_by_buyer" ON "debt_sales" ("buyer_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "debt_titles_number" ON "debt_titles" ("org_id","account_id","number");--> statement-breakpoint
CREATE INDEX "debt_titles_by_age" ON "debt_titles" ("org_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "debt_titles_by_place" ON "debt_titles" ("world","jurisdiction","recorded_at","id");--> statement-breakpoint
CREATE INDEX "posting_sets_by_mandate" ON "posting_sets" ("lender_id","mandate_id","recorded_at","id") WHERE "mandate_id" is not null;--> statement-breakpoint
CREATE INDEX "log_pending_oldest" ON "log_pending" ("event_id");--> statement-breakpoint
CREATE INDEX "log_tiles_to_copy" ON "log_tiles" ("level","place") WHERE "copied_at" is null and "is_full";--> statement-breakpoint
CREATE INDEX "notices_answered_by_lender" ON "notices" ("lender_id","further_ends_on") WHERE "further_ends_on" is not null;--> statement-breakpoint
CREATE INDEX "notices_answered_by_agency" ON "notices" ("agency_id","further_ends_on") WHERE "further_ends_on" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_reversals_reference" ON "payment_reversals" ("org_id","reference");--> statement-breakpoint
CREATE INDEX "payment_reversals_by_age" ON "payment_reversals" ("org_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "payment_reversals_by_status" ON "payment_reversals" ("org_id","status","recorded_at","id");--> statement-breakpoint
CREATE INDEX "payoff_quotes_by_lender" ON "payoff_quotes" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payoff_quotes_by_asker" ON "payoff_quotes" ("asked_by","created_at","id");--> statement-breakpoint
CREATE INDEX "promises_by_lender" ON "promises" ("lender_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "promises_by_agency" ON "promises" ("agency_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "promises_by_account" ON "promises" ("lender_id","account_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "promises_by_person" ON "promises" ("lender_id","party_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "promises_by_placement" ON "promises" ("lender_id","placement_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "promises_by_agency_placement" ON "promises" ("agency_id","placement_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "promises_by_lender_day" ON "promises" ("lender_id","due","id") WHERE "agency_id" is null and "status" in ('due','broken');--> statement-breakpoint
CREATE INDEX "promises_by_day" ON "promises" ("agency_id","due","id") WHERE "status" in ('due','broken');--> statement-breakpoint
CREATE UNIQUE INDEX "remittance_lines_posting" ON "remittance_lines" ("lender_id","set_id","line");--> statement-breakpoint
CREATE INDEX "remittance_lines_by_agency" ON "remittance_lines" ("agency_id","remittance_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "remittances_agency_id" ON "remittances" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "remittances_number" ON "remittances" ("lender_id","mandate_id","currency","number");--> statement-breakpoint
CREATE UNIQUE INDEX "remittances_open" ON "remittances" ("lender_id","mandate_id","currency") WHERE "state" in ('drafting','draft');--> statement-breakpoint
CREATE INDEX "remittances_by_lender" ON "remittances" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "remittances_by_agency" ON "remittances" ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "remittances_by_lender_mandate" ON "remittances" ("lender_id","mandate_id","created_at","id");--> statement-breakpoint
CREATE INDEX "remittances_by_agency_mandate" ON "remittances" ("agency_id","mandate_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_cases_own" ON "stage_cases" ("lender_id","account_id") WHERE "placement_id" is null;--> statement-breakpoint
CREATE INDEX "stage_cases_proposed_by_lender" ON "stage_cases" ("lender_id","proposed_at","id") WHERE "proposed_stage" is not null;--> statement-breakpoint
CREATE INDEX "work_timers_report" ON "work_timers" ("agency_id","report_due_at","placement_id") WHERE "report_due_at" is not null;--> statement-breakpoint
CREATE INDEX "work_timers_return" ON "work_timers" ("agency_id","return_due_at","placement_id") WHERE "return_due_at" is not null;--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_lender_id_set_id_posting_sets_lender_id_id_fkey" FOREIGN KEY ("lender_id","set_id") REFERENCES "posting_sets"("lender_id","id");--> statement-breakpoint
ALTER TABLE "commissions" ADD CONSTRAINT "commissions_lender_id_reverses_id_commissions_lender_id_id_fkey" FOREIGN KEY ("lender_id","reverses_id") REFERENCES "commissions"("lender_id","id");--> statement-breakpoint
ALTER TABLE "debt_sale_accounts" ADD CONSTRAINT "debt_sale_accounts_2MgGwTrBLr0l_fkey" FOREIGN KEY ("lender_id","debt_sale_id") REFERENCES "debt_sales"("lender_id","id");--> statement-breakpoint
ALTER TABLE "debt_sale_accounts" ADD CONSTRAINT "debt_sale_accounts_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "debt_titles" ADD CONSTRAINT "debt_titles_org_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("org_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "payoff_quotes" ADD CONSTRAINT "payoff_quotes_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_made_in" FOREIGN KEY ("lender_id","made_at","activity_id") REFERENCES "activities"("lender_id","happened_at","id");--> statement-breakpoint
ALTER TABLE "remittance_lines" ADD CONSTRAINT "remittance_lines_sJkSvVyPTWAf_fkey" FOREIGN KEY ("lender_id","remittance_id") REFERENCES "remittances"("lender_id","id");--> statement-breakpoint
ALTER TABLE "remittance_lines" ADD CONSTRAINT "remittance_lines_NTuLZt6FS9Vq_fkey" FOREIGN KEY ("lender_id","set_id","line") REFERENCES "postings"("lender_id","set_id","line");--> statement-breakpoint
ALTER TABLE "remittances" ADD CONSTRAINT "remittances_vO4AlynHTMDi_fkey" FOREIGN KEY ("lender_id","agency_id","mandate_id") REFERENCES "mandates"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "borrower_views" ADD CONSTRAINT "borrower_views_language" CHECK ("language" in ('en','zh-Hant','zh-Hans'));--> statement-breakpoint
ALTER TABLE "call_backs" ADD CONSTRAINT "call_backs_cancelled_by" CHECK ("cancelled_by" in ('organisation','treatment'));--> statement-breakpoint
ALTER TABLE "posting_sets" ADD CONSTRAINT "posting_sets_mandate" CHECK ("mandate_id" is null or "agency_id" is not null);--> statement-breakpoint
ALTER TABLE "stage_cases" ADD CONSTRAINT "stage_cases_worked_by" CHECK (("agency_id" is null) = ("placement_id" is null));--> statement-breakpoint
ALTER TABLE "posting_sets" DROP CONSTRAINT "posting_sets_kind", ADD CONSTRAINT "posting_sets_kind" CHECK ("kind" in ('receipt','allocation','refund','commission','remittance','reversal'));--> statement-breakpoint
CREATE POLICY "agreement_quotes_bridge" ON "agreement_quotes" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "commissions_parties" ON "commissions" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("commissions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "commissions"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("commissions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "commissions"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "debt_sale_accounts_seller" ON "debt_sale_accounts" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("debt_sale_accounts"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("debt_sale_accounts"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "debt_sale_accounts_bridge" ON "debt_sale_accounts" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "debt_sale_accounts_buyer" ON "debt_sale_accounts" AS PERMISSIVE FOR SELECT TO "concordat_app" USING (exists (select 1 from debt_sales s where s.lender_id = debt_sale_accounts.lender_id
  and s.id = debt_sale_accounts.debt_sale_id and s.buyer_id = (select nullif(current_setting('app.org', true), '')::uuid) and s.offered_at is not null));--> statement-breakpoint
CREATE POLICY "debt_sale_accounts_exclude" ON "debt_sale_accounts" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING (exists (select 1 from debt_sales s where s.lender_id = debt_sale_accounts.lender_id
  and s.id = debt_sale_accounts.debt_sale_id and s.buyer_id = (select nullif(current_setting('app.org', true), '')::uuid) and s.offered_at is not null)) WITH CHECK (exists (select 1 from debt_sales s where s.lender_id = debt_sale_accounts.lender_id
  and s.id = debt_sale_accounts.debt_sale_id and s.buyer_id = (select nullif(current_setting('app.org', true), '')::uuid) and s.offered_at is not null));--> statement-breakpoint
CREATE POLICY "debt_sales_seller" ON "debt_sales" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("debt_sales"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("debt_sales"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "debt_sales_buyer" ON "debt_sales" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("debt_sales"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid) and "debt_sales"."offered_at" is not null);--> statement-breakpoint
CREATE POLICY "debt_sales_answer" ON "debt_sales" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("debt_sales"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid) and "debt_sales"."offered_at" is not null) WITH CHECK ("debt_sales"."buyer_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "debt_sales_bridge" ON "debt_sales" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "debt_titles_owner" ON "debt_titles" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("debt_titles"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("debt_titles"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "debt_titles_holder" ON "debt_titles" AS PERMISSIVE FOR SELECT TO "concordat_app" USING (exists (select 1 from placements p join case_files c on c.viewer_id = p.agency_id and c.placement_id = p.id
        where p.lender_id = "debt_titles"."org_id" and p.account_id = "debt_titles"."account_id" and p.agency_id = (select nullif(current_setting('app.org', true), '')::uuid)
          and p.status in ('accepted','active','on_hold','recall_pending','objected','return_requested')
          and 'history' = any (c.scopes)));--> statement-breakpoint
CREATE POLICY "debt_titles_regulator" ON "debt_titles" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("debt_titles"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
        select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and o.kind = 'regulator'
          and split_part("debt_titles"."jurisdiction", '-', 1) = any (o.jurisdictions)));--> statement-breakpoint
CREATE POLICY "event_audience_bridge_read" ON "event_audience" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "log_checkpoints_sequencer" ON "log_checkpoints" AS PERMISSIVE FOR ALL TO "concordat_sequencer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "log_checkpoints_bridge" ON "log_checkpoints" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "log_cosignatures_sequencer" ON "log_cosignatures" AS PERMISSIVE FOR ALL TO "concordat_sequencer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "log_cosignatures_bridge" ON "log_cosignatures" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "log_entries_sequencer" ON "log_entries" AS PERMISSIVE FOR ALL TO "concordat_sequencer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "log_entries_bridge" ON "log_entries" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "log_pending_sequencer" ON "log_pending" AS PERMISSIVE FOR ALL TO "concordat_sequencer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "log_pending_bridge" ON "log_pending" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "log_tiles_sequencer" ON "log_tiles" AS PERMISSIVE FOR ALL TO "concordat_sequencer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "log_tiles_bridge" ON "log_tiles" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "payment_reversals_owner" ON "payment_reversals" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("payment_reversals"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("payment_reversals"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payoff_quotes_read" ON "payoff_quotes" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("payoff_quotes"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "payoff_quotes"."asked_by" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payoff_quotes_make" ON "payoff_quotes" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("payoff_quotes"."asked_by" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "promises_parties" ON "promises" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("promises"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "promises"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("promises"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "promises"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "promises_bridge" ON "promises" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "remittance_lines_parties" ON "remittance_lines" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("remittance_lines"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "remittance_lines"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("remittance_lines"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "remittance_lines"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "remittances_parties" ON "remittances" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("remittances"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "remittances"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("remittances"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "remittances"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
DROP POLICY "call_backs_bridge" ON "call_backs";--> statement-breakpoint
CREATE POLICY "call_backs_bridge" ON "call_backs" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);