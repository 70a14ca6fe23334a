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
CREATE TABLE "exchange_attestations" (
	"org_id" uuid,
	"member_id" uuid,
	"product" text,
	"as_of" date NOT NULL,
	"open" integer NOT NULL,
	"past_due" integer NOT NULL,
	"defaulted" integer NOT NULL,
	"attested_by" uuid,
	"created_at" timestamptz(3),
	CONSTRAINT "exchange_attestations_pkey" PRIMARY KEY("org_id","member_id","product","created_at"),
	CONSTRAINT "exchange_attestations_order" CHECK ("open" >= "past_due" and "past_due" >= "defaulted" and "defaulted" >= 0)
);
--> statement-breakpoint
ALTER TABLE "exchange_attestations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_disputes" (
	"org_id" uuid,
	"id" uuid,
	"record_id" uuid NOT NULL,
	"exchange_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"extended" boolean NOT NULL,
	"evidence_sha256" text,
	"answer_sha256" text,
	"answered_by" uuid,
	"answered_at" timestamptz(3),
	"suppressed_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_disputes_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "exchange_disputes_state" CHECK ("state" in ('open','suppressed','verified','corrected','withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "exchange_disputes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_levels" (
	"org_id" uuid,
	"member_id" uuid,
	"exchange_id" uuid NOT NULL,
	"product" text,
	"level" integer NOT NULL,
	"found" integer NOT NULL,
	"below_since" date,
	"total" integer NOT NULL,
	"past_due" integer NOT NULL,
	"defaulted" integer NOT NULL,
	"fresh" integer NOT NULL,
	"faulty" integer NOT NULL,
	"computed_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_levels_pkey" PRIMARY KEY("org_id","member_id","product"),
	CONSTRAINT "exchange_levels_level" CHECK ("level" between 0 and 3 and "found" between 0 and 3)
);
--> statement-breakpoint
ALTER TABLE "exchange_levels" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_record_versions" (
	"org_id" uuid,
	"id" uuid NOT NULL,
	"record_id" uuid,
	"sequence" integer,
	"product" text NOT NULL,
	"status" text NOT NULL,
	"days_past_due" text NOT NULL,
	"amount_band" text NOT NULL,
	"currency" text NOT NULL,
	"opened_on" date NOT NULL,
	"first_delinquency_on" date,
	"status_since" date NOT NULL,
	"charged_off_on" date,
	"as_of" date NOT NULL,
	"reason" text NOT NULL,
	"evidence_sha256" text,
	"reported_by" uuid,
	"reported_at" timestamptz(3) NOT NULL,
	CONSTRAINT "exchange_record_versions_pkey" PRIMARY KEY("org_id","record_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_records" (
	"org_id" uuid,
	"id" uuid,
	"exchange_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"jurisdiction" text NOT NULL,
	"reference" text NOT NULL,
	"namespace" text NOT NULL,
	"epoch" text NOT NULL,
	"token" bytea NOT NULL,
	"product" text NOT NULL,
	"status" text NOT NULL,
	"days_past_due" text NOT NULL,
	"amount_band" text NOT NULL,
	"currency" text NOT NULL,
	"opened_on" date NOT NULL,
	"first_delinquency_on" date,
	"status_since" date NOT NULL,
	"charged_off_on" date,
	"as_of" date NOT NULL,
	"state" text NOT NULL,
	"worst" text,
	"listed_on" date,
	"settled_on" date,
	"notice_given_on" date,
	"notice_method" text,
	"notice_sha256" text,
	"disclosed_until" date,
	"dispute" text NOT NULL,
	"sequence" integer NOT NULL,
	"reported_at" timestamptz(3) NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_records_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "exchange_records_state" CHECK ("state" in ('listed','withdrawn','expired')),
	CONSTRAINT "exchange_records_dispute" CHECK ("dispute" in ('none','flagged','suppressed')),
	CONSTRAINT "exchange_records_token" CHECK (octet_length("token") = case when "state" = 'listed' then 32 else 0 end),
	CONSTRAINT "exchange_records_told" CHECK (num_nonnulls("notice_given_on", "notice_method", "notice_sha256") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "exchange_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_canaries" (
	"org_id" uuid,
	"id" uuid,
	"exchange_id" uuid NOT NULL,
	"namespace" text NOT NULL,
	"epoch" text NOT NULL,
	"token" bytea NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "exchange_canaries_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "exchange_canaries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_corrections" (
	"org_id" uuid,
	"operator_id" uuid NOT NULL,
	"id" uuid,
	"exchange_id" uuid NOT NULL,
	"inquiry" text NOT NULL,
	"kind" text NOT NULL,
	"product" text NOT NULL,
	"status" text NOT NULL,
	"days_past_due" text NOT NULL,
	"amount_band" text NOT NULL,
	"acknowledged_at" timestamptz(3),
	"acknowledged_by" uuid,
	"told_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_corrections_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "exchange_corrections_kind" CHECK ("kind" in ('corrected','withdrawn','suppressed'))
);
--> statement-breakpoint
ALTER TABLE "exchange_corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_disclosures" (
	"org_id" uuid,
	"inquiry" text,
	"contributor_id" uuid,
	"record_id" uuid,
	"exchange_id" uuid NOT NULL,
	"disclosed_at" timestamptz(3) NOT NULL,
	CONSTRAINT "exchange_disclosures_pkey" PRIMARY KEY("org_id","inquiry","contributor_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "exchange_disclosures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_hit_tests" (
	"org_id" uuid,
	"member_id" uuid,
	"lookups" integer NOT NULL,
	"hits" integer NOT NULL,
	"log_ratio" integer NOT NULL,
	"tripped_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_hit_tests_pkey" PRIMARY KEY("org_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "exchange_hit_tests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_loads" (
	"org_id" uuid,
	"operator_id" uuid NOT NULL,
	"id" uuid,
	"member_id" uuid NOT NULL,
	"namespace" text NOT NULL,
	"open_accounts" integer NOT NULL,
	"points" integer NOT NULL,
	"spent" integer NOT NULL,
	"state" text NOT NULL,
	"until_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_loads_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "exchange_loads_within" CHECK ("spent" between 0 and "points"),
	CONSTRAINT "exchange_loads_state" CHECK ("state" in ('requested','approved','declined'))
);
--> statement-breakpoint
ALTER TABLE "exchange_loads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_members" (
	"org_id" uuid,
	"operator_id" uuid NOT NULL,
	"id" uuid,
	"exchange_id" uuid NOT NULL,
	"jurisdiction" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"terms_version" text NOT NULL,
	"terms_sha256" text NOT NULL,
	"agreed_at" timestamptz(3) NOT NULL,
	"level" integer NOT NULL,
	"decided_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_members_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "exchange_members_state" CHECK ("state" in ('applied','active','suspended','declined','left')),
	CONSTRAINT "exchange_members_level" CHECK ("level" between 0 and 3)
);
--> statement-breakpoint
ALTER TABLE "exchange_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchanges" (
	"org_id" uuid,
	"id" uuid,
	"world" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"public_name" text NOT NULL,
	"terms_version" text NOT NULL,
	"terms_uri" text NOT NULL,
	"terms_sha256" text NOT NULL,
	"bureau_number" text,
	"bureau_authority" text,
	"bureau_until" date,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchanges_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "exchanges_bureau" CHECK (num_nonnulls("bureau_number", "bureau_authority", "bureau_until") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "exchanges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_inquiries" (
	"org_id" uuid,
	"id" uuid,
	"exchange_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"controller_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"level" integer NOT NULL,
	"namespace" text NOT NULL,
	"epoch" text NOT NULL,
	"token" bytea NOT NULL,
	"answer_sha256" text NOT NULL,
	"asked_by" uuid,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "exchange_inquiries_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "exchange_inquiries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_inquiry_days" (
	"org_id" uuid,
	"member_id" uuid,
	"on_day" date,
	"made" integer NOT NULL,
	"allowed" integer NOT NULL,
	CONSTRAINT "exchange_inquiry_days_pkey" PRIMARY KEY("org_id","member_id","on_day"),
	CONSTRAINT "exchange_inquiry_days_within" CHECK ("made" between 1 and "allowed")
);
--> statement-breakpoint
ALTER TABLE "exchange_inquiry_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_inquiry_items" (
	"org_id" uuid,
	"run_id" uuid,
	"number" integer,
	"reference" text,
	"asked" bytea NOT NULL,
	"state" text NOT NULL,
	"problem" text,
	"inquiry_id" uuid,
	"answer" bytea,
	CONSTRAINT "exchange_inquiry_items_pkey" PRIMARY KEY("org_id","run_id","number"),
	CONSTRAINT "exchange_inquiry_items_state" CHECK ("state" in ('waiting','answered','refused'))
);
--> statement-breakpoint
ALTER TABLE "exchange_inquiry_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exchange_inquiry_runs" (
	"org_id" uuid,
	"id" uuid,
	"exchange_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"total" integer NOT NULL,
	"answered" integer NOT NULL,
	"refused" integer NOT NULL,
	"finished_at" timestamptz(3),
	"expires_at" timestamptz(3) NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exchange_inquiry_runs_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "exchange_inquiry_runs_state" CHECK ("state" in ('running','done','expired')),
	CONSTRAINT "exchange_inquiry_runs_count" CHECK ("answered" + "refused" <= "total")
);
--> statement-breakpoint
ALTER TABLE "exchange_inquiry_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "joint_agreement_shares" (
	"lender_id" uuid,
	"org_id" uuid NOT NULL,
	"id" uuid,
	"joint_agreement_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"state" text NOT NULL,
	"refusal_code" text,
	"claim" bigint,
	"total" bigint,
	"paid" bigint NOT NULL,
	"schedule" jsonb NOT NULL,
	"agreement_id" uuid,
	"claimed_at" timestamptz(3),
	"answered_at" timestamptz(3),
	"told_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "joint_agreement_shares_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "joint_agreement_shares_state" CHECK ("state" in ('invited','declined','claimed','offered','accepted','refused','ended')),
	CONSTRAINT "joint_agreement_shares_claim" CHECK (("claim" is null) = ("claimed_at" is null) and "claim" > 0),
	CONSTRAINT "joint_agreement_shares_total" CHECK ("total" is null or ("total" between 1 and "claim" and concordat.schedule_total("schedule") = "total")),
	CONSTRAINT "joint_agreement_shares_paid" CHECK ("paid" >= 0 and "paid" <= coalesce("total", 0))
);
--> statement-breakpoint
ALTER TABLE "joint_agreement_shares" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "joint_agreements" (
	"lender_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"jurisdiction" text NOT NULL,
	"currency" text NOT NULL,
	"regime" text NOT NULL,
	"share_min" integer NOT NULL,
	"silence" text NOT NULL,
	"status" text NOT NULL,
	"end_code" text,
	"applied_on" date NOT NULL,
	"application_sha256" text NOT NULL,
	"invited" jsonb NOT NULL,
	"kind" text,
	"claimed" bigint NOT NULL,
	"total" bigint NOT NULL,
	"paid" bigint NOT NULL,
	"schedule" jsonb NOT NULL,
	"grace_days" integer NOT NULL,
	"cure_days" integer NOT NULL,
	"reference" text,
	"claims_by" timestamptz(3) NOT NULL,
	"answer_by" timestamptz(3),
	"started_at" timestamptz(3),
	"started_on" date,
	"cure_until" date,
	"ended_at" timestamptz(3),
	"look_at" timestamptz(3),
	"changed_at" timestamptz(3) NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "joint_agreements_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "joint_agreements_status" CHECK ("status" in ('gathering','proposed','active','completed','broken','cancelled')),
	CONSTRAINT "joint_agreements_silence" CHECK ("silence" in ('accepts','refuses')),
	CONSTRAINT "joint_agreements_share_min" CHECK ("share_min" between 0 and 10000),
	CONSTRAINT "joint_agreements_total" CHECK ("total" between 0 and "claimed" and "paid" between 0 and "total"),
	CONSTRAINT "joint_agreements_sum" CHECK (coalesce(concordat.schedule_total("schedule"), 0) = "total"),
	CONSTRAINT "joint_agreements_started" CHECK (("started_at" is null) = ("started_on" is null)),
	CONSTRAINT "joint_agreements_ended" CHECK (("status" in ('completed','broken','cancelled')) = ("ended_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "joint_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "joint_distributions" (
	"lender_id" uuid,
	"org_id" uuid NOT NULL,
	"id" uuid,
	"joint_agreement_id" uuid NOT NULL,
	"joint_share_id" uuid NOT NULL,
	"joint_payment_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"method" text NOT NULL,
	"effective_at" timestamptz(3) NOT NULL,
	"reverses_id" uuid,
	"reversal_code" text,
	"state" text NOT NULL,
	"payment_id" uuid,
	"paid_over_on" date,
	"paid_over_as" text,
	"received_on" date,
	"sent_at" timestamptz(3) NOT NULL,
	CONSTRAINT "joint_distributions_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "joint_distributions_sign" CHECK ("amount" <> 0 and ("amount" < 0) = ("reverses_id" is not null)),
	CONSTRAINT "joint_distributions_back" CHECK (("reverses_id" is null) = ("reversal_code" is null)),
	CONSTRAINT "joint_distributions_state" CHECK ("state" in ('sent','taken')),
	CONSTRAINT "joint_distributions_over" CHECK (("paid_over_on" is null) = ("paid_over_as" is null)),
	CONSTRAINT "joint_distributions_received" CHECK ("received_on" is null or "paid_over_on" is not null)
);
--> statement-breakpoint
ALTER TABLE "joint_distributions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "joint_payments" (
	"lender_id" uuid,
	"id" uuid,
	"joint_agreement_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"method" text NOT NULL,
	"effective_at" timestamptz(3) NOT NULL,
	"state" text NOT NULL,
	"reversal_code" text,
	"set_id" uuid NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	"reversed_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "joint_payments_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "joint_payments_amount" CHECK ("amount" > 0),
	CONSTRAINT "joint_payments_state" CHECK (("state" = 'reversed') = ("reversal_code" is not null))
);
--> statement-breakpoint
ALTER TABLE "joint_payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_costs" (
	"lender_id" uuid,
	"legal_matter_id" uuid NOT NULL,
	"cost_id" uuid,
	"basis" text NOT NULL,
	"amount" bigint NOT NULL,
	"incurred_on" date NOT NULL,
	"citation" text NOT NULL,
	"charged_at" timestamptz(3) NOT NULL,
	CONSTRAINT "legal_costs_pkey" PRIMARY KEY("lender_id","cost_id"),
	CONSTRAINT "legal_costs_basis" CHECK ("basis" in ('statute','court_order','contract') and "amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "legal_costs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_matters" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"jurisdiction" text NOT NULL,
	"currency" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"run_by" text NOT NULL,
	"law_firm" text,
	"reference" text,
	"stage" text NOT NULL,
	"letter_on" date NOT NULL,
	"court" text,
	"claim_number" text,
	"filed_on" date,
	"claimed" bigint,
	"judgment_on" date,
	"awarded" bigint,
	"costs_awarded" bigint,
	"judgment_rate" integer,
	"costs_ordered" bigint NOT NULL,
	"costs_charged" bigint NOT NULL,
	"enforcement" text,
	"enforced_on" date,
	"close_code" text,
	"closed_at" timestamptz(3),
	"opened_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "legal_matters_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "legal_matters_stage" CHECK ("stage" in ('letter_of_claim','filed','judgment','enforcement','closed')),
	CONSTRAINT "legal_matters_run_by" CHECK ("run_by" = 'lender' or ("run_by" = 'agency' and "agency_id" is not null)),
	CONSTRAINT "legal_matters_filed" CHECK (("filed_on" is null) = ("court" is null) and ("filed_on" is null) = ("claimed" is null)),
	CONSTRAINT "legal_matters_judged" CHECK (("judgment_on" is null) = ("awarded" is null) and ("judgment_on" is null) = ("costs_awarded" is null)),
	CONSTRAINT "legal_matters_costs" CHECK ("costs_ordered" between 0 and coalesce("costs_awarded", 0) and "costs_ordered" <= "costs_charged"),
	CONSTRAINT "legal_matters_closed" CHECK (("stage" = 'closed') = ("closed_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "legal_matters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_holds" (
	"org_id" uuid,
	"id" uuid,
	"party_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"reference" text NOT NULL,
	"placed_at" timestamptz(3) NOT NULL,
	"released_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "legal_holds_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "legal_holds_reason" CHECK ("reason" in ('litigation','regulatory_inquiry','investigation','complaint','audit'))
);
--> statement-breakpoint
ALTER TABLE "legal_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "retention_findings" (
	"org_id" uuid,
	"run_id" uuid,
	"party_id" uuid,
	"due_on" date NOT NULL,
	"rule" text,
	"outcome" text NOT NULL,
	"found_at" timestamptz(3) NOT NULL,
	CONSTRAINT "retention_findings_pkey" PRIMARY KEY("org_id","run_id","party_id"),
	CONSTRAINT "retention_findings_outcome" CHECK ("outcome" in ('due','erased','held'))
);
--> statement-breakpoint
ALTER TABLE "retention_findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "retention_runs" (
	"org_id" uuid,
	"id" uuid,
	"mode" text NOT NULL,
	"keep_months" integer NOT NULL,
	"today" date NOT NULL,
	"state" text NOT NULL,
	"place" uuid,
	"looked" integer NOT NULL,
	"due" integer NOT NULL,
	"erased" integer NOT NULL,
	"held" integer NOT NULL,
	"finished_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "retention_runs_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "retention_runs_mode" CHECK ("mode" in ('report','erase')),
	CONSTRAINT "retention_runs_state" CHECK ("state" in ('running','done'))
);
--> statement-breakpoint
ALTER TABLE "retention_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subject_access_parts" (
	"org_id" uuid,
	"access_id" uuid,
	"number" integer,
	"name" text NOT NULL,
	"rows" integer NOT NULL,
	"content_sealed" bytea NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "subject_access_parts_pkey" PRIMARY KEY("org_id","access_id","number")
);
--> statement-breakpoint
ALTER TABLE "subject_access_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subject_accesses" (
	"org_id" uuid,
	"id" uuid,
	"party_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"answer_by" date,
	"rule" text,
	"state" text NOT NULL,
	"place" jsonb NOT NULL,
	"sections" integer NOT NULL,
	"parts" integer NOT NULL,
	"rows" integer NOT NULL,
	"finished_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "subject_accesses_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "subject_accesses_state" CHECK ("state" in ('running','done','expired'))
);
--> statement-breakpoint
ALTER TABLE "subject_accesses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "refunds" (
	"lender_id" uuid,
	"id" uuid,
	"payment_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"status" text NOT NULL,
	"reference" text,
	"paid_on" date,
	"set_id" uuid,
	"recorded_at" timestamptz(3) NOT NULL,
	"paid_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "refunds_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "refunds_status" CHECK ("status" in ('owed','paid','cancelled','recoverable')),
	CONSTRAINT "refunds_paid" CHECK (("status" in ('paid','recoverable')) = ("set_id" is not null) and ("set_id" is null) = ("reference" is null) and ("set_id" is null) = ("paid_on" is null)),
	CONSTRAINT "refunds_amount" CHECK ("amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "refunds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "supervision_readings" (
	"org_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"regulator_id" uuid NOT NULL,
	"regulator" text NOT NULL,
	"template" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"purpose" text NOT NULL,
	"from_at" timestamptz(3),
	"to_at" timestamptz(3),
	"as_of" timestamptz(3),
	"until_at" timestamptz(3),
	"read_at" timestamptz(3) NOT NULL,
	"told_at" timestamptz(3) NOT NULL,
	CONSTRAINT "supervision_readings_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "supervision_readings_kind" CHECK ("kind" in ('export','inspection'))
);
--> statement-breakpoint
ALTER TABLE "supervision_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "joint_agreement_id" uuid;--> statement-breakpoint
ALTER TABLE "exchange_permits" ADD COLUMN "allowed" integer DEFAULT 2000 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "allocation_order" jsonb;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "refundable" bigint;--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD COLUMN "end_to_end_id" text;--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD COLUMN "payment_id" uuid;--> statement-breakpoint
ALTER TABLE "policy_simulation_moves" ADD COLUMN "account_id" uuid;--> statement-breakpoint
ALTER TABLE "policy_simulations" ADD COLUMN "at_accounts" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_simulations" ADD COLUMN "reached_account" uuid;--> statement-breakpoint
ALTER TABLE "policy_simulation_moves" ALTER COLUMN "placement_id" DROP NOT NULL;--> statement-breakpoint
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
CREATE INDEX "exchange_disputes_by_age" ON "exchange_disputes" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_disputes_by_record" ON "exchange_disputes" ("org_id","record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_records_reference" ON "exchange_records" ("org_id","exchange_id","reference");--> statement-breakpoint
CREATE INDEX "exchange_records_by_age" ON "exchange_records" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_records_by_token" ON "exchange_records" ("exchange_id","namespace","epoch","token") WHERE state = 'listed';--> statement-breakpoint
CREATE INDEX "exchange_records_by_end" ON "exchange_records" ("org_id","disclosed_until") WHERE state = 'listed';--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_canaries_once" ON "exchange_canaries" ("org_id","exchange_id","namespace","epoch","token");--> statement-breakpoint
CREATE INDEX "exchange_canaries_by_token" ON "exchange_canaries" ("exchange_id","namespace","epoch","token");--> statement-breakpoint
CREATE INDEX "exchange_corrections_by_age" ON "exchange_corrections" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_corrections_by_operator" ON "exchange_corrections" ("operator_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_disclosures_by_record" ON "exchange_disclosures" ("contributor_id","record_id","disclosed_at");--> statement-breakpoint
CREATE INDEX "exchange_loads_by_age" ON "exchange_loads" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_loads_by_operator" ON "exchange_loads" ("operator_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_members_once" ON "exchange_members" ("org_id","exchange_id") WHERE state in ('applied','active','suspended');--> statement-breakpoint
CREATE INDEX "exchange_members_by_age" ON "exchange_members" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_members_by_operator" ON "exchange_members" ("operator_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "exchanges_once" ON "exchanges" ("org_id","jurisdiction");--> statement-breakpoint
CREATE INDEX "exchanges_by_world" ON "exchanges" ("world","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_inquiries_by_age" ON "exchange_inquiries" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exchange_inquiries_by_consent" ON "exchange_inquiries" ("controller_id","consent_id","created_at");--> statement-breakpoint
CREATE INDEX "exchange_inquiries_by_token" ON "exchange_inquiries" ("exchange_id","namespace","epoch","token","created_at");--> statement-breakpoint
CREATE INDEX "exchange_inquiry_runs_by_age" ON "exchange_inquiry_runs" ("org_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_agreement_shares_account" ON "joint_agreement_shares" ("org_id","account_id") WHERE "state" in ('claimed','offered','accepted');--> statement-breakpoint
CREATE INDEX "joint_agreement_shares_of" ON "joint_agreement_shares" ("lender_id","joint_agreement_id");--> statement-breakpoint
CREATE INDEX "joint_agreement_shares_by_creditor" ON "joint_agreement_shares" ("org_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_agreements_reference" ON "joint_agreements" ("lender_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "joint_agreements_by_lead" ON "joint_agreements" ("lender_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_distributions_reversed" ON "joint_distributions" ("lender_id","reverses_id") WHERE "reverses_id" is not null;--> statement-breakpoint
CREATE INDEX "joint_distributions_by_lead" ON "joint_distributions" ("lender_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "joint_distributions_by_creditor" ON "joint_distributions" ("org_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "joint_distributions_of_payment" ON "joint_distributions" ("lender_id","joint_payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_payments_reference" ON "joint_payments" ("lender_id","reference");--> statement-breakpoint
CREATE INDEX "joint_payments_of" ON "joint_payments" ("lender_id","joint_agreement_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "legal_costs_of" ON "legal_costs" ("lender_id","legal_matter_id","charged_at","cost_id");--> statement-breakpoint
CREATE UNIQUE INDEX "legal_matters_running" ON "legal_matters" ("lender_id","account_id") WHERE "stage" <> 'closed';--> statement-breakpoint
CREATE UNIQUE INDEX "legal_matters_reference" ON "legal_matters" ("lender_id","opened_by","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "legal_matters_by_lender" ON "legal_matters" ("lender_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "legal_matters_by_agency" ON "legal_matters" ("agency_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "legal_holds_by_age" ON "legal_holds" ("org_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "legal_holds_standing" ON "legal_holds" ("org_id","party_id") WHERE "released_at" is null;--> statement-breakpoint
CREATE INDEX "retention_findings_by_age" ON "retention_findings" ("org_id","run_id","found_at","party_id");--> statement-breakpoint
CREATE INDEX "retention_runs_by_age" ON "retention_runs" ("org_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "retention_runs_one" ON "retention_runs" ("org_id") WHERE "state" = 'running';--> statement-breakpoint
CREATE INDEX "subject_accesses_by_age" ON "subject_accesses" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "subject_accesses_by_party" ON "subject_accesses" ("org_id","party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_in_flight_payment" ON "payments_in_flight" ("lender_id","payment_id") WHERE "payment_id" is not null;--> statement-breakpoint
CREATE INDEX "payments_in_flight_by_placement" ON "payments_in_flight" ("lender_id","placement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_of_payment" ON "refunds" ("lender_id","payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_reference" ON "refunds" ("lender_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "refunds_by_age" ON "refunds" ("lender_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "refunds_by_status" ON "refunds" ("lender_id","status","recorded_at","id");--> statement-breakpoint
CREATE INDEX "refunds_by_account" ON "refunds" ("lender_id","account_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "supervised_versions_by_place" ON "supervised_versions" ("template","jurisdiction","at","id");--> statement-breakpoint
CREATE INDEX "supervision_readings_by_age" ON "supervision_readings" ("org_id","told_at","id");--> statement-breakpoint
ALTER TABLE "exchange_disputes" ADD CONSTRAINT "exchange_disputes_4VLASdeJlCNu_fkey" FOREIGN KEY ("org_id","record_id") REFERENCES "exchange_records"("org_id","id");--> statement-breakpoint
ALTER TABLE "exchange_record_versions" ADD CONSTRAINT "exchange_record_versions_3IMdCvBxRKqK_fkey" FOREIGN KEY ("org_id","record_id") REFERENCES "exchange_records"("org_id","id");--> statement-breakpoint
ALTER TABLE "exchange_inquiry_items" ADD CONSTRAINT "exchange_inquiry_items_tBCg8YbBjLw1_fkey" FOREIGN KEY ("org_id","run_id") REFERENCES "exchange_inquiry_runs"("org_id","id");--> statement-breakpoint
ALTER TABLE "joint_agreement_shares" ADD CONSTRAINT "joint_agreement_shares_2cxjVTRDvqZl_fkey" FOREIGN KEY ("lender_id","joint_agreement_id") REFERENCES "joint_agreements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "joint_agreement_shares" ADD CONSTRAINT "joint_agreement_shares_CGXAE7jPJB8f_fkey" FOREIGN KEY ("org_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "joint_agreements" ADD CONSTRAINT "joint_agreements_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "joint_distributions" ADD CONSTRAINT "joint_distributions_H0xqL255YqFw_fkey" FOREIGN KEY ("lender_id","joint_share_id") REFERENCES "joint_agreement_shares"("lender_id","id");--> statement-breakpoint
ALTER TABLE "joint_distributions" ADD CONSTRAINT "joint_distributions_BDuAURsdTV89_fkey" FOREIGN KEY ("lender_id","joint_payment_id") REFERENCES "joint_payments"("lender_id","id");--> statement-breakpoint
ALTER TABLE "joint_distributions" ADD CONSTRAINT "joint_distributions_gSskiD4LCOPP_fkey" FOREIGN KEY ("lender_id","reverses_id") REFERENCES "joint_distributions"("lender_id","id");--> statement-breakpoint
ALTER TABLE "joint_payments" ADD CONSTRAINT "joint_payments_WVD6RAqW4dCT_fkey" FOREIGN KEY ("lender_id","joint_agreement_id") REFERENCES "joint_agreements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "legal_costs" ADD CONSTRAINT "legal_costs_ymJzqtKeIofR_fkey" FOREIGN KEY ("lender_id","legal_matter_id") REFERENCES "legal_matters"("lender_id","id");--> statement-breakpoint
ALTER TABLE "legal_costs" ADD CONSTRAINT "legal_costs_lender_id_cost_id_account_costs_org_id_id_fkey" FOREIGN KEY ("lender_id","cost_id") REFERENCES "account_costs"("org_id","id");--> statement-breakpoint
ALTER TABLE "legal_matters" ADD CONSTRAINT "legal_matters_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_org_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("org_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "retention_findings" ADD CONSTRAINT "retention_findings_org_id_run_id_retention_runs_org_id_id_fkey" FOREIGN KEY ("org_id","run_id") REFERENCES "retention_runs"("org_id","id");--> statement-breakpoint
ALTER TABLE "retention_findings" ADD CONSTRAINT "retention_findings_org_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("org_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "subject_access_parts" ADD CONSTRAINT "subject_access_parts_GMW7wryb5ZAj_fkey" FOREIGN KEY ("org_id","access_id") REFERENCES "subject_accesses"("org_id","id");--> statement-breakpoint
ALTER TABLE "subject_accesses" ADD CONSTRAINT "subject_accesses_org_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("org_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "payments_in_flight" ADD CONSTRAINT "payments_in_flight_VtXJQoRSnmON_fkey" FOREIGN KEY ("lender_id","payment_id") REFERENCES "payments"("lender_id","id");--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "postings" DROP CONSTRAINT "postings_account", ADD CONSTRAINT "postings_account" CHECK ("account" in ('bank','trust','suspense','owed_to_buyers','due_from_sellers','owed_to_creditors','due_from_leads','refunds_payable','recoveries_receivable','commission_earned','commission_due','clawback_receivable','cost_advances','charged','waived','adjusted','opening'));--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_paid_to", ADD CONSTRAINT "payments_paid_to" CHECK ("paid_to" in ('agency','lender','platform','seller','lead'));--> statement-breakpoint
ALTER TABLE "exchange_permits" DROP CONSTRAINT "exchange_permits_within", ADD CONSTRAINT "exchange_permits_within" CHECK ("spent" between 1 and "allowed");--> statement-breakpoint
CREATE POLICY "consents_parties" ON "consents" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("consents"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "consents"."recipient_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("consents"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "consents"."recipient_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "consents_bridge" ON "consents" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "sharing_grants_parties" ON "sharing_grants" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("sharing_grants"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "sharing_grants"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("sharing_grants"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "sharing_grants"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "sharing_grants_bridge" ON "sharing_grants" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_attestations_owner" ON "exchange_attestations" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_attestations"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_attestations"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_disputes_owner" ON "exchange_disputes" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_disputes"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_disputes"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_levels_owner" ON "exchange_levels" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_levels"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_levels"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_record_versions_owner" ON "exchange_record_versions" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_record_versions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_record_versions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_records_owner" ON "exchange_records" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_records"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_records"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_records_bridge" ON "exchange_records" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exchange_canaries_owner" ON "exchange_canaries" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_canaries"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_canaries"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_canaries_bridge" ON "exchange_canaries" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_corrections_parties" ON "exchange_corrections" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_corrections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "exchange_corrections"."operator_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_corrections"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "exchange_corrections"."operator_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_corrections_bridge" ON "exchange_corrections" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exchange_disclosures_bridge" ON "exchange_disclosures" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "exchange_hit_tests_owner" ON "exchange_hit_tests" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_hit_tests"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_hit_tests"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_loads_parties" ON "exchange_loads" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_loads"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "exchange_loads"."operator_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_loads"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "exchange_loads"."operator_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_members_parties" ON "exchange_members" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_members"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "exchange_members"."operator_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_members"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "exchange_members"."operator_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_members_bridge" ON "exchange_members" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchanges_read" ON "exchanges" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("exchanges"."world" = (select nullif(current_setting('app.world', true), '')));--> statement-breakpoint
CREATE POLICY "exchanges_insert" ON "exchanges" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("exchanges"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) and "exchanges"."world" = (select nullif(current_setting('app.world', true), '')));--> statement-breakpoint
CREATE POLICY "exchanges_update" ON "exchanges" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("exchanges"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchanges"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchanges_delete" ON "exchanges" AS PERMISSIVE FOR DELETE TO "concordat_app" USING (false);--> statement-breakpoint
CREATE POLICY "exchanges_bridge" ON "exchanges" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_inquiries_owner" ON "exchange_inquiries" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_inquiries"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_inquiries"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_inquiries_bridge" ON "exchange_inquiries" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "exchange_inquiry_days_owner" ON "exchange_inquiry_days" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_inquiry_days"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_inquiry_days"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_inquiry_items_owner" ON "exchange_inquiry_items" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_inquiry_items"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_inquiry_items"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "exchange_inquiry_runs_owner" ON "exchange_inquiry_runs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("exchange_inquiry_runs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("exchange_inquiry_runs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "joint_agreement_shares_read" ON "joint_agreement_shares" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("joint_agreement_shares"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or ("joint_agreement_shares"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) and "joint_agreement_shares"."claimed_at" is not null));--> statement-breakpoint
CREATE POLICY "joint_agreement_shares_make" ON "joint_agreement_shares" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("joint_agreement_shares"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) and "joint_agreement_shares"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "joint_agreement_shares_change" ON "joint_agreement_shares" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("joint_agreement_shares"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or ("joint_agreement_shares"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) and "joint_agreement_shares"."claimed_at" is not null)) WITH CHECK ("joint_agreement_shares"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or ("joint_agreement_shares"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) and "joint_agreement_shares"."claimed_at" is not null));--> statement-breakpoint
CREATE POLICY "joint_agreement_shares_bridge" ON "joint_agreement_shares" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "joint_agreement_shares_invite" ON "joint_agreement_shares" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "joint_agreements_owner" ON "joint_agreements" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("joint_agreements"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("joint_agreements"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "joint_agreements_bridge" ON "joint_agreements" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "joint_agreements_creditor" ON "joint_agreements" AS PERMISSIVE FOR SELECT TO "concordat_app" USING (exists (select from joint_agreement_shares s where s.org_id = (select nullif(current_setting('app.org', true), '')::uuid)
        and s.lender_id = "joint_agreements"."lender_id" and s.joint_agreement_id = "joint_agreements"."id"));--> statement-breakpoint
CREATE POLICY "joint_distributions_lead" ON "joint_distributions" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("joint_distributions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("joint_distributions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "joint_distributions_creditor" ON "joint_distributions" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("joint_distributions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "joint_distributions_take" ON "joint_distributions" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("joint_distributions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("joint_distributions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "joint_payments_owner" ON "joint_payments" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("joint_payments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("joint_payments"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "legal_costs_read" ON "legal_costs" AS PERMISSIVE FOR SELECT TO "concordat_app" USING (exists (select from legal_matters m where m.lender_id = "legal_costs"."lender_id" and m.id = "legal_costs"."legal_matter_id"));--> statement-breakpoint
CREATE POLICY "legal_costs_make" ON "legal_costs" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("legal_costs"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "legal_matters_parties" ON "legal_matters" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("legal_matters"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "legal_matters"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("legal_matters"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "legal_matters"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "legal_matters_bridge" ON "legal_matters" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "legal_matters_follow" ON "legal_matters" AS PERMISSIVE FOR UPDATE TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "legal_holds_owner" ON "legal_holds" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("legal_holds"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("legal_holds"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "retention_findings_owner" ON "retention_findings" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("retention_findings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("retention_findings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "retention_runs_owner" ON "retention_runs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("retention_runs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("retention_runs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subject_access_parts_owner" ON "subject_access_parts" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("subject_access_parts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("subject_access_parts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subject_accesses_owner" ON "subject_accesses" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("subject_accesses"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("subject_accesses"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "refunds_owner" ON "refunds" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("refunds"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("refunds"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "supervised_versions_bridge" ON "supervised_versions" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "supervision_readings_own" ON "supervision_readings" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("supervision_readings"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "supervision_readings_bridge" ON "supervision_readings" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);