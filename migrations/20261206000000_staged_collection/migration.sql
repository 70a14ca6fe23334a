CREATE TABLE "agreement_offers" (
	"lender_id" uuid,
	"id" uuid,
	"agreement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"offered_by" uuid NOT NULL,
	"owed" bigint NOT NULL,
	"total" bigint NOT NULL,
	"schedule" jsonb NOT NULL,
	"offered_at" timestamptz(3) NOT NULL,
	CONSTRAINT "agreement_offers_pkey" PRIMARY KEY("lender_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreement_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_quotes" (
	"lender_id" uuid,
	"id" uuid,
	"agency_id" uuid,
	"placement_id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"owed" bigint NOT NULL,
	"left_over" bigint NOT NULL,
	"options" jsonb NOT NULL,
	"statement_sealed" bytea NOT NULL,
	"asked_by" uuid NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	CONSTRAINT "agreement_quotes_pkey" PRIMARY KEY("lender_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreement_quotes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreements" (
	"lender_id" uuid,
	"id" uuid,
	"agency_id" uuid,
	"placement_id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"end_code" text,
	"currency" text NOT NULL,
	"owed" bigint NOT NULL,
	"total" bigint NOT NULL,
	"waived" bigint NOT NULL,
	"paid" bigint NOT NULL,
	"schedule" jsonb NOT NULL,
	"offer" integer NOT NULL,
	"proposed_by" uuid NOT NULL,
	"offered_by" uuid NOT NULL,
	"reference" text,
	"grace_days" integer NOT NULL,
	"cure_days" integer NOT NULL,
	"answer_by" timestamptz(3),
	"started_at" timestamptz(3),
	"started_on" date,
	"cure_until" date,
	"supersedes" uuid,
	"ended_at" timestamptz(3),
	"look_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreements_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "agreements_kind" CHECK ("kind" in ('instalment_plan','settlement','deferral','interest_waiver','hardship_plan')),
	CONSTRAINT "agreements_status" CHECK ("status" in ('proposed','countered','active','completed','broken','cancelled','superseded')),
	CONSTRAINT "agreements_total" CHECK ("total" > 0 and "waived" >= 0 and "total" + "waived" = "owed"),
	CONSTRAINT "agreements_sum" CHECK (concordat.schedule_total("schedule") = "total"),
	CONSTRAINT "agreements_started" CHECK (("started_at" is null) = ("started_on" is null)),
	CONSTRAINT "agreements_ended" CHECK (("status" in ('completed','broken','cancelled','superseded')) = ("ended_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "borrower_views" (
	"org_id" uuid,
	"lender_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"id" uuid,
	"purpose" text NOT NULL,
	"case_id" uuid,
	"opened_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3) NOT NULL,
	CONSTRAINT "borrower_views_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "borrower_views_purpose" CHECK ("purpose" in ('borrower_asked','complaint','dispute','supervision','legal_proceedings')),
	CONSTRAINT "borrower_views_case" CHECK (("case_id" is null) = ("org_id" = "lender_id"))
);
--> statement-breakpoint
ALTER TABLE "borrower_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_backs" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"placement_id" uuid,
	"asked_of" uuid NOT NULL,
	"channel" text NOT NULL,
	"contact_point_id" uuid,
	"asked_at" timestamptz(3) NOT NULL,
	"from_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3) NOT NULL,
	"status" text NOT NULL,
	"activity_id" uuid,
	"closed_at" timestamptz(3),
	"recorded_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "call_backs_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "call_backs_channel" CHECK ("channel" in ('phone','voicemail','sms','email','messaging','fax','letter','visit')),
	CONSTRAINT "call_backs_status" CHECK ("status" in ('agreed','done','missed','cancelled')),
	CONSTRAINT "call_backs_closed" CHECK (("status" = 'agreed') = ("closed_at" is null)),
	CONSTRAINT "call_backs_interval" CHECK ("until_at" > "from_at")
);
--> statement-breakpoint
ALTER TABLE "call_backs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_list_items" (
	"org_id" uuid,
	"list_id" uuid,
	"item" integer,
	"request" jsonb,
	"asked" jsonb,
	"outcome" text,
	"ruled_by" text,
	"next_allowed_at" timestamptz(3),
	"problem" text,
	CONSTRAINT "call_list_items_pkey" PRIMARY KEY("org_id","list_id","item"),
	CONSTRAINT "call_list_items_outcome" CHECK ("outcome" in ('allow','deny','unclear'))
);
--> statement-breakpoint
ALTER TABLE "call_list_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_lists" (
	"org_id" uuid,
	"id" uuid,
	"at" timestamptz(3) NOT NULL,
	"items" integer NOT NULL,
	"decided" integer NOT NULL,
	"allowed" integer NOT NULL,
	"denied" integer NOT NULL,
	"unclear" integer NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"decided_at" timestamptz(3),
	"ends_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "call_lists_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "call_lists_state" CHECK ("state" in ('deciding','decided')),
	CONSTRAINT "call_lists_sum" CHECK ("decided" = "allowed" + "denied" + "unclear")
);
--> statement-breakpoint
ALTER TABLE "call_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_comparisons" (
	"agency_id" uuid,
	"id" uuid,
	"from_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3) NOT NULL,
	"tolerance_seconds" integer NOT NULL,
	"talk_tolerance_seconds" integer NOT NULL,
	"state" text NOT NULL,
	"phase" text NOT NULL,
	"compared_to" text,
	"calls" integer NOT NULL,
	"contacts" integer NOT NULL,
	"matched" integer NOT NULL,
	"differences" integer NOT NULL,
	"unanswered" integer NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"compared_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "call_comparisons_pkey" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "call_comparisons_state" CHECK ("state" in ('comparing','compared','settled','superseded')),
	CONSTRAINT "call_comparisons_phase" CHECK ("phase" in ('known','unknown','contacts','over')),
	CONSTRAINT "call_comparisons_period" CHECK ("from_at" < "until_at"),
	CONSTRAINT "call_comparisons_unanswered" CHECK ("unanswered" between 0 and "differences")
);
--> statement-breakpoint
ALTER TABLE "call_comparisons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_differences" (
	"agency_id" uuid,
	"lender_id" uuid,
	"id" uuid,
	"comparison_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"call_record_id" uuid,
	"activity_id" uuid,
	"placement_id" uuid,
	"direction" text NOT NULL,
	"happened_at" timestamptz(3) NOT NULL,
	"result" text,
	"disposition" text,
	"talk_carrier" integer,
	"talk_recorded" integer,
	"state" text NOT NULL,
	"code" text,
	"note_sealed" bytea,
	"created_at" timestamptz(3) NOT NULL,
	"answered_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "call_differences_pkey" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "call_differences_kind" CHECK ("kind" in ('call_without_activity','call_to_unknown_number','activity_without_call','result_differs','talk_differs')),
	CONSTRAINT "call_differences_state" CHECK ("state" in ('open','accepted','contested','superseded')),
	CONSTRAINT "call_differences_sides" CHECK (num_nonnulls("call_record_id", "activity_id") > 0),
	CONSTRAINT "call_differences_note" CHECK ("note_sealed" is null or "lender_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "call_differences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_matches" (
	"agency_id" uuid,
	"comparison_id" uuid,
	"call_record_id" uuid,
	"activity_id" uuid NOT NULL,
	CONSTRAINT "call_matches_pkey" PRIMARY KEY("agency_id","comparison_id","call_record_id"),
	CONSTRAINT "call_matches_one_contact" UNIQUE("agency_id","comparison_id","activity_id")
);
--> statement-breakpoint
ALTER TABLE "call_matches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_record_targets" (
	"agency_id" uuid,
	"call_record_id" uuid,
	"lender_id" uuid,
	"placement_id" uuid,
	"party_id" uuid NOT NULL,
	"contact_point_id" uuid,
	CONSTRAINT "call_record_targets_pkey" PRIMARY KEY("agency_id","call_record_id","lender_id","placement_id","contact_point_id")
);
--> statement-breakpoint
ALTER TABLE "call_record_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_records" (
	"agency_id" uuid,
	"id" uuid,
	"reference" text NOT NULL,
	"direction" text NOT NULL,
	"started_at" timestamptz(3) NOT NULL,
	"result" text NOT NULL,
	"talk_seconds" integer NOT NULL,
	"recording_reference" text,
	"endpoint_id" uuid,
	"received_at" timestamptz(3) NOT NULL,
	CONSTRAINT "call_records_pkey" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "call_records_once" UNIQUE("agency_id","started_at","reference"),
	CONSTRAINT "call_records_direction" CHECK ("direction" in ('outbound','inbound')),
	CONSTRAINT "call_records_result" CHECK ("result" in ('answered','no_answer','busy','failed'))
);
--> statement-breakpoint
ALTER TABLE "call_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "duty_refusals" (
	"lender_id" uuid,
	"agency_id" uuid,
	"duty_run_id" uuid,
	"placement_recall_id" uuid,
	"problem" text NOT NULL,
	CONSTRAINT "duty_refusals_pkey" PRIMARY KEY("lender_id","agency_id","duty_run_id","placement_recall_id")
);
--> statement-breakpoint
ALTER TABLE "duty_refusals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "duty_runs" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"reference" text,
	"digest" bytea NOT NULL,
	"duty" text NOT NULL,
	"state" text NOT NULL,
	"filter" jsonb NOT NULL,
	"claim" jsonb NOT NULL,
	"signatory_sealed" bytea,
	"reached" uuid,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "duty_runs_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "duty_runs_duty" CHECK ("duty" in ('attestation','payments','purge')),
	CONSTRAINT "duty_runs_state" CHECK ("state" in ('working','done'))
);
--> statement-breakpoint
ALTER TABLE "duty_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inspections" (
	"org_id" uuid,
	"id" uuid,
	"purpose" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"opened_at" timestamptz(3) NOT NULL,
	"until_at" timestamptz(3) NOT NULL,
	CONSTRAINT "inspections_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "inspections_purpose" CHECK ("purpose" in ('routine','complaint','investigation','statistics'))
);
--> statement-breakpoint
ALTER TABLE "inspections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "posting_sets" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"payment_id" uuid,
	"transaction_id" uuid,
	"reverses_id" uuid,
	"lines" smallint NOT NULL,
	"effective_on" date NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "posting_sets_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "posting_sets_kind" CHECK ("kind" in ('receipt','allocation','refund','commission','reversal')),
	CONSTRAINT "posting_sets_reversal" CHECK (("kind" = 'reversal') = ("reverses_id" is not null)),
	CONSTRAINT "posting_sets_own" CHECK ("transaction_id" is null or "agency_id" is null),
	CONSTRAINT "posting_sets_lines" CHECK ("lines" > 0)
);
--> statement-breakpoint
ALTER TABLE "posting_sets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "postings" (
	"lender_id" uuid,
	"agency_id" uuid,
	"set_id" uuid,
	"line" smallint,
	"account" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"effective_on" date NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "postings_pkey" PRIMARY KEY("lender_id","set_id","line"),
	CONSTRAINT "postings_account" CHECK ("account" in ('bank','trust','suspense','refunds_payable','recoveries_receivable','commission_earned','commission_due','clawback_receivable','cost_advances','charged','waived','adjusted','opening')),
	CONSTRAINT "postings_amount" CHECK ("amount" <> 0)
);
--> statement-breakpoint
ALTER TABLE "postings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "payments" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"account_id" uuid,
	"placement_id" uuid,
	"recorded_by" uuid NOT NULL,
	"reference" text NOT NULL,
	"paid_to" text NOT NULL,
	"method" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"paid_currency" text,
	"paid_amount" bigint,
	"rate" text,
	"rate_source" text,
	"rate_on" date,
	"effective_at" timestamptz(3) NOT NULL,
	"promised_at" timestamptz(3),
	"effective_on" date NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"credited_to" uuid,
	"credited_placement_id" uuid,
	"look_alike_id" uuid,
	"transaction_id" uuid,
	"principal" bigint,
	"interest" bigint,
	"fees" bigint,
	"costs" bigint,
	"reversal_code" text,
	"recorded_at" timestamptz(3) NOT NULL,
	"posted_at" timestamptz(3),
	"reversed_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "payments_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "payments_status" CHECK ("status" in ('received','posted','unallocated','reversing','reversed','refunded')),
	CONSTRAINT "payments_reason" CHECK (("status" = 'unallocated') = ("reason" is not null)),
	CONSTRAINT "payments_paid_to" CHECK ("paid_to" in ('agency','lender','platform')),
	CONSTRAINT "payments_holder" CHECK ("paid_to" <> 'agency' or "agency_id" is not null),
	CONSTRAINT "payments_amount" CHECK ("amount" > 0 and "paid_amount" > 0),
	CONSTRAINT "payments_rate" CHECK (("paid_currency" is null) = ("paid_amount" is null) and ("rate" is null) = ("paid_amount" is null)),
	CONSTRAINT "payments_posted" CHECK (("transaction_id" is null) = ("principal" is null))
);
--> statement-breakpoint
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sandbox_worlds" (
	"org_id" uuid,
	"id" uuid,
	"world" text NOT NULL,
	"organisations" integer NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "sandbox_worlds_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "sandbox_worlds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_simulation_moves" (
	"lender_id" uuid,
	"simulation_id" uuid,
	"number" integer,
	"placement_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"from_stage" text NOT NULL,
	"to_stage" text NOT NULL,
	"reason" text,
	"now_stage" text,
	CONSTRAINT "policy_simulation_moves_pkey" PRIMARY KEY("lender_id","simulation_id","number"),
	CONSTRAINT "policy_simulation_moves_stages" CHECK ("from_stage" in ('reminder','phone','field_visit','litigation') and "to_stage" in ('reminder','phone','field_visit','litigation'))
);
--> statement-breakpoint
ALTER TABLE "policy_simulation_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_simulations" (
	"lender_id" uuid,
	"id" uuid,
	"policy_id" uuid NOT NULL,
	"product" text,
	"segment" text,
	"jurisdiction" text,
	"stages" jsonb NOT NULL,
	"state" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"assume_approval" boolean NOT NULL,
	"total" integer NOT NULL,
	"simulated" integer NOT NULL,
	"moves" integer NOT NULL,
	"outcomes" jsonb NOT NULL,
	"months" jsonb NOT NULL,
	"reached" uuid,
	"started_at" timestamptz(3) NOT NULL,
	"finished_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "policy_simulations_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "policy_simulations_state" CHECK ("state" in ('simulating','done')),
	CONSTRAINT "policy_simulations_days" CHECK ("until_day" >= "from_day")
);
--> statement-breakpoint
ALTER TABLE "policy_simulations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stage_runs" (
	"lender_id" uuid,
	"id" uuid,
	"state" text NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"looked" integer DEFAULT 0 NOT NULL,
	"entered" integer DEFAULT 0 NOT NULL,
	"adopted" integer DEFAULT 0 NOT NULL,
	"lowered" integer DEFAULT 0 NOT NULL,
	"raised" integer DEFAULT 0 NOT NULL,
	"proposed" integer DEFAULT 0 NOT NULL,
	"entered_to" uuid,
	"reached" uuid,
	"started_at" timestamptz(3) NOT NULL,
	"finished_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stage_runs_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "stage_runs_state" CHECK ("state" in ('entering','looking','done')),
	CONSTRAINT "stage_runs_finished" CHECK (("state" = 'done') = ("finished_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "stage_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account_segments" (
	"lender_id" uuid,
	"account_id" uuid,
	"segment" text NOT NULL,
	"assigned_at" timestamptz(3) NOT NULL,
	CONSTRAINT "account_segments_pkey" PRIMARY KEY("lender_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "account_segments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "collection_policies" (
	"lender_id" uuid,
	"id" uuid,
	"reference" text,
	"name" text NOT NULL,
	"product" text,
	"segment" text,
	"jurisdiction" text,
	"status" text NOT NULL,
	"number" integer,
	"automatic" boolean NOT NULL,
	"stages" jsonb NOT NULL,
	"effective_from" timestamptz(3),
	"effective_until" timestamptz(3),
	"published_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "collection_policies_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "collection_policies_status" CHECK ("status" in ('draft','published','retired')),
	CONSTRAINT "collection_policies_interval" CHECK ("effective_until" is null or "effective_until" >= "effective_from"),
	CONSTRAINT "collection_policies_published" CHECK (num_nonnulls("effective_from", "published_at", "number") in (0, 3)
        and ("status" <> 'published' or "published_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "collection_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stage_approvals" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"id" uuid,
	"case_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamptz(3) NOT NULL,
	"decided_at" timestamptz(3),
	"refusal" text,
	"valid_until" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stage_approvals_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "stage_approvals_state" CHECK ("state" in ('requested','approved','refused','withdrawn')),
	CONSTRAINT "stage_approvals_decided" CHECK (("state" = 'requested') = ("decided_at" is null)),
	CONSTRAINT "stage_approvals_valid" CHECK (("state" = 'approved') = ("valid_until" is not null)),
	CONSTRAINT "stage_approvals_refused" CHECK (("state" = 'refused') = ("refusal" is not null))
);
--> statement-breakpoint
ALTER TABLE "stage_approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stage_cases" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"id" uuid,
	"placement_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"jurisdiction" text NOT NULL,
	"policy_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"channels" text[] NOT NULL,
	"stage_since" timestamptz(3) NOT NULL,
	"moves" integer NOT NULL,
	"proposed_stage" text,
	"proposed_at" timestamptz(3),
	"entered_at" timestamptz(3) NOT NULL,
	"ended_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stage_cases_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "stage_cases_stage" CHECK ("stage" in ('reminder','phone','field_visit','litigation') and "proposed_stage" in ('reminder','phone','field_visit','litigation')),
	CONSTRAINT "stage_cases_proposed" CHECK (("proposed_stage" is null) = ("proposed_at" is null))
);
--> statement-breakpoint
ALTER TABLE "stage_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stage_moves" (
	"lender_id" uuid,
	"agency_id" uuid NOT NULL,
	"id" uuid,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"channels" text[] NOT NULL,
	"policy_id" uuid NOT NULL,
	"reason" text,
	"evidence" jsonb NOT NULL,
	"moved_at" timestamptz(3) NOT NULL,
	"moved_by" uuid,
	CONSTRAINT "stage_moves_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "stage_moves_kind" CHECK ("kind" in ('entered','raised','lowered','adopted')),
	CONSTRAINT "stage_moves_stages" CHECK ("from_stage" in ('reminder','phone','field_visit','litigation') and "to_stage" in ('reminder','phone','field_visit','litigation')),
	CONSTRAINT "stage_moves_lowered" CHECK (("kind" = 'lowered') = ("reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "stage_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "test_clocks" (
	"world" text PRIMARY KEY,
	"id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"status" text NOT NULL,
	"ahead_ms" bigint NOT NULL,
	"advanced_from" timestamptz(3),
	"advanced_to" timestamptz(3),
	"stops" integer DEFAULT 0 NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "test_clocks_status" CHECK ("status" in ('ready','advancing')),
	CONSTRAINT "test_clocks_ahead" CHECK ("ahead_ms" >= 0),
	CONSTRAINT "test_clocks_advance" CHECK (("advanced_from" is null) = ("advanced_to" is null))
);
--> statement-breakpoint
ALTER TABLE "test_clocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "permit_id" uuid;--> statement-breakpoint
ALTER TABLE "contact_permits" ADD COLUMN "notice" text;--> statement-breakpoint
ALTER TABLE "contact_permits" ADD COLUMN "reply" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_permits" ADD COLUMN "issued_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "contact_permits" ADD COLUMN "used_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "run_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "presumed_on" date;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "proof" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "return_reason" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "reply" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "reply_on" date;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "documents_on" date;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "further_ends_on" date;--> statement-breakpoint
ALTER TABLE "placement_queries" ADD COLUMN "document" jsonb;--> statement-breakpoint
ALTER TABLE "placement_recalls" ADD COLUMN "objection_case_id" uuid;--> statement-breakpoint
CREATE INDEX "activities_promises" ON "activities" ("agency_id","promise_due","id") WHERE "promise_due" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_offers_number" ON "agreement_offers" ("lender_id","agreement_id","number");--> statement-breakpoint
CREATE INDEX "agreement_quotes_by_account" ON "agreement_quotes" ("lender_id","account_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_active" ON "agreements" ("lender_id","account_id") WHERE "status" = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_pending" ON "agreements" ("lender_id","account_id") WHERE "status" in ('proposed','countered');--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_reference" ON "agreements" ("lender_id","proposed_by","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "agreements_by_lender" ON "agreements" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "agreements_by_agency" ON "agreements" ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "agreements_by_account" ON "agreements" ("lender_id","account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "borrower_views_by_asker" ON "borrower_views" ("org_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "borrower_views_by_lender" ON "borrower_views" ("lender_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "call_backs_by_lender" ON "call_backs" ("lender_id","from_at","id");--> statement-breakpoint
CREATE INDEX "call_backs_by_agency" ON "call_backs" ("agency_id","from_at","id");--> statement-breakpoint
CREATE INDEX "call_backs_by_person" ON "call_backs" ("lender_id","party_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "call_lists_by_age" ON "call_lists" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "call_comparisons_by_age" ON "call_comparisons" ("agency_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "call_comparisons_one" ON "call_comparisons" ("agency_id","from_at","until_at") WHERE "state" <> 'superseded';--> statement-breakpoint
CREATE INDEX "call_differences_by_age" ON "call_differences" ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "call_differences_by_comparison" ON "call_differences" ("agency_id","comparison_id","created_at","id");--> statement-breakpoint
CREATE INDEX "call_differences_of_lender" ON "call_differences" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "call_differences_of_lender_placement" ON "call_differences" ("lender_id","placement_id","created_at","id");--> statement-breakpoint
CREATE INDEX "call_records_by_time" ON "call_records" ("agency_id","started_at","id");--> statement-breakpoint
CREATE INDEX "call_records_by_endpoint" ON "call_records" ("agency_id","endpoint_id","started_at","id");--> statement-breakpoint
CREATE INDEX "collector_findings_by_reporter" ON "collector_findings" ("reported_by","reported_at","id");--> statement-breakpoint
CREATE INDEX "contact_decisions_by_person" ON "contact_decisions" ("lender_id","party_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "duty_refusals_by_lender" ON "duty_refusals" ("lender_id","duty_run_id","placement_recall_id");--> statement-breakpoint
CREATE INDEX "duty_refusals_by_agency" ON "duty_refusals" ("agency_id","duty_run_id","placement_recall_id");--> statement-breakpoint
CREATE UNIQUE INDEX "duty_runs_reference" ON "duty_runs" ("agency_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "duty_runs_lender_id" ON "duty_runs" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "duty_runs_agency_id" ON "duty_runs" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "duty_runs_by_lender" ON "duty_runs" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "duty_runs_by_agency" ON "duty_runs" ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "inspections_by_age" ON "inspections" ("org_id","opened_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "posting_sets_of_transaction" ON "posting_sets" ("lender_id","transaction_id") WHERE "transaction_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "posting_sets_reversed" ON "posting_sets" ("lender_id","reverses_id") WHERE "reverses_id" is not null;--> statement-breakpoint
CREATE INDEX "posting_sets_by_payment" ON "posting_sets" ("payment_id","lender_id");--> statement-breakpoint
CREATE INDEX "posting_sets_by_agency" ON "posting_sets" ("agency_id","id") WHERE "agency_id" is not null;--> statement-breakpoint
CREATE INDEX "postings_by_agency" ON "postings" ("agency_id","set_id") WHERE "agency_id" is not null;--> statement-breakpoint
CREATE INDEX "notice_documents_expiring" ON "notice_documents" ("issued_by","expires_at");--> statement-breakpoint
CREATE INDEX "notice_documents_by_run" ON "notice_documents" ("issued_by","run_id","id");--> statement-breakpoint
CREATE INDEX "notice_documents_by_party" ON "notice_documents" ("lender_id","party_id");--> statement-breakpoint
CREATE INDEX "notice_run_rows_by_outcome" ON "notice_run_rows" ("org_id","run_id","outcome","number");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_runs_reference" ON "notice_runs" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "notice_runs_by_age" ON "notice_runs" ("org_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_reference" ON "payments" ("lender_id","recorded_by","reference");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_agency_id" ON "payments" ("agency_id","id") WHERE "agency_id" is not null;--> statement-breakpoint
CREATE INDEX "payments_by_reference" ON "payments" ("recorded_by","reference");--> statement-breakpoint
CREATE INDEX "payments_by_lender" ON "payments" ("lender_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "payments_by_agency" ON "payments" ("agency_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "payments_by_account" ON "payments" ("lender_id","account_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "payments_by_lender_status" ON "payments" ("lender_id","status","recorded_at","id");--> statement-breakpoint
CREATE INDEX "payments_by_agency_status" ON "payments" ("agency_id","status","recorded_at","id");--> statement-breakpoint
CREATE INDEX "placements_worked_by_agency" ON "placements" ("agency_id","accepted_at","id") WHERE "base_status" is not null;--> statement-breakpoint
CREATE INDEX "sandbox_worlds_by_age" ON "sandbox_worlds" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "policy_simulations_by_age" ON "policy_simulations" ("lender_id","started_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_runs_one_open" ON "stage_runs" ("lender_id") WHERE "finished_at" is null;--> statement-breakpoint
CREATE INDEX "stage_runs_by_age" ON "stage_runs" ("lender_id","started_at","id");--> statement-breakpoint
CREATE INDEX "account_segments_by_age" ON "account_segments" ("lender_id","assigned_at","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "collection_policies_reference" ON "collection_policies" ("lender_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "collection_policies_by_age" ON "collection_policies" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "collection_policies_in_force" ON "collection_policies" ("lender_id","effective_from") WHERE "effective_from" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "stage_approvals_one_open" ON "stage_approvals" ("lender_id","case_id","stage") WHERE "state" = 'requested';--> statement-breakpoint
CREATE UNIQUE INDEX "stage_approvals_agency_id" ON "stage_approvals" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "stage_approvals_by_lender" ON "stage_approvals" ("lender_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "stage_approvals_by_agency" ON "stage_approvals" ("agency_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "stage_approvals_of_case" ON "stage_approvals" ("lender_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_cases_placement" ON "stage_cases" ("lender_id","placement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_cases_agency_id" ON "stage_cases" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_cases_agency_placement" ON "stage_cases" ("agency_id","placement_id");--> statement-breakpoint
CREATE INDEX "stage_cases_by_account" ON "stage_cases" ("lender_id","account_id","entered_at");--> statement-breakpoint
CREATE INDEX "stage_cases_by_lender" ON "stage_cases" ("lender_id","entered_at","id");--> statement-breakpoint
CREATE INDEX "stage_cases_by_agency" ON "stage_cases" ("agency_id","entered_at","id");--> statement-breakpoint
CREATE INDEX "stage_cases_open" ON "stage_cases" ("lender_id","id") WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "stage_cases_by_agency_policy" ON "stage_cases" ("agency_id","policy_id");--> statement-breakpoint
CREATE INDEX "stage_cases_proposed" ON "stage_cases" ("agency_id","proposed_at","id") WHERE "proposed_stage" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "stage_moves_number" ON "stage_moves" ("lender_id","case_id","number");--> statement-breakpoint
CREATE INDEX "stage_moves_by_lender" ON "stage_moves" ("lender_id","case_id","moved_at","id");--> statement-breakpoint
CREATE INDEX "stage_moves_by_agency" ON "stage_moves" ("agency_id","case_id","moved_at","id");--> statement-breakpoint
ALTER TABLE "agreement_offers" ADD CONSTRAINT "agreement_offers_ad3PYVmyVm7L_fkey" FOREIGN KEY ("lender_id","agreement_id") REFERENCES "agreements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "agreement_quotes" ADD CONSTRAINT "agreement_quotes_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "borrower_views" ADD CONSTRAINT "borrower_views_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "call_backs" ADD CONSTRAINT "call_backs_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "call_backs" ADD CONSTRAINT "call_backs_lender_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("lender_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "call_backs" ADD CONSTRAINT "call_backs_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "call_list_items" ADD CONSTRAINT "call_list_items_list" FOREIGN KEY ("org_id","list_id") REFERENCES "call_lists"("org_id","id");--> statement-breakpoint
ALTER TABLE "call_differences" ADD CONSTRAINT "call_differences_comparison" FOREIGN KEY ("agency_id","comparison_id") REFERENCES "call_comparisons"("agency_id","id");--> statement-breakpoint
ALTER TABLE "call_differences" ADD CONSTRAINT "call_differences_placement" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "call_matches" ADD CONSTRAINT "call_matches_comparison" FOREIGN KEY ("agency_id","comparison_id") REFERENCES "call_comparisons"("agency_id","id");--> statement-breakpoint
ALTER TABLE "call_record_targets" ADD CONSTRAINT "call_record_targets_record" FOREIGN KEY ("agency_id","call_record_id") REFERENCES "call_records"("agency_id","id");--> statement-breakpoint
ALTER TABLE "call_record_targets" ADD CONSTRAINT "call_record_targets_placement" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "duty_refusals" ADD CONSTRAINT "duty_refusals_pg8cXbZbgHth_fkey" FOREIGN KEY ("lender_id","agency_id","duty_run_id") REFERENCES "duty_runs"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "duty_refusals" ADD CONSTRAINT "duty_refusals_YTTCsYu66CF7_fkey" FOREIGN KEY ("lender_id","agency_id","placement_recall_id") REFERENCES "placement_recalls"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "duty_runs" ADD CONSTRAINT "duty_runs_lender_id_organisations_id_fkey" FOREIGN KEY ("lender_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "posting_sets" ADD CONSTRAINT "posting_sets_Ln8sk8wCyfG5_fkey" FOREIGN KEY ("lender_id","transaction_id") REFERENCES "account_transactions"("org_id","id");--> statement-breakpoint
ALTER TABLE "posting_sets" ADD CONSTRAINT "posting_sets_ODMnajCmUF6t_fkey" FOREIGN KEY ("lender_id","reverses_id") REFERENCES "posting_sets"("lender_id","id");--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_lender_id_set_id_posting_sets_lender_id_id_fkey" FOREIGN KEY ("lender_id","set_id") REFERENCES "posting_sets"("lender_id","id");--> statement-breakpoint
ALTER TABLE "notice_documents" ADD CONSTRAINT "notice_documents_lender_id_id_notices_lender_id_id_fkey" FOREIGN KEY ("lender_id","id") REFERENCES "notices"("lender_id","id");--> statement-breakpoint
ALTER TABLE "notice_run_rows" ADD CONSTRAINT "notice_run_rows_org_id_run_id_notice_runs_org_id_id_fkey" FOREIGN KEY ("org_id","run_id") REFERENCES "notice_runs"("org_id","id");--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_2sil9fpweAko_fkey" FOREIGN KEY ("lender_id","transaction_id") REFERENCES "account_transactions"("org_id","id");--> statement-breakpoint
ALTER TABLE "sandbox_worlds" ADD CONSTRAINT "sandbox_worlds_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "policy_simulation_moves" ADD CONSTRAINT "policy_simulation_moves_cvO7YHOXJ3Mb_fkey" FOREIGN KEY ("lender_id","simulation_id") REFERENCES "policy_simulations"("lender_id","id");--> statement-breakpoint
ALTER TABLE "policy_simulations" ADD CONSTRAINT "policy_simulations_HmSFCCxjjkGg_fkey" FOREIGN KEY ("lender_id","policy_id") REFERENCES "collection_policies"("lender_id","id");--> statement-breakpoint
ALTER TABLE "stage_runs" ADD CONSTRAINT "stage_runs_lender_id_organisations_id_fkey" FOREIGN KEY ("lender_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "account_segments" ADD CONSTRAINT "account_segments_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "stage_approvals" ADD CONSTRAINT "stage_approvals_lender_id_case_id_stage_cases_lender_id_id_fkey" FOREIGN KEY ("lender_id","case_id") REFERENCES "stage_cases"("lender_id","id");--> statement-breakpoint
ALTER TABLE "stage_cases" ADD CONSTRAINT "stage_cases_lender_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "stage_cases" ADD CONSTRAINT "stage_cases_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "stage_cases" ADD CONSTRAINT "stage_cases_gPyhY37CmoHR_fkey" FOREIGN KEY ("lender_id","policy_id") REFERENCES "collection_policies"("lender_id","id");--> statement-breakpoint
ALTER TABLE "stage_moves" ADD CONSTRAINT "stage_moves_lender_id_case_id_stage_cases_lender_id_id_fkey" FOREIGN KEY ("lender_id","case_id") REFERENCES "stage_cases"("lender_id","id");--> statement-breakpoint
ALTER TABLE "test_clocks" ADD CONSTRAINT "test_clocks_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_replied" CHECK (("reply" is null) = ("reply_on" is null));--> statement-breakpoint
ALTER TABLE "placement_queries" ADD CONSTRAINT "placement_queries_document" CHECK ("document" is null or "kind" = 'document_request');--> statement-breakpoint
CREATE POLICY "account_transactions_bridge" ON "account_transactions" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "agreement_offers_read" ON "agreement_offers" AS PERMISSIVE FOR SELECT TO "concordat_app" USING (exists (select 1 from agreements a where a.lender_id = agreement_offers.lender_id
  and a.id = agreement_offers.agreement_id));--> statement-breakpoint
CREATE POLICY "agreement_offers_make" ON "agreement_offers" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("agreement_offers"."offered_by" = (select nullif(current_setting('app.org', true), '')::uuid) and exists (select 1 from agreements a where a.lender_id = agreement_offers.lender_id
  and a.id = agreement_offers.agreement_id));--> statement-breakpoint
CREATE POLICY "agreement_quotes_read" ON "agreement_quotes" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("agreement_quotes"."asked_by" = (select nullif(current_setting('app.org', true), '')::uuid) or "agreement_quotes"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "agreement_quotes_make" ON "agreement_quotes" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("agreement_quotes"."asked_by" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "agreement_quotes_reseal" ON "agreement_quotes" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("agreement_quotes"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("agreement_quotes"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "agreements_parties" ON "agreements" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("agreements"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "agreements"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("agreements"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "agreements"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "agreements_bridge" ON "agreements" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "agreements_follow" ON "agreements" AS PERMISSIVE FOR UPDATE TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "borrower_views_seen" ON "borrower_views" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("borrower_views"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "borrower_views"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "borrower_views_insert" ON "borrower_views" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("borrower_views"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "borrower_views_update" ON "borrower_views" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "borrower_views_delete" ON "borrower_views" AS PERMISSIVE FOR DELETE TO "concordat_app" USING (false);--> statement-breakpoint
CREATE POLICY "borrower_views_bridge" ON "borrower_views" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "calendars_founded" ON "calendars" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "call_backs_parties" ON "call_backs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("call_backs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "call_backs"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("call_backs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "call_backs"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "call_backs_bridge" ON "call_backs" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "call_list_items_owner" ON "call_list_items" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("call_list_items"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("call_list_items"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "call_lists_owner" ON "call_lists" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("call_lists"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("call_lists"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "call_comparisons_owner" ON "call_comparisons" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("call_comparisons"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("call_comparisons"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "call_differences_parties" ON "call_differences" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("call_differences"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "call_differences"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("call_differences"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "call_differences"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "call_matches_owner" ON "call_matches" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("call_matches"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("call_matches"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "call_record_targets_owner" ON "call_record_targets" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("call_record_targets"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("call_record_targets"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "call_records_owner" ON "call_records" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("call_records"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("call_records"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "collector_findings_report" ON "collector_findings" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "collector_findings_reporter" ON "collector_findings" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("collector_findings"."reported_by" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "collector_findings_decide" ON "collector_findings" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("collector_findings"."reported_by" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("collector_findings"."reported_by" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "duty_refusals_parties" ON "duty_refusals" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("duty_refusals"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "duty_refusals"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("duty_refusals"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "duty_refusals"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "duty_runs_parties" ON "duty_runs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("duty_runs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "duty_runs"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("duty_runs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "duty_runs"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_bridge_read" ON "jobs" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "inspections_own" ON "inspections" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("inspections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "inspections_insert" ON "inspections" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("inspections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "inspections_update" ON "inspections" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "inspections_delete" ON "inspections" AS PERMISSIVE FOR DELETE TO "concordat_app" USING (false);--> statement-breakpoint
CREATE POLICY "inspections_bridge" ON "inspections" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "posting_sets_parties" ON "posting_sets" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("posting_sets"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "posting_sets"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("posting_sets"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "posting_sets"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "postings_parties" ON "postings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("postings"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "postings"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("postings"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "postings"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notice_documents_parties" ON "notice_documents" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("notice_documents"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "notice_documents"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("notice_documents"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "notice_documents"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notice_run_rows_owner" ON "notice_run_rows" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("notice_run_rows"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("notice_run_rows"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "notice_runs_owner" ON "notice_runs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("notice_runs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("notice_runs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payments_parties" ON "payments" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("payments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "payments"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("payments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "payments"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "payments_bridge" ON "payments" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "sandbox_worlds_owner" ON "sandbox_worlds" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("sandbox_worlds"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("sandbox_worlds"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "policy_simulation_moves_owner" ON "policy_simulation_moves" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("policy_simulation_moves"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("policy_simulation_moves"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "policy_simulations_owner" ON "policy_simulations" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("policy_simulations"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("policy_simulations"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "stage_runs_owner" ON "stage_runs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("stage_runs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("stage_runs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "account_segments_owner" ON "account_segments" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("account_segments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("account_segments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "account_segments_bridge" ON "account_segments" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "collection_policies_owner" ON "collection_policies" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("collection_policies"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("collection_policies"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "collection_policies_of_case" ON "collection_policies" AS PERMISSIVE FOR SELECT TO "concordat_app" USING (exists (select 1 from stage_cases c
        where c.agency_id = (select nullif(current_setting('app.org', true), '')::uuid) and c.policy_id = "collection_policies"."id" and c.lender_id = "collection_policies"."lender_id"));--> statement-breakpoint
CREATE POLICY "collection_policies_bridge" ON "collection_policies" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "stage_approvals_parties" ON "stage_approvals" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("stage_approvals"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "stage_approvals"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("stage_approvals"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "stage_approvals"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "stage_approvals_bridge" ON "stage_approvals" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "stage_cases_parties" ON "stage_cases" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("stage_cases"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "stage_cases"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("stage_cases"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "stage_cases"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "stage_cases_bridge" ON "stage_cases" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "stage_moves_parties" ON "stage_moves" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("stage_moves"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "stage_moves"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("stage_moves"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "stage_moves"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "stage_moves_bridge" ON "stage_moves" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_keys_founded" ON "api_keys" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (exists (select 1 from organisations o where o.id = "api_keys"."org_id" and o.sandbox));--> statement-breakpoint
CREATE POLICY "clients_founded" ON "clients" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (exists (select 1 from organisations o where o.id = "clients"."org_id" and o.sandbox));--> statement-breakpoint
CREATE POLICY "directory_founded" ON "directory" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (exists (select 1 from organisations o where o.id = "directory"."org_id" and o.sandbox));--> statement-breakpoint
CREATE POLICY "organisations_founded" ON "organisations" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK ("organisations"."sandbox");--> statement-breakpoint
CREATE POLICY "test_clocks_world" ON "test_clocks" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("test_clocks"."world" = (select nullif(current_setting('app.world', true), ''))) WITH CHECK ("test_clocks"."world" = (select nullif(current_setting('app.world', true), '')));--> statement-breakpoint
CREATE POLICY "test_clocks_jobs" ON "test_clocks" AS PERMISSIVE FOR SELECT TO "concordat_jobs" USING (true);--> statement-breakpoint
CREATE POLICY "test_clocks_bridge" ON "test_clocks" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "placement_reports_bridge" ON "placement_reports" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);