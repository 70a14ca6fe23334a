CREATE TABLE "notice_documents" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"party_id" uuid NOT NULL,
	"issued_by" uuid NOT NULL,
	"run_id" uuid,
	"text_sealed" bytea NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	CONSTRAINT "notice_documents_pkey" PRIMARY KEY("lender_id","id")
);
--> statement-breakpoint
ALTER TABLE "notice_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notice_run_rows" (
	"org_id" uuid,
	"run_id" uuid,
	"number" integer,
	"given" text,
	"placement_id" uuid,
	"outcome" text DEFAULT 'waiting' NOT NULL,
	"problem" text,
	"detail" text,
	"notice_id" uuid,
	CONSTRAINT "notice_run_rows_pkey" PRIMARY KEY("org_id","run_id","number"),
	CONSTRAINT "notice_run_rows_outcome" CHECK ("outcome" in ('waiting','issued','already_issued','refused'))
);
--> statement-breakpoint
ALTER TABLE "notice_run_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notice_runs" (
	"org_id" uuid,
	"id" uuid,
	"reference" text,
	"digest" bytea NOT NULL,
	"state" text NOT NULL,
	"source" jsonb NOT NULL,
	"template_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"values_sealed" bytea NOT NULL,
	"reached" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"issued" integer DEFAULT 0 NOT NULL,
	"already_issued" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "notice_runs_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "notice_runs_state" CHECK ("state" in ('selecting','issuing','done'))
);
--> statement-breakpoint
ALTER TABLE "notice_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "run_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "presumed_on" date;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "proof" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "return_reason" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "reply" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "reply_on" date;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "documents_on" date;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "further_ends_on" date;--> statement-breakpoint
CREATE INDEX "notice_documents_expiring" ON "notice_documents" ("issued_by","expires_at");--> statement-breakpoint
CREATE INDEX "notice_documents_by_run" ON "notice_documents" ("issued_by","run_id","id");--> statement-breakpoint
CREATE INDEX "notice_documents_by_party" ON "notice_documents" ("lender_id","party_id");--> statement-breakpoint
CREATE INDEX "notice_run_rows_by_outcome" ON "notice_run_rows" ("org_id","run_id","outcome","number");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_runs_reference" ON "notice_runs" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "notice_runs_by_age" ON "notice_runs" ("org_id","created_at","id");--> statement-breakpoint
ALTER TABLE "notice_documents" ADD CONSTRAINT "notice_documents_lender_id_id_notices_lender_id_id_fkey" FOREIGN KEY ("lender_id","id") REFERENCES "notices"("lender_id","id");--> statement-breakpoint
ALTER TABLE "notice_run_rows" ADD CONSTRAINT "notice_run_rows_org_id_run_id_notice_runs_org_id_id_fkey" FOREIGN KEY ("org_id","run_id") REFERENCES "notice_runs"("org_id","id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_replied" CHECK (("reply" is null) = ("reply_on" is null));--> statement-breakpoint
CREATE POLICY "notice_documents_parties" ON "notice_documents" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("notice_documents"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "notice_documents"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("notice_documents"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "notice_documents"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notice_run_rows_owner" ON "notice_run_rows" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("notice_run_rows"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("notice_run_rows"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notice_runs_owner" ON "notice_runs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("notice_runs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("notice_runs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));