CREATE TABLE "calendar_days" (
	"org_id" uuid,
	"on_day" date,
	"source" text,
	"name" text,
	"from_time" text,
	"until_time" text,
	CONSTRAINT "calendar_days_pkey" PRIMARY KEY("org_id","on_day","source"),
	CONSTRAINT "calendar_days_source" CHECK ("source" in ('public','own')),
	CONSTRAINT "calendar_days_hours" CHECK (("from_time" is null) = ("until_time" is null))
);
--> statement-breakpoint
ALTER TABLE "calendar_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendars" (
	"org_id" uuid PRIMARY KEY,
	"region" text,
	"week" jsonb DEFAULT '[{"from":"00:00","until":"24:00"},{"from":"00:00","until":"24:00"},{"from":"00:00","until":"24:00"},{"from":"00:00","until":"24:00"},{"from":"00:00","until":"24:00"},null,null]' NOT NULL,
	"filled_to" integer,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calendars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file_check_findings" (
	"org_id" uuid,
	"check_id" uuid,
	"number" integer,
	"line" integer NOT NULL,
	"record" text,
	"column_place" text,
	"field" text,
	"code" text NOT NULL,
	"detail" text NOT NULL,
	"expected" text,
	CONSTRAINT "file_check_findings_pkey" PRIMARY KEY("org_id","check_id","number")
);
--> statement-breakpoint
ALTER TABLE "file_check_findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file_checks" (
	"org_id" uuid,
	"id" uuid,
	"layout_id" uuid NOT NULL,
	"layout_number" integer NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"passes" boolean,
	"lines" integer DEFAULT 0 NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"findings" integer DEFAULT 0 NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"checked_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "file_checks_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "file_checks_state" CHECK ("state" in ('awaiting_file','checked'))
);
--> statement-breakpoint
ALTER TABLE "file_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file_layout_versions" (
	"org_id" uuid,
	"layout_id" uuid,
	"number" integer,
	"definition" jsonb NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "file_layout_versions_pkey" PRIMARY KEY("org_id","layout_id","number")
);
--> statement-breakpoint
ALTER TABLE "file_layout_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file_layouts" (
	"org_id" uuid,
	"id" uuid,
	"reference" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"retired_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "file_layouts_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "file_layouts_reference" UNIQUE("org_id","reference")
);
--> statement-breakpoint
ALTER TABLE "file_layouts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "capacity_steps" (
	"lender_id" uuid,
	"agency_id" uuid,
	"mandate_id" uuid,
	"taken_on" date,
	"taken_at" timestamptz(3) NOT NULL,
	"given_back_at" timestamptz(3),
	"given_back_for" text,
	CONSTRAINT "capacity_steps_pkey" PRIMARY KEY("lender_id","agency_id","mandate_id","taken_on"),
	CONSTRAINT "capacity_steps_given_back" CHECK ("given_back_for" in ('clean_days','contest'))
);
--> statement-breakpoint
ALTER TABLE "capacity_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_holds" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid NOT NULL,
	"id" uuid,
	"source" text NOT NULL,
	"code" text,
	"reference" text,
	"note_sealed" bytea,
	"for_mandate" boolean DEFAULT false NOT NULL,
	"placed_by" uuid NOT NULL,
	"placed_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"ended_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placement_holds_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "placement_holds_source" CHECK ("source" in ('dispute','protection','complaint','licence','mandate','lender','agency')),
	CONSTRAINT "placement_holds_placed_by" CHECK ("placed_by" in ("lender_id", "agency_id"))
);
--> statement-breakpoint
ALTER TABLE "placement_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_recalls" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"placement_id" uuid NOT NULL,
	"recall_id" uuid,
	"state" text NOT NULL,
	"mode" text NOT NULL,
	"reason" text NOT NULL,
	"contact_rule" text NOT NULL,
	"note_sealed" bytea,
	"clock" jsonb NOT NULL,
	"requested_at" timestamptz(3) NOT NULL,
	"recall_at" timestamptz(3) NOT NULL,
	"object_by" timestamptz(3),
	"objection" text,
	"objection_note_sealed" bytea,
	"objected_at" timestamptz(3),
	"decide_by" timestamptz(3),
	"decision" text,
	"decided_at" timestamptz(3),
	"extensions" integer DEFAULT 0 NOT NULL,
	"withdrawn_at" timestamptz(3),
	"overtaken_at" timestamptz(3),
	"recalled_at" timestamptz(3),
	"attest_by" timestamptz(3) NOT NULL,
	"ceased_at" timestamptz(3),
	"attested_at" timestamptz(3),
	"attestor_sealed" bytea,
	"promises_outstanding" integer,
	"grace_until" timestamptz(3),
	"declared_at" timestamptz(3),
	"payments_reported" integer DEFAULT 0 NOT NULL,
	"payments_open" integer DEFAULT 0 NOT NULL,
	"confirm_by" timestamptz(3),
	"purge_by" timestamptz(3),
	"purged_at" timestamptz(3),
	"next_step" text,
	"next_owner" text,
	"next_due_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placement_recalls_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "placement_recalls_state" CHECK ("state" in ('pending','objected','withdrawn','overtaken','recalled','completed')),
	CONSTRAINT "placement_recalls_mode" CHECK ("mode" in ('pending','immediate')),
	CONSTRAINT "placement_recalls_contact_rule" CHECK ("contact_rule" in ('stop_at_once','finish_promised')),
	CONSTRAINT "placement_recalls_payments_open" CHECK ("payments_open" >= 0),
	CONSTRAINT "placement_recalls_final" CHECK (("state" in ('recalled','completed')) = ("recalled_at" is not null) and ("state" = 'withdrawn') = ("withdrawn_at" is not null) and ("state" = 'overtaken') = ("overtaken_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "placement_recalls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recall_rows" (
	"lender_id" uuid,
	"recall_id" uuid,
	"number" integer,
	"given" text,
	"placement_id" uuid,
	"outcome" text DEFAULT 'waiting' NOT NULL,
	"problem" text,
	CONSTRAINT "recall_rows_pkey" PRIMARY KEY("lender_id","recall_id","number"),
	CONSTRAINT "recall_rows_outcome" CHECK ("outcome" in ('waiting','recalled','already_recalled','failed'))
);
--> statement-breakpoint
ALTER TABLE "recall_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recalls" (
	"lender_id" uuid,
	"id" uuid,
	"reference" text,
	"digest" bytea NOT NULL,
	"state" text NOT NULL,
	"source" jsonb NOT NULL,
	"mode" text NOT NULL,
	"reason" text NOT NULL,
	"contact_rule" text NOT NULL,
	"recall_on" date,
	"notice_days" integer,
	"note_sealed" bytea,
	"reached" text,
	"total" integer DEFAULT 0 NOT NULL,
	"recalled" integer DEFAULT 0 NOT NULL,
	"already_recalled" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "recalls_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "recalls_state" CHECK ("state" in ('selecting','recalling','done')),
	CONSTRAINT "recalls_mode" CHECK ("mode" in ('pending','immediate')),
	CONSTRAINT "recalls_contact_rule" CHECK ("contact_rule" in ('stop_at_once','finish_promised'))
);
--> statement-breakpoint
ALTER TABLE "recalls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_returns" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid NOT NULL,
	"id" uuid,
	"state" text NOT NULL,
	"code" text NOT NULL,
	"note_sealed" bytea,
	"requested_at" timestamptz(3) NOT NULL,
	"answer_by" timestamptz(3) NOT NULL,
	"ended_at" timestamptz(3),
	"refusal_code" text,
	"refusal_note_sealed" bytea,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placement_returns_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "placement_returns_state" CHECK ("state" in ('requested','accepted','refused','lapsed','withdrawn','overtaken')),
	CONSTRAINT "placement_returns_ended" CHECK (("state" = 'requested') = ("ended_at" is null))
);
--> statement-breakpoint
ALTER TABLE "placement_returns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payments_in_flight" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid NOT NULL,
	"placement_recall_id" uuid NOT NULL,
	"id" uuid,
	"reference" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"effective_at" timestamptz(3) NOT NULL,
	"promised_at" timestamptz(3),
	"received_by" text NOT NULL,
	"credited_to" text NOT NULL,
	"tail_eligible" boolean NOT NULL,
	"tail_why" text NOT NULL,
	"state" text NOT NULL,
	"reported_at" timestamptz(3) NOT NULL,
	"answer_by" timestamptz(3) NOT NULL,
	"refusal" text,
	"answered_at" timestamptz(3),
	"transaction_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "payments_in_flight_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "payments_in_flight_state" CHECK ("state" in ('reported','confirmed','refused')),
	CONSTRAINT "payments_in_flight_received_by" CHECK ("received_by" in ('agency','lender')),
	CONSTRAINT "payments_in_flight_credited_to" CHECK ("credited_to" in ('reporting_agency','other_holder')),
	CONSTRAINT "payments_in_flight_amount" CHECK ("amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "payments_in_flight" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "purge_certificates" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid NOT NULL,
	"placement_recall_id" uuid NOT NULL,
	"id" uuid,
	"jurisdiction" text NOT NULL,
	"destroyed" jsonb NOT NULL,
	"never_held" jsonb NOT NULL,
	"retained" jsonb NOT NULL,
	"certifier_sealed" bytea,
	"certified_at" timestamptz(3) NOT NULL,
	"statement" text NOT NULL,
	"digest" bytea NOT NULL,
	CONSTRAINT "purge_certificates_pkey" PRIMARY KEY("lender_id","agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "purge_certificates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reconciliation_differences" (
	"lender_id" uuid,
	"agency_id" uuid,
	"stated_by" uuid NOT NULL,
	"reconciliation_id" uuid NOT NULL,
	"id" uuid,
	"kind" text NOT NULL,
	"line_key" text,
	"given" text,
	"placement_id" uuid,
	"balance_stated" bigint,
	"balance_here" bigint,
	"status_stated" text,
	"status_here" text,
	"last_payment_on" date,
	"last_payment_amount" bigint,
	"shares_balance" boolean NOT NULL,
	"state" text NOT NULL,
	"corrects" text,
	"code" text,
	"contested_by" text,
	"contest_code" text,
	"contest_note_sealed" bytea,
	"answer_by" timestamptz(3),
	"ended_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reconciliation_differences_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "reconciliation_differences_kind" CHECK ("kind" in ('missing_here','missing_there','balance','status','duplicate','unknown_reference')),
	CONSTRAINT "reconciliation_differences_state" CHECK ("state" in ('open','contested','accepted','standing','lapsed')),
	CONSTRAINT "reconciliation_differences_sides" CHECK ("corrects" in ('lender','agency') and "contested_by" in ('lender','agency')),
	CONSTRAINT "reconciliation_differences_shown_to" CHECK ("agency_id" is null or "agency_id" = "stated_by"),
	CONSTRAINT "reconciliation_differences_accepted" CHECK (("state" = 'accepted') = ("corrects" is not null))
);
--> statement-breakpoint
ALTER TABLE "reconciliation_differences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reconciliation_lines" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"reconciliation_id" uuid,
	"key" text,
	"number" integer NOT NULL,
	"given" text NOT NULL,
	"given_id" uuid,
	"balance" bigint NOT NULL,
	"status" text,
	"last_payment_on" date,
	"last_payment_amount" bigint,
	"placement_id" uuid,
	"outcome" text,
	"outcome_shared" text,
	"status_here" text,
	"balance_here" bigint,
	"shares_balance" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reconciliation_lines_pkey" PRIMARY KEY("lender_id","reconciliation_id","key"),
	CONSTRAINT "reconciliation_lines_status" CHECK ("status" in ('accepted','active','on_hold','recall_pending','objected','return_requested','recalled','returned','closed')),
	CONSTRAINT "reconciliation_lines_outcome" CHECK ("outcome" in ('matched','differs','missing_here','duplicate','unknown_reference'))
);
--> statement-breakpoint
ALTER TABLE "reconciliation_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reconciliations" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"id" uuid,
	"opened_by" text NOT NULL,
	"lender_reference" text,
	"agency_reference" text,
	"as_of" date NOT NULL,
	"as_of_end" timestamptz(3) NOT NULL,
	"currency" text NOT NULL,
	"state" text NOT NULL,
	"expected_count" integer,
	"expected_amount" bigint,
	"line_count" integer DEFAULT 0 NOT NULL,
	"line_amount" bigint NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"compared_to" integer DEFAULT 0 NOT NULL,
	"swept_to" text,
	"differences" integer DEFAULT 0 NOT NULL,
	"unanswered" integer DEFAULT 0 NOT NULL,
	"withheld" integer DEFAULT 0 NOT NULL,
	"accepting" jsonb,
	"due_at" timestamptz(3),
	"submitted_at" timestamptz(3),
	"compared_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"abandonment" text,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reconciliations_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "reconciliations_state" CHECK ("state" in ('open','submitted','comparing','compared','settled','abandoned','superseded')),
	CONSTRAINT "reconciliations_opened_by" CHECK ("opened_by" in ('lender','agency')),
	CONSTRAINT "reconciliations_abandonment" CHECK ("abandonment" in ('taken_back','lapsed')),
	CONSTRAINT "reconciliations_ended" CHECK (("ended_at" is null) = ("state" in ('open','submitted','comparing','compared'))),
	CONSTRAINT "reconciliations_unanswered" CHECK ("unanswered" between 0 and "differences")
);
--> statement-breakpoint
ALTER TABLE "reconciliations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scrubs" (
	"lender_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid,
	"placement_id" uuid,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"performed_on" date NOT NULL,
	"result" text NOT NULL,
	"evidence_reference" text,
	"evidence_sha256" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	"decision" text,
	"decided_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "scrubs_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "scrubs_once" UNIQUE NULLS NOT DISTINCT("lender_id","account_id","kind","performed_on","source","party_id","recorded_by"),
	CONSTRAINT "scrubs_kind" CHECK ("kind" in ('deceased','insolvent','litigant')),
	CONSTRAINT "scrubs_result" CHECK ("result" in ('clear','match','possible_match')),
	CONSTRAINT "scrubs_decision" CHECK ("decision" in ('confirmed','dismissed')),
	CONSTRAINT "scrubs_decided" CHECK (("decision" is null) = ("decided_at" is null)),
	CONSTRAINT "scrubs_evidence" CHECK ("evidence_reference" is not null or "evidence_sha256" is not null)
);
--> statement-breakpoint
ALTER TABLE "scrubs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sealed_record_openings" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid NOT NULL,
	"id" uuid,
	"purpose" text NOT NULL,
	"reference" text NOT NULL,
	"opened_at" timestamptz(3) NOT NULL,
	CONSTRAINT "sealed_record_openings_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "sealed_record_openings_purpose" CHECK ("purpose" in ('complaint','payment','examination'))
);
--> statement-breakpoint
ALTER TABLE "sealed_record_openings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sealed_records" (
	"viewer_id" uuid,
	"source_id" uuid NOT NULL,
	"placement_id" uuid,
	"scopes" text[] NOT NULL,
	"account" jsonb NOT NULL,
	"parties" jsonb NOT NULL,
	"sealed_at" timestamptz(3) NOT NULL,
	"retained_until" timestamptz(3) NOT NULL,
	CONSTRAINT "sealed_records_pkey" PRIMARY KEY("viewer_id","placement_id")
);
--> statement-breakpoint
ALTER TABLE "sealed_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_reports" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid NOT NULL,
	"id" uuid,
	"code" text NOT NULL,
	"note_sealed" bytea,
	"posted_at" timestamptz(3) NOT NULL,
	CONSTRAINT "placement_reports_pkey" PRIMARY KEY("lender_id","agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "placement_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_breaches" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"placement_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"owed_by" uuid NOT NULL,
	"started_at" timestamptz(3) NOT NULL,
	"due_at" timestamptz(3) NOT NULL,
	"found_at" timestamptz(3) NOT NULL,
	"cure_by" timestamptz(3) NOT NULL,
	"contest_by" timestamptz(3) NOT NULL,
	"status" text NOT NULL,
	"met_at" timestamptz(3),
	"closed_at" timestamptz(3),
	"uncured_on" date,
	"contested_at" timestamptz(3),
	"contest_code" text,
	"contest_note_sealed" bytea,
	"decide_by" timestamptz(3),
	"decision" text,
	"decision_note_sealed" bytea,
	"decided_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "work_breaches_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "work_breaches_kind" CHECK ("kind" in ('acknowledge','first_action','answer_query','report','return')),
	CONSTRAINT "work_breaches_status" CHECK ("status" in ('open','cured','uncured','closed','contested','annulled')),
	CONSTRAINT "work_breaches_owed_by" CHECK ("owed_by" in ("lender_id", "agency_id")),
	CONSTRAINT "work_breaches_decision" CHECK ("decision" in ('upheld','refused','lapsed'))
);
--> statement-breakpoint
ALTER TABLE "work_breaches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_runs" (
	"lender_id" uuid PRIMARY KEY,
	"queries_due_to" timestamptz(3) NOT NULL,
	"queries_to" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "work_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_tallies" (
	"lender_id" uuid,
	"agency_id" uuid,
	"kind" text,
	"month" date,
	"met" integer NOT NULL,
	"missed" integer NOT NULL,
	CONSTRAINT "work_tallies_pkey" PRIMARY KEY("lender_id","agency_id","month","kind"),
	CONSTRAINT "work_tallies_counts" CHECK ("met" >= 0 and "missed" >= 0)
);
--> statement-breakpoint
ALTER TABLE "work_tallies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_timers" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"placement_id" uuid,
	"look_at" timestamptz(3),
	"judged_acknowledge" timestamptz(3),
	"judged_first_action" timestamptz(3),
	"judged_report" timestamptz(3),
	"judged_return" timestamptz(3),
	CONSTRAINT "work_timers_pkey" PRIMARY KEY("lender_id","placement_id")
);
--> statement-breakpoint
ALTER TABLE "work_timers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "traceparent" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "layout_id" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "layout_number" integer;--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "suspended_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "suspended_by" uuid;--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "suspension_cause" text;--> statement-breakpoint
ALTER TABLE "party_indexes" ADD COLUMN "index_key" integer;--> statement-breakpoint
ALTER TABLE "subject_tags" ADD COLUMN "tag_key" integer;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "base_status" text;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "holds_open" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "recall_state" text;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "return_requested" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "tier" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "activated_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "reopened_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "directory" ADD COLUMN "group_name" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "email_index_key" integer;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "group_name" text;--> statement-breakpoint
CREATE INDEX "jobs_done" ON "jobs" ("org_id","due_at") WHERE "state" = 'done';--> statement-breakpoint
CREATE INDEX "file_checks_by_age" ON "file_checks" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "file_layouts_by_age" ON "file_layouts" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "capacity_steps_taken" ON "capacity_steps" ("lender_id","mandate_id") WHERE "given_back_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "placement_holds_lender_id" ON "placement_holds" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_holds_agency_id" ON "placement_holds" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_holds_once" ON "placement_holds" ("lender_id","placement_id","placed_by","source","for_mandate",coalesce("reference", '')) WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "placement_holds_by_lender" ON "placement_holds" ("lender_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "placement_holds_by_agency" ON "placement_holds" ("agency_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "placement_holds_open_by_lender" ON "placement_holds" ("lender_id","placed_at","id") WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "placement_holds_open_by_agency" ON "placement_holds" ("agency_id","placed_at","id") WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "placement_holds_by_placement" ON "placement_holds" ("lender_id","placement_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "placement_holds_by_agency_placement" ON "placement_holds" ("agency_id","placement_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "placement_queries_by_due" ON "placement_queries" ("lender_id","due_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_recalls_lender_id" ON "placement_recalls" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_recalls_agency_id" ON "placement_recalls" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_recalls_one_open" ON "placement_recalls" ("lender_id","placement_id") WHERE "state" in ('pending','objected');--> statement-breakpoint
CREATE INDEX "placement_recalls_by_lender" ON "placement_recalls" ("lender_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_recalls_by_agency" ON "placement_recalls" ("agency_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_recalls_by_recall" ON "placement_recalls" ("lender_id","recall_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_recalls_by_placement" ON "placement_recalls" ("lender_id","placement_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_recalls_by_agency_placement" ON "placement_recalls" ("agency_id","placement_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_recalls_due_by_lender" ON "placement_recalls" ("lender_id","next_due_at") WHERE "next_due_at" is not null;--> statement-breakpoint
CREATE INDEX "placement_recalls_due_by_agency" ON "placement_recalls" ("agency_id","next_due_at") WHERE "next_due_at" is not null;--> statement-breakpoint
CREATE INDEX "placement_recalls_pending" ON "placement_recalls" ("lender_id","recall_id","recall_at") WHERE "state" = 'pending';--> statement-breakpoint
CREATE INDEX "recall_rows_by_outcome" ON "recall_rows" ("lender_id","recall_id","outcome","number");--> statement-breakpoint
CREATE UNIQUE INDEX "recalls_reference" ON "recalls" ("lender_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "recalls_by_lender" ON "recalls" ("lender_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_returns_lender_id" ON "placement_returns" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_returns_agency_id" ON "placement_returns" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_returns_open" ON "placement_returns" ("lender_id","placement_id") WHERE "state" = 'requested';--> statement-breakpoint
CREATE INDEX "placement_returns_by_lender" ON "placement_returns" ("lender_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_agency" ON "placement_returns" ("agency_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_lender_state" ON "placement_returns" ("lender_id","state","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_agency_state" ON "placement_returns" ("agency_id","state","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_placement" ON "placement_returns" ("lender_id","placement_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_agency_placement" ON "placement_returns" ("agency_id","placement_id","requested_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_in_flight_reference" ON "payments_in_flight" ("agency_id","reference");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_in_flight_lender_id" ON "payments_in_flight" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_in_flight_agency_id" ON "payments_in_flight" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "payments_in_flight_by_lender" ON "payments_in_flight" ("lender_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "payments_in_flight_by_agency" ON "payments_in_flight" ("agency_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "payments_in_flight_by_recall" ON "payments_in_flight" ("lender_id","placement_recall_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "payments_in_flight_by_agency_recall" ON "payments_in_flight" ("agency_id","placement_recall_id","reported_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "purge_certificates_once" ON "purge_certificates" ("lender_id","placement_recall_id");--> statement-breakpoint
CREATE UNIQUE INDEX "purge_certificates_lender_id" ON "purge_certificates" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "purge_certificates_agency_id" ON "purge_certificates" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "purge_certificates_by_lender" ON "purge_certificates" ("lender_id","certified_at","id");--> statement-breakpoint
CREATE INDEX "purge_certificates_by_agency" ON "purge_certificates" ("agency_id","certified_at","id");--> statement-breakpoint
CREATE INDEX "purge_certificates_by_placement" ON "purge_certificates" ("lender_id","placement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reconciliation_differences_agency_id" ON "reconciliation_differences" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "reconciliation_differences_by_lender" ON "reconciliation_differences" ("lender_id","reconciliation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "reconciliation_differences_by_agency" ON "reconciliation_differences" ("agency_id","reconciliation_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "reconciliation_lines_by_number" ON "reconciliation_lines" ("lender_id","reconciliation_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "reconciliation_lines_by_agency" ON "reconciliation_lines" ("agency_id","reconciliation_id","number");--> statement-breakpoint
CREATE INDEX "reconciliation_lines_by_placement" ON "reconciliation_lines" ("lender_id","reconciliation_id","placement_id") WHERE "placement_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "reconciliations_agency_id" ON "reconciliations" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "reconciliations_lender_reference" ON "reconciliations" ("lender_id","lender_reference") WHERE "lender_reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "reconciliations_agency_reference" ON "reconciliations" ("agency_id","agency_reference") WHERE "agency_reference" is not null;--> statement-breakpoint
CREATE INDEX "reconciliations_by_lender" ON "reconciliations" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "reconciliations_by_agency" ON "reconciliations" ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "reconciliations_by_mandate" ON "reconciliations" ("lender_id","mandate_id","as_of");--> statement-breakpoint
CREATE INDEX "scrubs_by_age" ON "scrubs" ("lender_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "scrubs_by_account" ON "scrubs" ("lender_id","account_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "scrubs_by_recorder" ON "scrubs" ("recorded_by","recorded_at","id");--> statement-breakpoint
CREATE INDEX "scrubs_undecided" ON "scrubs" ("lender_id","recorded_at","id") WHERE "result" <> 'clear' and "decision" is null;--> statement-breakpoint
CREATE INDEX "sealed_record_openings_by_lender" ON "sealed_record_openings" ("lender_id","placement_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "sealed_record_openings_by_agency" ON "sealed_record_openings" ("agency_id","placement_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "sealed_records_by_source" ON "sealed_records" ("source_id","retained_until");--> statement-breakpoint
CREATE INDEX "spent_tokens_by_expiry" ON "spent_tokens" ("org_id","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_reports_lender_id" ON "placement_reports" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_reports_agency_id" ON "placement_reports" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "placement_reports_by_lender" ON "placement_reports" ("lender_id","posted_at","id");--> statement-breakpoint
CREATE INDEX "placement_reports_by_agency" ON "placement_reports" ("agency_id","posted_at","id");--> statement-breakpoint
CREATE INDEX "placement_reports_by_placement" ON "placement_reports" ("lender_id","placement_id","posted_at","id");--> statement-breakpoint
CREATE INDEX "placement_reports_by_agency_placement" ON "placement_reports" ("agency_id","placement_id","posted_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "work_breaches_lender_id" ON "work_breaches" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "work_breaches_agency_id" ON "work_breaches" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "work_breaches_once" ON "work_breaches" ("lender_id","kind","subject_id","started_at");--> statement-breakpoint
CREATE INDEX "work_breaches_by_lender" ON "work_breaches" ("lender_id","due_at","id");--> statement-breakpoint
CREATE INDEX "work_breaches_by_agency" ON "work_breaches" ("agency_id","due_at","id");--> statement-breakpoint
CREATE INDEX "work_breaches_by_lender_agency" ON "work_breaches" ("lender_id","agency_id","due_at","id");--> statement-breakpoint
CREATE INDEX "work_breaches_by_agency_lender" ON "work_breaches" ("agency_id","lender_id","due_at","id");--> statement-breakpoint
CREATE INDEX "work_breaches_by_lender_status" ON "work_breaches" ("lender_id","status","due_at","id");--> statement-breakpoint
CREATE INDEX "work_breaches_by_agency_status" ON "work_breaches" ("agency_id","status","due_at","id");--> statement-breakpoint
CREATE INDEX "work_breaches_by_placement" ON "work_breaches" ("lender_id","placement_id","due_at","id");--> statement-breakpoint
CREATE INDEX "work_breaches_by_agency_placement" ON "work_breaches" ("agency_id","placement_id","due_at","id");--> statement-breakpoint
CREATE INDEX "work_breaches_late_by_lender" ON "work_breaches" ("lender_id","due_at","id") WHERE "met_at" is null and "closed_at" is null and "status" in ('open','uncured','contested');--> statement-breakpoint
CREATE INDEX "work_breaches_late_by_agency" ON "work_breaches" ("agency_id","due_at","id") WHERE "met_at" is null and "closed_at" is null and "status" in ('open','uncured','contested');--> statement-breakpoint
CREATE INDEX "work_breaches_late_by_lender_agency" ON "work_breaches" ("lender_id","agency_id","kind","due_at") WHERE "met_at" is null and "closed_at" is null and "status" in ('open','uncured','contested');--> statement-breakpoint
CREATE INDEX "work_breaches_late_by_agency_lender" ON "work_breaches" ("agency_id","lender_id","kind","due_at") WHERE "met_at" is null and "closed_at" is null and "status" in ('open','uncured','contested');--> statement-breakpoint
CREATE INDEX "work_breaches_undecided" ON "work_breaches" ("lender_id","decide_by") WHERE "status" = 'contested';--> statement-breakpoint
CREATE INDEX "work_breaches_uncured" ON "work_breaches" ("lender_id","agency_id","mandate_id","uncured_on") WHERE "uncured_on" is not null;--> statement-breakpoint
CREATE INDEX "work_tallies_by_agency" ON "work_tallies" ("agency_id","lender_id","month","kind");--> statement-breakpoint
CREATE INDEX "work_timers_due" ON "work_timers" ("lender_id","look_at","placement_id") WHERE "look_at" is not null;--> statement-breakpoint
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_org_id_calendars_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "calendars"("org_id");--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "file_check_findings" ADD CONSTRAINT "file_check_findings_org_id_check_id_file_checks_org_id_id_fkey" FOREIGN KEY ("org_id","check_id") REFERENCES "file_checks"("org_id","id");--> statement-breakpoint
ALTER TABLE "file_checks" ADD CONSTRAINT "file_checks_zzRykj5E6j7x_fkey" FOREIGN KEY ("org_id","layout_id","layout_number") REFERENCES "file_layout_versions"("org_id","layout_id","number");--> statement-breakpoint
ALTER TABLE "file_layout_versions" ADD CONSTRAINT "file_layout_versions_3L5RVeE04h3P_fkey" FOREIGN KEY ("org_id","layout_id") REFERENCES "file_layouts"("org_id","id");--> statement-breakpoint
ALTER TABLE "file_layouts" ADD CONSTRAINT "file_layouts_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_GlTq6nmisuw9_fkey" FOREIGN KEY ("org_id","layout_id","layout_number") REFERENCES "file_layout_versions"("org_id","layout_id","number");--> statement-breakpoint
ALTER TABLE "capacity_steps" ADD CONSTRAINT "capacity_steps_wWD9bu95vaGp_fkey" FOREIGN KEY ("lender_id","agency_id","mandate_id") REFERENCES "mandates"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "placement_holds" ADD CONSTRAINT "placement_holds_3uGQ9e4P0pV7_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "placement_recalls" ADD CONSTRAINT "placement_recalls_SoFokgINMCeB_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "placement_recalls" ADD CONSTRAINT "placement_recalls_lender_id_recall_id_recalls_lender_id_id_fkey" FOREIGN KEY ("lender_id","recall_id") REFERENCES "recalls"("lender_id","id");--> statement-breakpoint
ALTER TABLE "recall_rows" ADD CONSTRAINT "recall_rows_lender_id_recall_id_recalls_lender_id_id_fkey" FOREIGN KEY ("lender_id","recall_id") REFERENCES "recalls"("lender_id","id");--> statement-breakpoint
ALTER TABLE "placement_returns" ADD CONSTRAINT "placement_returns_LFSqjkPaeaUu_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD CONSTRAINT "payments_in_flight_Dgrd27oog3y7_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD CONSTRAINT "payments_in_flight_v3d4usM1mlR5_fkey" FOREIGN KEY ("lender_id","agency_id","placement_recall_id") REFERENCES "placement_recalls"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "purge_certificates" ADD CONSTRAINT "purge_certificates_tWCHNugqQ8o3_fkey" FOREIGN KEY ("lender_id","agency_id","placement_recall_id") REFERENCES "placement_recalls"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "reconciliation_differences" ADD CONSTRAINT "reconciliation_differences_obStEbQIzSpt_fkey" FOREIGN KEY ("lender_id","reconciliation_id") REFERENCES "reconciliations"("lender_id","id");--> statement-breakpoint
ALTER TABLE "reconciliation_differences" ADD CONSTRAINT "reconciliation_differences_uVks3Rva8Dan_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "reconciliation_lines" ADD CONSTRAINT "reconciliation_lines_EHtWYDe2hqdC_fkey" FOREIGN KEY ("lender_id","reconciliation_id") REFERENCES "reconciliations"("lender_id","id");--> statement-breakpoint
ALTER TABLE "reconciliations" ADD CONSTRAINT "reconciliations_vRsgWTfzO5QT_fkey" FOREIGN KEY ("lender_id","agency_id","mandate_id") REFERENCES "mandates"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "scrubs" ADD CONSTRAINT "scrubs_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "scrubs" ADD CONSTRAINT "scrubs_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "scrubs" ADD CONSTRAINT "scrubs_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "sealed_record_openings" ADD CONSTRAINT "sealed_record_openings_rgUC7HiAIr6x_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "sealed_records" ADD CONSTRAINT "sealed_records_HBQU43W18vBz_fkey" FOREIGN KEY ("source_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "placement_reports" ADD CONSTRAINT "placement_reports_qMQHI2tLiFp0_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "work_breaches" ADD CONSTRAINT "work_breaches_ZC1KGwqqOQN4_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "work_timers" ADD CONSTRAINT "work_timers_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_suspension_cause" CHECK ("suspension_cause" in ('licence','conduct'));--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_suspension" CHECK (("suspended_at" is null) = ("suspended_by" is null) and ("suspended_at" is null) = ("suspension_cause" is null));--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_base_status" CHECK ("base_status" in ('accepted','active'));--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_recall_state" CHECK ("recall_state" in ('pending','objected'));--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_standing" CHECK (base_status is null or status = case
  when recall_state = 'objected' then 'objected'
  when recall_state = 'pending' then 'recall_pending'
  when return_requested then 'return_requested'
  when base_status = 'active' and holds_open > 0 then 'on_hold'
  else base_status end);--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_holds_open" CHECK ("holds_open" >= 0);--> statement-breakpoint
CREATE POLICY "calendar_days_owner" ON "calendar_days" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("calendar_days"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("calendar_days"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendar_days_bridge" ON "calendar_days" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "calendars_owner" ON "calendars" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("calendars"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("calendars"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "calendars_bridge" ON "calendars" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "jobs_bridge" ON "jobs" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "file_check_findings_owner" ON "file_check_findings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("file_check_findings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("file_check_findings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "file_checks_owner" ON "file_checks" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("file_checks"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("file_checks"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "file_layout_versions_owner" ON "file_layout_versions" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("file_layout_versions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("file_layout_versions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "file_layouts_owner" ON "file_layouts" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("file_layouts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("file_layouts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "capacity_steps_parties" ON "capacity_steps" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("capacity_steps"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "capacity_steps"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("capacity_steps"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "capacity_steps"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placement_holds_parties" ON "placement_holds" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_holds"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_holds"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_holds"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_holds"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placement_recalls_parties" ON "placement_recalls" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_recalls"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_recalls"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_recalls"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_recalls"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "recall_rows_owner" ON "recall_rows" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("recall_rows"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("recall_rows"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "recalls_owner" ON "recalls" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("recalls"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("recalls"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placement_returns_parties" ON "placement_returns" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_returns"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_returns"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_returns"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_returns"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payments_in_flight_parties" ON "payments_in_flight" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("payments_in_flight"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "payments_in_flight"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("payments_in_flight"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "payments_in_flight"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "purge_certificates_parties" ON "purge_certificates" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("purge_certificates"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "purge_certificates"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("purge_certificates"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "purge_certificates"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "reconciliation_differences_parties" ON "reconciliation_differences" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("reconciliation_differences"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "reconciliation_differences"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("reconciliation_differences"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "reconciliation_differences"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "reconciliation_lines_parties" ON "reconciliation_lines" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("reconciliation_lines"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "reconciliation_lines"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("reconciliation_lines"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "reconciliation_lines"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "reconciliations_parties" ON "reconciliations" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("reconciliations"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "reconciliations"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("reconciliations"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "reconciliations"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "reconciliations_bridge" ON "reconciliations" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "scrubs_lender" ON "scrubs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("scrubs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("scrubs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "scrubs_holder" ON "scrubs" AS PERMISSIVE FOR SELECT TO "concordat_app" USING (exists (select 1 from placements p where p.lender_id = "scrubs"."lender_id"
      and p.account_id = "scrubs"."account_id" and p.agency_id = (select nullif(current_setting('app.org', true), '')::uuid)
      and p.status in ('accepted','active','on_hold','recall_pending','objected','return_requested')));--> statement-breakpoint
CREATE POLICY "scrubs_recorder" ON "scrubs" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("scrubs"."recorded_by" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "scrubs_record" ON "scrubs" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("scrubs"."recorded_by" = (select nullif(current_setting('app.org', true), '')::uuid) and exists (select 1 from placements p where p.lender_id = "scrubs"."lender_id"
      and p.account_id = "scrubs"."account_id" and p.agency_id = (select nullif(current_setting('app.org', true), '')::uuid)
      and p.status in ('accepted','active','on_hold','recall_pending','objected','return_requested')));--> statement-breakpoint
CREATE POLICY "sealed_record_openings_parties" ON "sealed_record_openings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("sealed_record_openings"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "sealed_record_openings"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("sealed_record_openings"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "sealed_record_openings"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "sealed_records_bridge" ON "sealed_records" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "placement_reports_parties" ON "placement_reports" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_reports"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_reports"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_reports"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_reports"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "work_breaches_parties" ON "work_breaches" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("work_breaches"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "work_breaches"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("work_breaches"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "work_breaches"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "work_runs_owner" ON "work_runs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("work_runs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("work_runs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "work_tallies_parties" ON "work_tallies" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("work_tallies"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "work_tallies"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("work_tallies"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "work_tallies"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "work_timers_parties" ON "work_timers" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("work_timers"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "work_timers"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("work_timers"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "work_timers"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));