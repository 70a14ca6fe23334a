CREATE TABLE "licence_notices" (
	"org_id" uuid,
	"licence_id" uuid,
	"days_ahead" integer,
	"noticed_at" timestamptz(3) NOT NULL,
	CONSTRAINT "licence_notices_pkey" PRIMARY KEY("org_id","licence_id","days_ahead")
);
--> statement-breakpoint
ALTER TABLE "licence_notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "licence_settings" (
	"org_id" uuid PRIMARY KEY,
	"notice_days" integer[] NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "licence_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "licences" (
	"org_id" uuid,
	"world" text NOT NULL,
	"id" uuid,
	"reference" text,
	"jurisdiction" text NOT NULL,
	"activity" text NOT NULL,
	"number" text NOT NULL,
	"authority" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"starts_at" timestamptz(3) NOT NULL,
	"ends_at" timestamptz(3),
	"conditions" text,
	"evidence_reference" text,
	"evidence_sha256" text,
	"renews" uuid,
	"status" text NOT NULL,
	"status_reason" text,
	"status_by" uuid,
	"status_at" timestamptz(3),
	"verification_needed" boolean NOT NULL,
	"verified_by" uuid,
	"verified_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "licences_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "licences_activity" CHECK ("activity" in ('collection','debt_purchase','litigation','field_visit','tracing','debt_administration')),
	CONSTRAINT "licences_status" CHECK ("status" in ('granted','suspended','revoked','surrendered')),
	CONSTRAINT "licences_interval_order" CHECK ("ends_at" is null or "ends_at" > "starts_at"),
	CONSTRAINT "licences_ends" CHECK (("ends_at" is null) = ("valid_until" is null)),
	CONSTRAINT "licences_verified" CHECK (("verified_at" is null) = ("verified_by" is null))
);
--> statement-breakpoint
ALTER TABLE "licences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "unlicensed_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "licences_missing" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "recalls" ADD COLUMN "withdrawn" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "licences_reference" ON "licences" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "licences_interval" ON "licences" ("org_id","jurisdiction","activity","valid_from") WHERE "status" in ('granted','suspended');--> statement-breakpoint
CREATE INDEX "licences_by_age" ON "licences" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "licences_register" ON "licences" ("world","created_at","id");--> statement-breakpoint
CREATE INDEX "licences_by_id" ON "licences" ("id");--> statement-breakpoint
CREATE INDEX "licences_by_jurisdiction" ON "licences" ("jurisdiction","created_at","id");--> statement-breakpoint
CREATE INDEX "recall_rows_by_placement" ON "recall_rows" ("lender_id","recall_id","placement_id");--> statement-breakpoint
ALTER TABLE "licence_notices" ADD CONSTRAINT "licence_notices_org_id_licence_id_licences_org_id_id_fkey" FOREIGN KEY ("org_id","licence_id") REFERENCES "licences"("org_id","id");--> statement-breakpoint
ALTER TABLE "licences" ADD CONSTRAINT "licences_org_id_renews_licences_org_id_id_fkey" FOREIGN KEY ("org_id","renews") REFERENCES "licences"("org_id","id");--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_unlicensed" CHECK (("unlicensed_at" is null) = (cardinality("licences_missing") = 0));--> statement-breakpoint
ALTER TABLE "recall_rows" DROP CONSTRAINT "recall_rows_outcome", ADD CONSTRAINT "recall_rows_outcome" CHECK ("outcome" in ('waiting','recalled','already_recalled','failed','withdrawn'));--> statement-breakpoint
ALTER TABLE "recalls" DROP CONSTRAINT "recalls_state", ADD CONSTRAINT "recalls_state" CHECK ("state" in ('selecting','recalling','done','withdrawing','withdrawn'));--> statement-breakpoint
CREATE POLICY "licence_notices_owner" ON "licence_notices" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("licence_notices"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("licence_notices"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "licence_settings_owner" ON "licence_settings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("licence_settings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("licence_settings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "licences_owner" ON "licences" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("licences"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("licences"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "licences_register" ON "licences" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("licences"."world" = (select nullif(current_setting('app.world', true), '')));--> statement-breakpoint
CREATE POLICY "licences_overseer" ON "licences" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("licences"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
  select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and (o.kind = 'operator' or o.kind = 'regulator'
    and ("licences"."jurisdiction" = any (o.jurisdictions) or split_part("licences"."jurisdiction", '-', 1) = any (o.jurisdictions))))) WITH CHECK ("licences"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
  select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and (o.kind = 'operator' or o.kind = 'regulator'
    and ("licences"."jurisdiction" = any (o.jurisdictions) or split_part("licences"."jurisdiction", '-', 1) = any (o.jurisdictions)))));--> statement-breakpoint
CREATE POLICY "licences_bridge" ON "licences" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "licences_supervisor" ON "licences" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("licences"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));