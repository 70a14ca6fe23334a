CREATE TABLE "break_glass_grants" (
	"org_id" uuid,
	"tenant_id" uuid NOT NULL,
	"id" uuid,
	"reason" text NOT NULL,
	"ticket" text NOT NULL,
	"justification_sealed" bytea NOT NULL,
	"hours" integer NOT NULL,
	"status" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"approve_by" timestamptz(3) NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamptz(3),
	"until_at" timestamptz(3),
	"ended_by" uuid,
	"ended_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "break_glass_grants_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "break_glass_grants_status" CHECK ("status" in ('requested','approved','ended','lapsed')),
	CONSTRAINT "break_glass_grants_hours" CHECK ("hours" between 1 and 4),
	CONSTRAINT "break_glass_grants_two" CHECK ("approved_by" <> "asked_by"),
	CONSTRAINT "break_glass_grants_approved" CHECK (num_nonnulls("approved_by", "approved_at", "until_at") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "break_glass_grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "break_glass_openings" (
	"org_id" uuid,
	"tenant_id" uuid NOT NULL,
	"id" uuid,
	"grant_id" uuid NOT NULL,
	"path" text NOT NULL,
	"request_id" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamptz(3) NOT NULL,
	CONSTRAINT "break_glass_openings_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "break_glass_openings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_alarms" (
	"org_id" uuid,
	"id" uuid,
	"source" text NOT NULL,
	"placement_id" uuid,
	"specialist_id" uuid,
	"raised_at" timestamptz(3) NOT NULL,
	"answer_by" timestamptz(3) NOT NULL,
	"overdue_at" timestamptz(3),
	"answered_at" timestamptz(3),
	"outcome" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "care_alarms_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "care_alarms_outcome" CHECK (("answered_at" is null) = ("outcome" is null))
);
--> statement-breakpoint
ALTER TABLE "care_alarms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_settings" (
	"org_id" uuid PRIMARY KEY,
	"specialist_id" uuid,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "care_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dispute_cases" (
	"lender_id" uuid,
	"id" uuid,
	"world" text NOT NULL,
	"subject" text NOT NULL,
	"account_id" uuid,
	"named_as" text,
	"jurisdiction" text NOT NULL,
	"placement_id" uuid,
	"concerned_id" uuid,
	"raised_by" uuid NOT NULL,
	"raised_at" timestamptz(3) NOT NULL,
	"way" text NOT NULL,
	"reference" text,
	"received_on" date NOT NULL,
	"in_writing" boolean NOT NULL,
	"statement_sealed" bytea,
	"kind" text,
	"currency" text,
	"amount" bigint,
	"repeats" uuid,
	"conduct" text[] NOT NULL,
	"collector_id" uuid,
	"activities" text[] NOT NULL,
	"status" text NOT NULL,
	"stops" text NOT NULL,
	"stopped_amount" bigint,
	"clock" text NOT NULL,
	"acknowledge_by" timestamptz(3),
	"acknowledged_at" timestamptz(3),
	"answer_by" timestamptz(3),
	"extended_at" timestamptz(3),
	"overdue_at" timestamptz(3),
	"answered_by" uuid,
	"answered_at" timestamptz(3),
	"answer_code" text,
	"upheld_amount" bigint,
	"reasons_sealed" bytea,
	"verification" text,
	"documents" text[] NOT NULL,
	"finding_id" uuid,
	"escalated_to" text,
	"escalated_at" timestamptz(3),
	"escalate_by" timestamptz(3),
	"remedy" text,
	"remedy_amount" bigint,
	"remedied_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dispute_cases_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "dispute_cases_subject" CHECK ("subject" in ('dispute','complaint')),
	CONSTRAINT "dispute_cases_kind" CHECK (("subject" = 'dispute') = ("kind" is not null)),
	CONSTRAINT "dispute_cases_conduct" CHECK (("subject" = 'complaint') = (cardinality("conduct") > 0)),
	CONSTRAINT "dispute_cases_status" CHECK ("status" in ('open','acknowledged','escalated','verified','upheld','upheld_in_part','rejected','withdrawn')),
	CONSTRAINT "dispute_cases_stops" CHECK ("stops" in ('debt','part','nothing')),
	CONSTRAINT "dispute_cases_part" CHECK (("stops" = 'part') = ("stopped_amount" is not null)),
	CONSTRAINT "dispute_cases_named" CHECK ("account_id" is not null or "named_as" is not null),
	CONSTRAINT "dispute_cases_amount" CHECK ("amount" > 0),
	CONSTRAINT "dispute_cases_repeats" CHECK (("repeats" is not null) = ("kind" is not distinct from 'duplicative'))
);
--> statement-breakpoint
ALTER TABLE "dispute_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dispute_notes" (
	"org_id" uuid,
	"lender_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"id" uuid,
	"note_sealed" bytea NOT NULL,
	"written_at" timestamptz(3) NOT NULL,
	CONSTRAINT "dispute_notes_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "dispute_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dispute_parties" (
	"org_id" uuid,
	"lender_id" uuid NOT NULL,
	"case_id" uuid,
	"role" text NOT NULL,
	"from_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3),
	"raised_at" timestamptz(3) NOT NULL,
	CONSTRAINT "dispute_parties_pkey" PRIMARY KEY("org_id","case_id"),
	CONSTRAINT "dispute_parties_role" CHECK ("role" in ('lender','agency','adviser','ombudsman','regulator'))
);
--> statement-breakpoint
ALTER TABLE "dispute_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "destruction_certificates" (
	"org_id" uuid,
	"id" uuid,
	"off_boarding_id" uuid NOT NULL,
	"world" text NOT NULL,
	"jurisdictions" text[] NOT NULL,
	"destroyed" jsonb NOT NULL,
	"retained" jsonb NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "destruction_certificates_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "destruction_certificates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "off_boarding_parts" (
	"org_id" uuid,
	"off_boarding_id" uuid,
	"number" integer,
	"name" text NOT NULL,
	"rows" integer NOT NULL,
	"sha256" text NOT NULL,
	"content_sealed" bytea NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "off_boarding_parts_pkey" PRIMARY KEY("org_id","off_boarding_id","number")
);
--> statement-breakpoint
ALTER TABLE "off_boarding_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "off_boardings" (
	"org_id" uuid,
	"id" uuid,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"place" jsonb NOT NULL,
	"sections" integer NOT NULL,
	"parts" integer NOT NULL,
	"rows" integer NOT NULL,
	"digest" text NOT NULL,
	"exported_at" timestamptz(3),
	"closes_at" timestamptz(3),
	"closed_at" timestamptz(3),
	"destroys_on" date,
	"destroyed" jsonb NOT NULL,
	"destroyed_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "off_boardings_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "off_boardings_status" CHECK ("status" in ('exporting','exported','closing','closed','destroyed','cancelled'))
);
--> statement-breakpoint
ALTER TABLE "off_boardings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "preferences" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"placement_id" uuid,
	"given_to" uuid NOT NULL,
	"kind" text NOT NULL,
	"covers" text,
	"channels" text[],
	"contact_point_id" uuid,
	"days" text[],
	"hours_from" text,
	"hours_until" text,
	"given_at" timestamptz(3) NOT NULL,
	"from_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3),
	"withdrawn_at" timestamptz(3),
	"recorded_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "preferences_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "preferences_kind" CHECK ("kind" in ('inconvenient_time','inconvenient_place','opt_out','consent','preferred')),
	CONSTRAINT "preferences_covers" CHECK (("kind" = 'consent') = ("covers" is not null)),
	CONSTRAINT "preferences_place" CHECK ("kind" <> 'inconvenient_place' or "contact_point_id" is not null),
	CONSTRAINT "preferences_hours" CHECK (("hours_from" is null) = ("hours_until" is null)),
	CONSTRAINT "preferences_interval" CHECK ("until_at" is null or "until_at" >= "from_at")
);
--> statement-breakpoint
ALTER TABLE "preferences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "placement_holds" ADD COLUMN "for_case" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "placement_recalls" ADD COLUMN "cause" text DEFAULT 'recall' NOT NULL;--> statement-breakpoint
ALTER TABLE "placement_reports" ADD COLUMN "reference" text;--> statement-breakpoint
CREATE INDEX "break_glass_grants_by_age" ON "break_glass_grants" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "break_glass_grants_by_tenant" ON "break_glass_grants" ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "break_glass_openings_by_grant" ON "break_glass_openings" ("org_id","grant_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "break_glass_openings_by_tenant" ON "break_glass_openings" ("tenant_id","grant_id","opened_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "care_alarms_once" ON "care_alarms" ("org_id","source");--> statement-breakpoint
CREATE INDEX "care_alarms_by_age" ON "care_alarms" ("org_id","raised_at","id");--> statement-breakpoint
CREATE INDEX "care_alarms_open" ON "care_alarms" ("org_id","raised_at","id") WHERE "answered_at" is null;--> statement-breakpoint
CREATE INDEX "contact_permits_issued" ON "contact_permits" ("lender_id","party_id") WHERE "status" = 'issued';--> statement-breakpoint
CREATE UNIQUE INDEX "dispute_cases_reference" ON "dispute_cases" ("lender_id","raised_by","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "dispute_cases_by_lender" ON "dispute_cases" ("lender_id","raised_at","id");--> statement-breakpoint
CREATE INDEX "dispute_cases_by_account" ON "dispute_cases" ("lender_id","account_id","raised_at","id");--> statement-breakpoint
CREATE INDEX "dispute_cases_that_stop" ON "dispute_cases" ("lender_id","account_id") WHERE "stops" <> 'nothing';--> statement-breakpoint
CREATE INDEX "dispute_cases_open" ON "dispute_cases" ("lender_id","answer_by","id") WHERE "answered_at" is null;--> statement-breakpoint
CREATE INDEX "dispute_cases_by_jurisdiction" ON "dispute_cases" ("world","jurisdiction","raised_at","id");--> statement-breakpoint
CREATE INDEX "dispute_cases_by_raiser" ON "dispute_cases" ("raised_by","raised_at","id");--> statement-breakpoint
CREATE INDEX "dispute_cases_by_id" ON "dispute_cases" ("id");--> statement-breakpoint
CREATE INDEX "dispute_notes_by_case" ON "dispute_notes" ("org_id","case_id","written_at","id");--> statement-breakpoint
CREATE INDEX "dispute_notes_by_lender" ON "dispute_notes" ("lender_id","id");--> statement-breakpoint
CREATE INDEX "dispute_parties_of_case" ON "dispute_parties" ("lender_id","case_id");--> statement-breakpoint
CREATE INDEX "dispute_parties_by_age" ON "dispute_parties" ("org_id","raised_at","case_id") WHERE "until_at" is null;--> statement-breakpoint
CREATE INDEX "destruction_certificates_by_world" ON "destruction_certificates" ("world","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "off_boardings_one_open" ON "off_boardings" ("org_id") WHERE "status" <> 'cancelled';--> statement-breakpoint
CREATE INDEX "off_boardings_by_age" ON "off_boardings" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "preferences_by_lender" ON "preferences" ("lender_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "preferences_by_agency" ON "preferences" ("agency_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "preferences_by_person" ON "preferences" ("lender_id","party_id","recorded_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "borrower_treatments_once" ON "borrower_treatments" ("lender_id","party_id","origin_id");--> statement-breakpoint
CREATE INDEX "borrower_treatments_by_age" ON "borrower_treatments" ("lender_id","required_at","id");--> statement-breakpoint
CREATE INDEX "borrower_treatments_by_origin" ON "borrower_treatments" ("origin_id");--> statement-breakpoint
CREATE INDEX "borrower_treatments_by_id" ON "borrower_treatments" ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "protections_reference" ON "protections" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "protections_by_age" ON "protections" ("org_id","registered_at","id");--> statement-breakpoint
CREATE INDEX "protections_by_party" ON "protections" ("org_id","party_id","kind");--> statement-breakpoint
CREATE INDEX "protections_by_tag" ON "protections" ("namespace","tag") WHERE "tag" is not null and "status" = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX "placement_reports_reference" ON "placement_reports" ("agency_id","reference") WHERE "reference" is not null;--> statement-breakpoint
ALTER TABLE "break_glass_openings" ADD CONSTRAINT "break_glass_openings_YHP8M8HDzCGi_fkey" FOREIGN KEY ("org_id","grant_id") REFERENCES "break_glass_grants"("org_id","id");--> statement-breakpoint
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_ZEjnQz8MoEkH_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_lender_id_repeats_dispute_cases_lender_id_id_fkey" FOREIGN KEY ("lender_id","repeats") REFERENCES "dispute_cases"("lender_id","id");--> statement-breakpoint
ALTER TABLE "dispute_notes" ADD CONSTRAINT "dispute_notes_lender_id_case_id_dispute_cases_lender_id_id_fkey" FOREIGN KEY ("lender_id","case_id") REFERENCES "dispute_cases"("lender_id","id");--> statement-breakpoint
ALTER TABLE "dispute_parties" ADD CONSTRAINT "dispute_parties_PaDD1m2XLOxx_fkey" FOREIGN KEY ("lender_id","case_id") REFERENCES "dispute_cases"("lender_id","id");--> statement-breakpoint
ALTER TABLE "destruction_certificates" ADD CONSTRAINT "destruction_certificates_BZG9U1qnJCps_fkey" FOREIGN KEY ("org_id","off_boarding_id") REFERENCES "off_boardings"("org_id","id");--> statement-breakpoint
ALTER TABLE "off_boarding_parts" ADD CONSTRAINT "off_boarding_parts_GwjDinAvDG9k_fkey" FOREIGN KEY ("org_id","off_boarding_id") REFERENCES "off_boardings"("org_id","id");--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "borrower_treatments" ADD CONSTRAINT "borrower_treatments_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "placement_recalls" ADD CONSTRAINT "placement_recalls_cause" CHECK ("cause" in ('recall','return','close'));--> statement-breakpoint
CREATE POLICY "break_glass_grants_parties" ON "break_glass_grants" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("break_glass_grants"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "break_glass_grants"."tenant_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("break_glass_grants"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "break_glass_grants"."tenant_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "break_glass_openings_parties" ON "break_glass_openings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("break_glass_openings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "break_glass_openings"."tenant_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("break_glass_openings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "break_glass_openings"."tenant_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "care_alarms_owner" ON "care_alarms" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("care_alarms"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("care_alarms"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "care_settings_owner" ON "care_settings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("care_settings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("care_settings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contact_permits_bridge" ON "contact_permits" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "dispute_cases_read" ON "dispute_cases" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("dispute_cases"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "dispute_cases"."raised_by" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
  select 1 from dispute_parties p where p.org_id = (select nullif(current_setting('app.org', true), '')::uuid) and p.case_id = "dispute_cases"."id" and p.lender_id = "dispute_cases"."lender_id"
    and p.until_at is null));--> statement-breakpoint
CREATE POLICY "dispute_cases_regulator" ON "dispute_cases" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("dispute_cases"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
      select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and o.kind = 'regulator'
        and ("dispute_cases"."jurisdiction" = any (o.jurisdictions) or split_part("dispute_cases"."jurisdiction", '-', 1) = any (o.jurisdictions))));--> statement-breakpoint
CREATE POLICY "dispute_cases_raise" ON "dispute_cases" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("dispute_cases"."raised_by" = (select nullif(current_setting('app.org', true), '')::uuid) and ("dispute_cases"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
      select 1 from placements p where p.lender_id = "dispute_cases"."lender_id" and p.account_id = "dispute_cases"."account_id"
        and p.agency_id = (select nullif(current_setting('app.org', true), '')::uuid))
      or "dispute_cases"."account_id" is null and "dispute_cases"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
        select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and o.kind = 'adviser')));--> statement-breakpoint
CREATE POLICY "dispute_cases_change" ON "dispute_cases" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("dispute_cases"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
  select 1 from dispute_parties p where p.org_id = (select nullif(current_setting('app.org', true), '')::uuid) and p.case_id = "dispute_cases"."id" and p.lender_id = "dispute_cases"."lender_id"
    and p.until_at is null)) WITH CHECK ("dispute_cases"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
  select 1 from dispute_parties p where p.org_id = (select nullif(current_setting('app.org', true), '')::uuid) and p.case_id = "dispute_cases"."id" and p.lender_id = "dispute_cases"."lender_id"
    and p.until_at is null));--> statement-breakpoint
