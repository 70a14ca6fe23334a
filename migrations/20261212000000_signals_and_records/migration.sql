CREATE TABLE "exchange_client_objection_days" (
	"org_id" uuid,
	"member_id" uuid,
	"on_day" date,
	"made" integer NOT NULL,
	"allowed" integer NOT NULL,
	CONSTRAINT "exchange_client_objection_days_pkey" PRIMARY KEY("org_id","member_id","on_day"),
	CONSTRAINT "exchange_client_objection_days_within" CHECK ("made" between 1 and "allowed")
);
--> statement-breakpoint
ALTER TABLE "exchange_client_objection_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_client_objections" (
	"org_id" uuid,
	"operator_id" uuid NOT NULL,
	"id" uuid,
	"member_id" uuid NOT NULL,
	"exchange_id" uuid NOT NULL,
	"product" text NOT NULL,
	"reason" text NOT NULL,
	"received_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"authority_sha256" text NOT NULL,
	"evidence_sha256" text NOT NULL,
	"subjects" jsonb,
	"objection_id" uuid,
	"outcomes" jsonb,
	"released_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_client_objections_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "exchange_client_objections_forgotten" CHECK (("subjects" is null) = ("objection_id" is not null)),
	CONSTRAINT "exchange_client_objections_told" CHECK (("outcomes" is null) = ("released_at" is null))
);
--> statement-breakpoint
ALTER TABLE "exchange_client_objections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_keys" (
	"world" text,
	"namespace" text,
	"epoch" text,
	"public_key" bytea NOT NULL,
	"event_id" uuid NOT NULL,
	"published_at" timestamptz(3) NOT NULL,
	CONSTRAINT "exchange_keys_pkey" PRIMARY KEY("world","namespace","epoch"),
	CONSTRAINT "exchange_keys_point" CHECK (octet_length("public_key") = 33)
);
--> statement-breakpoint
ALTER TABLE "exchange_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_signal_days" (
	"org_id" uuid,
	"member_id" uuid,
	"on_day" date,
	"made" integer NOT NULL,
	"allowed" integer NOT NULL,
	CONSTRAINT "exchange_signal_days_pkey" PRIMARY KEY("org_id","member_id","on_day"),
	CONSTRAINT "exchange_signal_days_within" CHECK ("made" between 1 and "allowed")
);
--> statement-breakpoint
ALTER TABLE "exchange_signal_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "supervision_tallies" (
	"org_id" uuid,
	"id" uuid,
	"template" text NOT NULL,
	"day" date NOT NULL,
	"until_at" timestamptz(3) NOT NULL,
	"commitment" text NOT NULL,
	"opening" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "supervision_tallies_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "supervision_tallies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ADD COLUMN "jurisdiction" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ADD COLUMN "notice_given_on" date;--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ADD COLUMN "notice_method" text;--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ADD COLUMN "notice_sha256" text;--> statement-breakpoint
ALTER TABLE "exchange_inquiry_runs" ADD COLUMN "started_by" uuid;--> statement-breakpoint
ALTER TABLE "log_pending" ADD COLUMN "entry" bytea;--> statement-breakpoint
ALTER TABLE "subject_tags" ADD COLUMN "exchange_id" uuid;--> statement-breakpoint
ALTER TABLE "subject_tags" ADD COLUMN "matched_for" text;--> statement-breakpoint
ALTER TABLE "protections" ADD COLUMN "exchange_id" uuid;--> statement-breakpoint
CREATE INDEX "call_records_recorded" ON "call_records" ("started_at","id") WHERE "recording_reference" is not null;--> statement-breakpoint
CREATE INDEX "exchange_client_objections_by_age" ON "exchange_client_objections" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_client_objections_by_operator" ON "exchange_client_objections" ("operator_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_record_versions_by_place" ON "exchange_record_versions" ("jurisdiction","reported_at","id");--> statement-breakpoint
CREATE INDEX "joint_agreements_by_person" ON "joint_agreements" ("lender_id","party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "legal_matters_by_account" ON "legal_matters" ("lender_id","account_id");--> statement-breakpoint
CREATE INDEX "subject_tags_to_match" ON "subject_tags" ("org_id","namespace","matched_for") WHERE "exchange_id" is null;--> statement-breakpoint
CREATE INDEX "payoff_quotes_by_person" ON "payoff_quotes" ("lender_id","party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "protections_signals" ON "protections" ("exchange_id","namespace") WHERE "exchange_id" is not null and "status" = 'running';--> statement-breakpoint
CREATE INDEX "protections_by_signal_age" ON "protections" ("org_id","registered_at","id") WHERE "exchange_id" is not null;--> statement-breakpoint
CREATE INDEX "supervision_tallies_by_day" ON "supervision_tallies" ("org_id","template","day","created_at");--> statement-breakpoint
CREATE INDEX "supervision_tallies_taken" ON "supervision_tallies" ("org_id","day","until_at");--> statement-breakpoint
ALTER TABLE "subject_tags" ADD CONSTRAINT "subject_tags_exchange" CHECK ("exchange_id" is null or num_nonnulls("tag_key", "matched_for") = 0);--> statement-breakpoint
ALTER TABLE "protections" ADD CONSTRAINT "protections_signal" CHECK ("exchange_id" is null or ("tag" is not null and "until_at" is not null));--> statement-breakpoint
ALTER TABLE "protections" ADD CONSTRAINT "protections_facts" CHECK ("kind" not in ('deceased','insolvent') or "exchange_id" is not null);--> statement-breakpoint
ALTER TABLE "protections" DROP CONSTRAINT "protections_kind", ADD CONSTRAINT "protections_kind" CHECK ("kind" in ('mental_health','illness','bereavement','disability','low_literacy','breathing_space',
        'mental_health_crisis','disaster','attorney_represented','cease_request','deceased','insolvent'));--> statement-breakpoint
CREATE POLICY "call_record_targets_bridge" ON "call_record_targets" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "call_records_bridge" ON "call_records" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_client_objection_days_owner" ON "exchange_client_objection_days" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_client_objection_days"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_client_objection_days"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_client_objections_parties" ON "exchange_client_objections" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_client_objections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "exchange_client_objections"."operator_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_client_objections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "exchange_client_objections"."operator_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_client_objections_bridge" ON "exchange_client_objections" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_record_versions_bridge" ON "exchange_record_versions" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_keys_bridge" ON "exchange_keys" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_keys_publish" ON "exchange_keys" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exchange_signal_days_owner" ON "exchange_signal_days" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_signal_days"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_signal_days"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "purge_certificates_bridge" ON "purge_certificates" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "supervision_tallies_owner" ON "supervision_tallies" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("supervision_tallies"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("supervision_tallies"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));