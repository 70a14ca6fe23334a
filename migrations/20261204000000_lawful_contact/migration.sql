CREATE TABLE "activities" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"reference" text,
	"placement_id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"contact_point_id" uuid,
	"jurisdiction" text NOT NULL,
	"direction" text NOT NULL,
	"channel" text NOT NULL,
	"disposition" text NOT NULL,
	"right_party" boolean,
	"happened_at" timestamptz(3),
	"recorded_at" timestamptz(3) NOT NULL,
	"recorded_by" uuid NOT NULL,
	"collector_id" uuid,
	"language" text,
	"talk_seconds" integer,
	"cause" text,
	"promise_amount" bigint,
	"promise_currency" text,
	"promise_due" date,
	"recording_sha256" text,
	"recording_retention" text,
	"recording_until" date,
	"template" text,
	"decision_id" uuid,
	"flags" text[] NOT NULL,
	"corrects" uuid,
	"correction" text,
	CONSTRAINT "activities_pkey" PRIMARY KEY("lender_id","happened_at","id"),
	CONSTRAINT "activities_corrected_once" UNIQUE("lender_id","happened_at","corrects"),
	CONSTRAINT "activities_once" UNIQUE("lender_id","happened_at","recorded_by","reference"),
	CONSTRAINT "activities_direction" CHECK ("direction" in ('outbound','inbound')),
	CONSTRAINT "activities_channel" CHECK ("channel" in ('phone','voicemail','sms','email','messaging','fax','letter','visit')),
	CONSTRAINT "activities_recorder" CHECK ("recorded_by" = coalesce("agency_id", "lender_id")),
	CONSTRAINT "activities_placed" CHECK (("agency_id" is null) = ("placement_id" is null)),
	CONSTRAINT "activities_correction" CHECK (("corrects" is null) = ("correction" is null)),
	CONSTRAINT "activities_promise" CHECK (num_nonnulls("promise_amount", "promise_currency", "promise_due") in (0, 3)),
	CONSTRAINT "activities_recording" CHECK (num_nonnulls("recording_sha256", "recording_retention", "recording_until") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collector_appraisals" (
	"org_id" uuid,
	"collector_id" uuid NOT NULL,
	"id" uuid,
	"year" integer NOT NULL,
	"appraised_on" date NOT NULL,
	"scores" jsonb NOT NULL,
	"reviewer" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "collector_appraisals_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "collector_appraisals_yearly" UNIQUE("org_id","collector_id","year")
);
--> statement-breakpoint
ALTER TABLE "collector_appraisals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collector_bars" (
	"org_id" uuid,
	"collector_id" uuid NOT NULL,
	"id" uuid,
	"barred_by" uuid NOT NULL,
	"by_overseer" boolean NOT NULL,
	"reason" text NOT NULL,
	"from_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3),
	"lifted_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "collector_bars_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "collector_bars_dates" CHECK ("until_at" is null or "until_at" > "from_at")
);
--> statement-breakpoint
ALTER TABLE "collector_bars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collector_certificates" (
	"org_id" uuid,
	"collector_id" uuid NOT NULL,
	"id" uuid,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date,
	"evidence_reference" text,
	"evidence_sha256" text,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "collector_certificates_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "collector_certificates_once" UNIQUE("org_id","collector_id","kind","number"),
	CONSTRAINT "collector_certificates_dates" CHECK ("expires_on" is null or "expires_on" > "issued_on")
);
--> statement-breakpoint
ALTER TABLE "collector_certificates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collector_checks" (
	"org_id" uuid,
	"on_day" date,
	"asked" integer NOT NULL,
	CONSTRAINT "collector_checks_pkey" PRIMARY KEY("org_id","on_day")
);
--> statement-breakpoint
ALTER TABLE "collector_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collector_findings" (
	"org_id" uuid,
	"collector_id" uuid NOT NULL,
	"id" uuid,
	"jurisdiction" text NOT NULL,
	"kind" text NOT NULL,
	"severity" text NOT NULL,
	"happened_on" date NOT NULL,
	"case_reference" text,
	"source" text NOT NULL,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamptz(3) NOT NULL,
	"reply_by" timestamptz(3) NOT NULL,
	"reply_code" text,
	"replied_at" timestamptz(3),
	"status" text NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "collector_findings_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "collector_findings_status" CHECK ("status" in ('reported','replied','upheld','dismissed')),
	CONSTRAINT "collector_findings_replied" CHECK (("replied_at" is null) = ("reply_code" is null))
);
--> statement-breakpoint
ALTER TABLE "collector_findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collector_trainings" (
	"org_id" uuid,
	"collector_id" uuid NOT NULL,
	"id" uuid,
	"on_day" date NOT NULL,
	"topic" text NOT NULL,
	"minutes" integer NOT NULL,
	"provider" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "collector_trainings_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "collector_trainings_minutes" CHECK ("minutes" between 1 and 6000)
);
--> statement-breakpoint
ALTER TABLE "collector_trainings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collectors" (
	"org_id" uuid,
	"world" text NOT NULL,
	"id" uuid,
	"reference" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"alias" text NOT NULL,
	"languages" text[] NOT NULL,
	"graduate" boolean,
	"employed_from" date NOT NULL,
	"employed_until" date,
	"consented_on" date,
	"wrapped_key" bytea,
	"name_sealed" bytea,
	"identity_sealed" bytea,
	"identity_blind" bytea,
	"index_key" integer,
	"tag" bytea,
	"tag_key" integer,
	"check_code" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "collectors_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "collectors_reference" UNIQUE("org_id","reference"),
	CONSTRAINT "collectors_employed" CHECK ("employed_until" is null or "employed_until" > "employed_from")
);
--> statement-breakpoint
ALTER TABLE "collectors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_decisions" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"placement_id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"contact_point_id" uuid,
	"asked_by" uuid NOT NULL,
	"collector_id" uuid,
	"jurisdiction" text NOT NULL,
	"channel" text NOT NULL,
	"purpose" text NOT NULL,
	"outcome" text NOT NULL,
	"grade" text,
	"ruled_by" text,
	"next_allowed_at" timestamptz(3),
	"verdicts" jsonb NOT NULL,
	"passed" jsonb NOT NULL,
	"packs" jsonb NOT NULL,
	"disclosures" jsonb NOT NULL,
	"requirements" jsonb NOT NULL,
	"flags" jsonb NOT NULL,
	"overrides" jsonb NOT NULL,
	"override_code" text,
	"override_evidence_sealed" bytea,
	"facts_digest" text NOT NULL,
	"facts_sealed" bytea NOT NULL,
	"decided_at" timestamptz(3) NOT NULL,
	"reserved_until" timestamptz(3),
	CONSTRAINT "contact_decisions_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "contact_decisions_outcome" CHECK ("outcome" in ('allow','deny')),
	CONSTRAINT "contact_decisions_reserved" CHECK ("reserved_until" is null or "outcome" = 'allow'),
	CONSTRAINT "contact_decisions_asker" CHECK ("asked_by" in ("lender_id", coalesce("agency_id", "lender_id")))
);
--> statement-breakpoint
ALTER TABLE "contact_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_reservations" (
	"lender_id" uuid,
	"agency_id" uuid,
	"decision_id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"contact_point_id" uuid,
	"asked_by" uuid NOT NULL,
	"channel" text NOT NULL,
	"purpose" text NOT NULL,
	"reserved_at" timestamptz(3) NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	"released_at" timestamptz(3),
	"used_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contact_reservations_pkey" PRIMARY KEY("lender_id","decision_id"),
	CONSTRAINT "contact_reservations_once" CHECK ("used_at" is null or "released_at" is null)
);
--> statement-breakpoint
ALTER TABLE "contact_reservations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_permits" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"asked_by" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"item" integer NOT NULL,
	"placement_id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"contact_point_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"channel" text NOT NULL,
	"purpose" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"status" text NOT NULL,
	"ruled_by" text,
	"next_allowed_at" timestamptz(3),
	"not_before" timestamptz(3),
	"not_after" timestamptz(3),
	"revoked_at" timestamptz(3),
	"claimed_at" timestamptz(3),
	"claimed_by" uuid,
	"decision_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contact_permits_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "contact_permits_status" CHECK ("status" in ('waiting','issued','claimed','revoked')),
	CONSTRAINT "contact_permits_window" CHECK ("status" <> 'issued' or "not_after" > "not_before")
);
--> statement-breakpoint
ALTER TABLE "contact_permits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_plans" (
	"org_id" uuid,
	"id" uuid,
	"pool" text NOT NULL,
	"items" integer NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"refreshed_at" timestamptz(3) NOT NULL,
	"ends_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contact_plans_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "contact_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"complaints_contact" text,
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
CREATE TABLE "message_screenings" (
	"org_id" uuid,
	"id" uuid,
	"placement_id" uuid,
	"direction" text NOT NULL,
	"channel" text NOT NULL,
	"jurisdiction" text,
	"language" text NOT NULL,
	"time_barred" boolean NOT NULL,
	"text_sealed" bytea,
	"findings" jsonb NOT NULL,
	"verdict" text NOT NULL,
	"rules_version" text NOT NULL,
	"decision" text,
	"reason" text,
	"decided_at" timestamptz(3),
	"expires_at" timestamptz(3) NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "message_screenings_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "message_screenings_verdict" CHECK ("verdict" in ('clean','review','block')),
	CONSTRAINT "message_screenings_decision" CHECK ("decision" in ('released','rejected')),
	CONSTRAINT "message_screenings_decided" CHECK (("decision" is null) = ("decided_at" is null))
);
--> statement-breakpoint
ALTER TABLE "message_screenings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message_templates" (
	"org_id" uuid,
	"approver_id" uuid NOT NULL,
	"id" uuid,
	"reference" text NOT NULL,
	"number" integer NOT NULL,
	"purpose" text NOT NULL,
	"channel" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"findings" jsonb NOT NULL,
	"verdict" text NOT NULL,
	"rules_version" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"lawyer_reviewed_on" date,
	"filed_as" text,
	"submitted_at" timestamptz(3) NOT NULL,
	"decided_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "message_templates_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "message_templates_state" CHECK ("state" in ('submitted','approved','rejected','replaced','suspended')),
	CONSTRAINT "message_templates_decided" CHECK (("state" = 'submitted') = ("decided_at" is null))
);
--> statement-breakpoint
ALTER TABLE "message_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notices" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"placement_id" uuid,
	"issued_by" uuid NOT NULL,
	"reference" text,
	"kind" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"rule" text,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"template_id" uuid,
	"document_sha256" text,
	"items" text[] NOT NULL,
	"sent_on" date NOT NULL,
	"period_ends_on" date,
	"delivery" text NOT NULL,
	"delivery_on" date,
	"evidence" text,
	"recorded_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "notices_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "notices_delivery" CHECK ("delivery" in ('dispatched','delivered','undeliverable')),
	CONSTRAINT "notices_delivered" CHECK (("delivery" = 'dispatched') = ("delivery_on" is null)),
	CONSTRAINT "notices_issuer" CHECK ("issued_by" = "lender_id" or "issued_by" = "agency_id")
);
--> statement-breakpoint
ALTER TABLE "notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "unlicensed_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "licences_missing" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "recalls" ADD COLUMN "withdrawn" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
DROP INDEX "events_by_aggregate";--> statement-breakpoint
CREATE INDEX "events_by_aggregate" ON "events" ("aggregate_id","org_id");--> statement-breakpoint
CREATE INDEX "activities_by_id" ON "activities" ("id");--> statement-breakpoint
CREATE INDEX "activities_by_agency" ON "activities" ("agency_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "activities_by_account" ON "activities" ("lender_id","account_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "activities_by_person" ON "activities" ("lender_id","party_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "activities_by_agency_person" ON "activities" ("agency_id","party_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "activities_by_placement" ON "activities" ("lender_id","placement_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "activities_by_agency_placement" ON "activities" ("agency_id","placement_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "activities_by_collector" ON "activities" ("recorded_by","collector_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "activities_wrong_numbers" ON "activities" ("lender_id","party_id","contact_point_id","recorded_at") WHERE "correction" = 'wrong_number';--> statement-breakpoint
CREATE INDEX "activities_by_jurisdiction" ON "activities" ("jurisdiction","happened_at");--> statement-breakpoint
CREATE INDEX "collector_bars_by_collector" ON "collector_bars" ("org_id","collector_id");--> statement-breakpoint
CREATE INDEX "collector_certificates_by_age" ON "collector_certificates" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "collector_findings_by_age" ON "collector_findings" ("org_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "collector_findings_by_id" ON "collector_findings" ("id");--> statement-breakpoint
CREATE INDEX "collector_findings_by_collector" ON "collector_findings" ("org_id","collector_id");--> statement-breakpoint
CREATE INDEX "collector_trainings_by_collector" ON "collector_trainings" ("org_id","collector_id","on_day");--> statement-breakpoint
CREATE UNIQUE INDEX "collectors_identity" ON "collectors" ("org_id","identity_blind") WHERE "identity_blind" is not null;--> statement-breakpoint
CREATE INDEX "collectors_by_age" ON "collectors" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "collectors_by_jurisdiction" ON "collectors" ("jurisdiction","created_at","id");--> statement-breakpoint
CREATE INDEX "collectors_by_id" ON "collectors" ("id");--> statement-breakpoint
CREATE INDEX "collectors_by_tag" ON "collectors" ("tag");--> statement-breakpoint
CREATE INDEX "collectors_by_code" ON "collectors" ("check_code");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_lender" ON "contact_decisions" ("lender_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_agency" ON "contact_decisions" ("agency_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_lender_rule" ON "contact_decisions" ("lender_id","ruled_by","decided_at","id");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_agency_rule" ON "contact_decisions" ("agency_id","ruled_by","decided_at","id");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_placement" ON "contact_decisions" ("lender_id","placement_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_agency_placement" ON "contact_decisions" ("agency_id","placement_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_id" ON "contact_decisions" ("id");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_jurisdiction" ON "contact_decisions" ("jurisdiction","decided_at");--> statement-breakpoint
CREATE INDEX "contact_reservations_held" ON "contact_reservations" ("lender_id","party_id","expires_at") WHERE "released_at" is null;--> statement-breakpoint
CREATE INDEX "contact_reservations_by_agency" ON "contact_reservations" ("agency_id","decision_id");--> statement-breakpoint
CREATE INDEX "contact_permits_of_lender_plan" ON "contact_permits" ("lender_id","plan_id","item");--> statement-breakpoint
CREATE INDEX "contact_permits_of_agency_plan" ON "contact_permits" ("agency_id","plan_id","item");--> statement-breakpoint
CREATE INDEX "contact_permits_by_agency" ON "contact_permits" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "contact_plans_by_age" ON "contact_plans" ("org_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "licences_reference" ON "licences" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "licences_interval" ON "licences" ("org_id","jurisdiction","activity","valid_from") WHERE "status" in ('granted','suspended');--> statement-breakpoint
CREATE INDEX "licences_by_age" ON "licences" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "licences_register" ON "licences" ("world","created_at","id");--> statement-breakpoint
CREATE INDEX "licences_by_id" ON "licences" ("id");--> statement-breakpoint
CREATE INDEX "licences_by_jurisdiction" ON "licences" ("jurisdiction","created_at","id");--> statement-breakpoint
CREATE INDEX "message_screenings_by_age" ON "message_screenings" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "message_screenings_undecided" ON "message_screenings" ("org_id","created_at","id") WHERE "verdict" <> 'clean' and "decision" is null;--> statement-breakpoint
CREATE INDEX "message_screenings_expiring" ON "message_screenings" ("org_id","expires_at") WHERE "text_sealed" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "message_templates_number" ON "message_templates" ("org_id","reference","number");--> statement-breakpoint
CREATE UNIQUE INDEX "message_templates_approved" ON "message_templates" ("org_id","reference") WHERE "state" = 'approved';--> statement-breakpoint
CREATE INDEX "message_templates_by_author" ON "message_templates" ("org_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "message_templates_by_approver" ON "message_templates" ("approver_id","submitted_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_reference" ON "notices" ("lender_id","issued_by","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "notices_by_lender" ON "notices" ("lender_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "notices_by_agency" ON "notices" ("agency_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "notices_by_account" ON "notices" ("lender_id","account_id","kind");--> statement-breakpoint
CREATE INDEX "recall_rows_by_placement" ON "recall_rows" ("lender_id","recall_id","placement_id");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_corrects" FOREIGN KEY ("lender_id","happened_at","corrects") REFERENCES "activities"("lender_id","happened_at","id");--> statement-breakpoint
ALTER TABLE "collector_appraisals" ADD CONSTRAINT "collector_appraisals_xXJb8ixHHY8l_fkey" FOREIGN KEY ("org_id","collector_id") REFERENCES "collectors"("org_id","id");--> statement-breakpoint
ALTER TABLE "collector_bars" ADD CONSTRAINT "collector_bars_org_id_collector_id_collectors_org_id_id_fkey" FOREIGN KEY ("org_id","collector_id") REFERENCES "collectors"("org_id","id");--> statement-breakpoint
ALTER TABLE "collector_certificates" ADD CONSTRAINT "collector_certificates_XwtIsqQEzRL5_fkey" FOREIGN KEY ("org_id","collector_id") REFERENCES "collectors"("org_id","id");--> statement-breakpoint
ALTER TABLE "collector_findings" ADD CONSTRAINT "collector_findings_nuN1cmzdNvQ7_fkey" FOREIGN KEY ("org_id","collector_id") REFERENCES "collectors"("org_id","id");--> statement-breakpoint
ALTER TABLE "collector_trainings" ADD CONSTRAINT "collector_trainings_M3Mm6UoMQ5Jm_fkey" FOREIGN KEY ("org_id","collector_id") REFERENCES "collectors"("org_id","id");--> statement-breakpoint
ALTER TABLE "contact_decisions" ADD CONSTRAINT "contact_decisions_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "contact_decisions" ADD CONSTRAINT "contact_decisions_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "contact_decisions" ADD CONSTRAINT "contact_decisions_CijAIE03W1xV_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "contact_reservations" ADD CONSTRAINT "contact_reservations_uWUO35dyoVpy_fkey" FOREIGN KEY ("lender_id","decision_id") REFERENCES "contact_decisions"("lender_id","id");--> statement-breakpoint
ALTER TABLE "contact_permits" ADD CONSTRAINT "contact_permits_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "contact_permits" ADD CONSTRAINT "contact_permits_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "contact_permits" ADD CONSTRAINT "contact_permits_SFVuaf9bwIKv_fkey" FOREIGN KEY ("lender_id","decision_id") REFERENCES "contact_decisions"("lender_id","id");--> statement-breakpoint
ALTER TABLE "licence_notices" ADD CONSTRAINT "licence_notices_org_id_licence_id_licences_org_id_id_fkey" FOREIGN KEY ("org_id","licence_id") REFERENCES "licences"("org_id","id");--> statement-breakpoint
ALTER TABLE "licences" ADD CONSTRAINT "licences_org_id_renews_licences_org_id_id_fkey" FOREIGN KEY ("org_id","renews") REFERENCES "licences"("org_id","id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_unlicensed" CHECK (("unlicensed_at" is null) = (cardinality("licences_missing") = 0));--> statement-breakpoint
ALTER TABLE "recall_rows" DROP CONSTRAINT "recall_rows_outcome", ADD CONSTRAINT "recall_rows_outcome" CHECK ("outcome" in ('waiting','recalled','already_recalled','failed','withdrawn'));--> statement-breakpoint
ALTER TABLE "recalls" DROP CONSTRAINT "recalls_state", ADD CONSTRAINT "recalls_state" CHECK ("state" in ('selecting','recalling','done','withdrawing','withdrawn'));--> statement-breakpoint
CREATE POLICY "activities_parties" ON "activities" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("activities"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "activities"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("activities"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "activities"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "activities_supervisor" ON "activities" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("activities"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));--> statement-breakpoint
CREATE POLICY "activities_bridge" ON "activities" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "collector_appraisals_of_collector" ON "collector_appraisals" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("collector_appraisals"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_appraisals"."org_id" and c.id = "collector_appraisals"."collector_id")) WITH CHECK ("collector_appraisals"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_appraisals"."org_id" and c.id = "collector_appraisals"."collector_id"));--> statement-breakpoint
CREATE POLICY "collector_bars_of_collector" ON "collector_bars" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("collector_bars"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_bars"."org_id" and c.id = "collector_bars"."collector_id")) WITH CHECK ("collector_bars"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_bars"."org_id" and c.id = "collector_bars"."collector_id"));--> statement-breakpoint
CREATE POLICY "collector_bars_bridge" ON "collector_bars" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "collector_certificates_of_collector" ON "collector_certificates" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("collector_certificates"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_certificates"."org_id" and c.id = "collector_certificates"."collector_id")) WITH CHECK ("collector_certificates"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_certificates"."org_id" and c.id = "collector_certificates"."collector_id"));--> statement-breakpoint
CREATE POLICY "collector_certificates_bridge" ON "collector_certificates" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "collector_checks_owner" ON "collector_checks" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("collector_checks"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("collector_checks"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "collector_checks_bridge" ON "collector_checks" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "collector_findings_of_collector" ON "collector_findings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("collector_findings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_findings"."org_id" and c.id = "collector_findings"."collector_id")) WITH CHECK ("collector_findings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_findings"."org_id" and c.id = "collector_findings"."collector_id"));--> statement-breakpoint
CREATE POLICY "collector_findings_bridge" ON "collector_findings" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "collector_findings_supervisor" ON "collector_findings" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("collector_findings"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));--> statement-breakpoint
CREATE POLICY "collector_trainings_of_collector" ON "collector_trainings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("collector_trainings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_trainings"."org_id" and c.id = "collector_trainings"."collector_id")) WITH CHECK ("collector_trainings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (
    select 1 from collectors c where c.org_id = "collector_trainings"."org_id" and c.id = "collector_trainings"."collector_id"));--> statement-breakpoint
CREATE POLICY "collector_trainings_bridge" ON "collector_trainings" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "collectors_owner" ON "collectors" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("collectors"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("collectors"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "collectors_overseer" ON "collectors" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("collectors"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
  select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and (o.kind = 'operator' or o.kind = 'regulator'
    and ("collectors"."jurisdiction" = any (o.jurisdictions) or split_part("collectors"."jurisdiction", '-', 1) = any (o.jurisdictions)))));--> statement-breakpoint
CREATE POLICY "collectors_bridge" ON "collectors" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "collectors_supervisor" ON "collectors" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("collectors"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));--> statement-breakpoint
CREATE POLICY "contact_decisions_parties" ON "contact_decisions" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("contact_decisions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "contact_decisions"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("contact_decisions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "contact_decisions"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contact_decisions_supervisor" ON "contact_decisions" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("contact_decisions"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));--> statement-breakpoint
CREATE POLICY "contact_decisions_bridge" ON "contact_decisions" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "contact_reservations_parties" ON "contact_reservations" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("contact_reservations"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "contact_reservations"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("contact_reservations"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "contact_reservations"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contact_reservations_bridge" ON "contact_reservations" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "contact_permits_parties" ON "contact_permits" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("contact_permits"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "contact_permits"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("contact_permits"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "contact_permits"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contact_plans_owner" ON "contact_plans" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("contact_plans"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("contact_plans"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "licence_notices_owner" ON "licence_notices" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("licence_notices"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("licence_notices"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "licence_settings_owner" ON "licence_settings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("licence_settings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("licence_settings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "licence_settings_bridge" ON "licence_settings" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "licences_owner" ON "licences" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("licences"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("licences"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "licences_register" ON "licences" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("licences"."world" = (select nullif(current_setting('app.world', true), '')));--> statement-breakpoint
CREATE POLICY "licences_overseer" ON "licences" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("licences"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
  select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and (o.kind = 'operator' or o.kind = 'regulator'
    and ("licences"."jurisdiction" = any (o.jurisdictions) or split_part("licences"."jurisdiction", '-', 1) = any (o.jurisdictions))))) WITH CHECK ("licences"."world" = (select nullif(current_setting('app.world', true), '')) and exists (
  select 1 from organisations o where o.id = (select nullif(current_setting('app.org', true), '')::uuid) and (o.kind = 'operator' or o.kind = 'regulator'
    and ("licences"."jurisdiction" = any (o.jurisdictions) or split_part("licences"."jurisdiction", '-', 1) = any (o.jurisdictions)))));--> statement-breakpoint
CREATE POLICY "licences_bridge" ON "licences" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "licences_supervisor" ON "licences" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("licences"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));--> statement-breakpoint
CREATE POLICY "message_screenings_owner" ON "message_screenings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("message_screenings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("message_screenings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "message_templates_parties" ON "message_templates" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("message_templates"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "message_templates"."approver_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("message_templates"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "message_templates"."approver_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notices_parties" ON "notices" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("notices"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "notices"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("notices"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "notices"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "party_indexes_bridge" ON "party_indexes" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);