CREATE TABLE "consents" (
	"org_id" uuid,
	"id" uuid,
	"recipient_id" uuid NOT NULL,
	"reference" text,
	"namespace" text NOT NULL,
	"epoch" text NOT NULL,
	"commitment" text NOT NULL,
	"purpose" text NOT NULL,
	"level" text NOT NULL,
	"products" text[] NOT NULL,
	"legal_basis" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"notice" jsonb NOT NULL,
	"method" text NOT NULL,
	"evidence_sha256" text NOT NULL,
	"assurance" text NOT NULL,
	"withdrawal" jsonb NOT NULL,
	"queries_max" integer NOT NULL,
	"queries_used" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	"list_id" uuid NOT NULL,
	"list_index" integer NOT NULL,
	"receipt_hash" bytea NOT NULL,
	"state" text NOT NULL,
	"withdrawn_at" timestamptz(3),
	"withdrawn_by" uuid,
	"asked_by_subject" boolean,
	"outcome" text,
	"retained_under" text,
	"acknowledged_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "consents_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "consents_state" CHECK ("state" in ('active','withdrawn')),
	CONSTRAINT "consents_withdrawn" CHECK (("state" = 'withdrawn') = ("withdrawn_at" is not null)),
	CONSTRAINT "consents_acknowledged" CHECK (("outcome" is null) = ("acknowledged_at" is null)),
	CONSTRAINT "consents_queries" CHECK ("queries_used" between 0 and "queries_max" and "queries_max" between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sharing_grants" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"reference" text,
	"purpose" text NOT NULL,
	"scopes" text[] NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	"state" text NOT NULL,
	"ended_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sharing_grants_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "sharing_grants_state" CHECK ("state" in ('live','revoked','expired')),
	CONSTRAINT "sharing_grants_ended" CHECK (("state" = 'live') = ("ended_at" is null)),
	CONSTRAINT "sharing_grants_sides" CHECK ("lender_id" <> "agency_id")
);
--> statement-breakpoint
ALTER TABLE "sharing_grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "supervised_versions" (
	"org_id" uuid,
	"template" text,
	"id" uuid,
	"number" integer,
	"recorded_at" timestamptz(3) NOT NULL,
	"world" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3),
	"owners" uuid[] NOT NULL,
	"fields" jsonb NOT NULL,
	CONSTRAINT "supervised_versions_pkey" PRIMARY KEY("org_id","template","id","number")
);
--> statement-breakpoint
ALTER TABLE "supervised_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "allocation_order" jsonb;--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD COLUMN "end_to_end_id" text;--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD COLUMN "payment_id" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "consents_reference" ON "consents" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "consents_list_index" ON "consents" ("org_id","list_id","list_index");--> statement-breakpoint
CREATE INDEX "consents_by_recipient" ON "consents" ("recipient_id","id");--> statement-breakpoint
CREATE INDEX "consents_by_age" ON "consents" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "consents_by_recipient_age" ON "consents" ("recipient_id","created_at","id");--> statement-breakpoint
CREATE INDEX "consents_by_list" ON "consents" ("list_id","state");--> statement-breakpoint
CREATE INDEX "consents_by_receipt" ON "consents" ("receipt_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "sharing_grants_reference" ON "sharing_grants" ("lender_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "sharing_grants_by_lender" ON "sharing_grants" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "sharing_grants_by_agency" ON "sharing_grants" ("agency_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_in_flight_payment" ON "payments_in_flight" ("lender_id","payment_id") WHERE "payment_id" is not null;--> statement-breakpoint
CREATE INDEX "payments_in_flight_by_placement" ON "payments_in_flight" ("lender_id","placement_id");--> statement-breakpoint
CREATE INDEX "supervised_versions_by_place" ON "supervised_versions" ("template","jurisdiction","at","id");--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD CONSTRAINT "payments_in_flight_VtXJQoRSnmON_fkey" FOREIGN KEY ("lender_id","payment_id") REFERENCES "payments"("lender_id","id");--> statement-breakpoint
CREATE POLICY "consents_parties" ON "consents" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("consents"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "consents"."recipient_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("consents"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "consents"."recipient_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "consents_bridge" ON "consents" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "sharing_grants_parties" ON "sharing_grants" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("sharing_grants"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "sharing_grants"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("sharing_grants"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "sharing_grants"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "sharing_grants_bridge" ON "sharing_grants" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "supervised_versions_bridge" ON "supervised_versions" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);