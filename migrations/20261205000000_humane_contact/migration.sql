CREATE TABLE "borrower_treatments" (
	"lender_id" uuid,
	"id" uuid,
	"party_id" uuid NOT NULL,
	"origin_org" uuid NOT NULL,
	"origin_id" uuid NOT NULL,
	"treatment" text NOT NULL,
	"limit_contacts" integer,
	"limit_days" integer,
	"from_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3),
	"shared" boolean NOT NULL,
	"required_at" timestamptz(3) NOT NULL,
	"lifted_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "borrower_treatments_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "borrower_treatments_treatment" CHECK ("treatment" in ('no_contact','mandatory_notices_only','through_representative','letter_only','no_visits',
  'reduced_frequency','specialist_only')),
	CONSTRAINT "borrower_treatments_interval" CHECK ("until_at" is null or "until_at" >= "from_at")
);
--> statement-breakpoint
ALTER TABLE "borrower_treatments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "protections" (
	"org_id" uuid,
	"id" uuid,
	"reference" text,
	"creditor_id" uuid,
	"party_id" uuid,
	"namespace" text,
	"tag" bytea,
	"tag_key" integer,
	"jurisdiction" text NOT NULL,
	"kind" text NOT NULL,
	"treatment" text NOT NULL,
	"limit_contacts" integer,
	"limit_days" integer,
	"from_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3),
	"review_on" date NOT NULL,
	"reviewed_at" timestamptz(3),
	"evidence_reference" text,
	"evidence_sha256" text,
	"referred_to" text,
	"status" text NOT NULL,
	"registered_at" timestamptz(3) NOT NULL,
	"ended_at" timestamptz(3),
	"end_code" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "protections_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "protections_kind" CHECK ("kind" in ('mental_health','illness','bereavement','disability','low_literacy','breathing_space',
        'mental_health_crisis','disaster','attorney_represented','cease_request')),
	CONSTRAINT "protections_treatment" CHECK ("treatment" in ('no_contact','mandatory_notices_only','through_representative','letter_only','no_visits',
  'reduced_frequency','specialist_only')),
	CONSTRAINT "protections_limit" CHECK (("limit_contacts" is null) = ("limit_days" is null)),
	CONSTRAINT "protections_status" CHECK ("status" in ('running','ended','expired','withdrawn')),
	CONSTRAINT "protections_interval" CHECK ("until_at" is null or "until_at" >= "from_at"),
	CONSTRAINT "protections_ended" CHECK (("status" = 'running') = ("ended_at" is null)),
	CONSTRAINT "protections_subject" CHECK (("party_id" is null) = ("tag" is not null)),
	CONSTRAINT "protections_evidence" CHECK ("evidence_reference" is not null or "evidence_sha256" is not null)
);
--> statement-breakpoint
ALTER TABLE "protections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "borrower_treatments_once" ON "borrower_treatments" ("lender_id","party_id","origin_id");--> statement-breakpoint
CREATE INDEX "borrower_treatments_by_age" ON "borrower_treatments" ("lender_id","required_at","id");--> statement-breakpoint
CREATE INDEX "borrower_treatments_by_origin" ON "borrower_treatments" ("origin_id");--> statement-breakpoint
CREATE INDEX "borrower_treatments_by_id" ON "borrower_treatments" ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "protections_reference" ON "protections" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "protections_by_age" ON "protections" ("org_id","registered_at","id");--> statement-breakpoint
CREATE INDEX "protections_by_party" ON "protections" ("org_id","party_id","kind");--> statement-breakpoint
CREATE INDEX "protections_by_tag" ON "protections" ("namespace","tag") WHERE "tag" is not null and "status" = 'running';--> statement-breakpoint
ALTER TABLE "borrower_treatments" ADD CONSTRAINT "borrower_treatments_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
CREATE POLICY "borrower_treatments_lender" ON "borrower_treatments" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("borrower_treatments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "borrower_treatments_bridge" ON "borrower_treatments" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "protections_owner" ON "protections" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("protections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("protections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "protections_bridge" ON "protections" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);