CREATE POLICY "dispute_cases_bridge" ON "dispute_cases" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "dispute_cases_supervisor" ON "dispute_cases" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("dispute_cases"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));--> statement-breakpoint
CREATE POLICY "dispute_notes_read" ON "dispute_notes" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("dispute_notes"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "dispute_notes"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "dispute_notes_write" ON "dispute_notes" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("dispute_notes"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) and exists (
        select 1 from dispute_cases c where c.lender_id = "dispute_notes"."lender_id" and c.id = "dispute_notes"."case_id"));--> statement-breakpoint
CREATE POLICY "dispute_notes_reseal" ON "dispute_notes" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("dispute_notes"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("dispute_notes"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "dispute_parties_read" ON "dispute_parties" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("dispute_parties"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "dispute_parties"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "dispute_parties_bridge" ON "dispute_parties" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notices_bridge" ON "notices" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "destruction_certificates_read" ON "destruction_certificates" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("destruction_certificates"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "destruction_certificates"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
        select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and (o.kind = 'operator'
          or o.kind = 'regulator' and o.jurisdictions && "destruction_certificates"."jurisdictions")));--> statement-breakpoint
CREATE POLICY "destruction_certificates_insert" ON "destruction_certificates" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("destruction_certificates"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "destruction_certificates_update" ON "destruction_certificates" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING (false);--> statement-breakpoint
CREATE POLICY "destruction_certificates_delete" ON "destruction_certificates" AS PERMISSIVE FOR DELETE TO "concordat_app" USING (false);--> statement-breakpoint
CREATE POLICY "off_boarding_parts_owner" ON "off_boarding_parts" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("off_boarding_parts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("off_boarding_parts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "off_boardings_owner" ON "off_boardings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("off_boardings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("off_boardings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placement_holds_bridge" ON "placement_holds" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "preferences_parties" ON "preferences" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("preferences"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "preferences"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("preferences"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "preferences"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "preferences_bridge" ON "preferences" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "borrower_treatments_lender" ON "borrower_treatments" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("borrower_treatments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "borrower_treatments_bridge" ON "borrower_treatments" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "protections_owner" ON "protections" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("protections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("protections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "protections_bridge" ON "protections" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);