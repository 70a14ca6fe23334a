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
ALTER TABLE "exchange_record_versions" ADD COLUMN "jurisdiction" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ADD COLUMN "notice_given_on" date;--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ADD COLUMN "notice_method" text;--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ADD COLUMN "notice_sha256" text;--> statement-breakpoint
ALTER TABLE "log_pending" ADD COLUMN "entry" bytea;--> statement-breakpoint
CREATE INDEX "call_records_recorded" ON "call_records" ("started_at","id") WHERE "recording_reference" is not null;--> statement-breakpoint
CREATE INDEX "exchange_record_versions_by_place" ON "exchange_record_versions" ("jurisdiction","reported_at","id");--> statement-breakpoint
CREATE INDEX "joint_agreements_by_person" ON "joint_agreements" ("lender_id","party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "legal_matters_by_account" ON "legal_matters" ("lender_id","account_id");--> statement-breakpoint
CREATE INDEX "payoff_quotes_by_person" ON "payoff_quotes" ("lender_id","party_id","created_at","id");--> statement-breakpoint
CREATE POLICY "call_record_targets_bridge" ON "call_record_targets" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "call_records_bridge" ON "call_records" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_record_versions_bridge" ON "exchange_record_versions" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_keys_bridge" ON "exchange_keys" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_keys_publish" ON "exchange_keys" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "purge_certificates_bridge" ON "purge_certificates" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);