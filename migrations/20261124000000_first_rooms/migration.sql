CREATE TABLE "account_costs" (
	"org_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"chargeable" boolean NOT NULL,
	"basis" text,
	"incurred_on" date NOT NULL,
	"transaction_id" uuid,
	"reference" text,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "account_costs_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "account_costs_kind" CHECK ("kind" in ('court','legal','tracing','valuation','enforcement','other')),
	CONSTRAINT "account_costs_charged" CHECK ("chargeable" = ("transaction_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "account_costs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account_transactions" (
	"org_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"principal" bigint NOT NULL,
	"interest" bigint NOT NULL,
	"fees" bigint NOT NULL,
	"costs" bigint NOT NULL,
	"effective_on" date NOT NULL,
	"accrued" boolean DEFAULT false NOT NULL,
	"reference" text,
	"reverses_id" uuid,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "account_transactions_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "account_transactions_kind" CHECK ("kind" in ('opening','charge','interest','fee','cost','payment','credit','adjustment','reversal'))
);
--> statement-breakpoint
ALTER TABLE "account_transactions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"org_id" uuid,
	"id" uuid,
	"reference" text NOT NULL,
	"product" text NOT NULL,
	"currency" text NOT NULL,
	"jurisdiction" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"opened_on" date NOT NULL,
	"charged_off_on" date,
	"last_payment_on" date,
	"paid_before_on" date,
	"principal" bigint NOT NULL,
	"interest" bigint NOT NULL,
	"fees" bigint NOT NULL,
	"costs" bigint NOT NULL,
	"balance" bigint GENERATED ALWAYS AS (principal + interest + fees + costs) STORED NOT NULL,
	"delinquent_since" date,
	"delinquency_frozen" boolean DEFAULT false NOT NULL,
	"delinquency_reported_on" date,
	"past_due_since" date,
	"bucket" text NOT NULL,
	"bucket_due_on" date,
	"itemisation" jsonb,
	"limitation" jsonb,
	"accrual" jsonb,
	"accrual_due_on" date,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accounts_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "accounts_status" CHECK ("status" in ('open','charged_off','settled','paid','sold','closed')),
	CONSTRAINT "accounts_amounts" CHECK (abs(principal + interest + fees + costs) <= 9007199254740991),
	CONSTRAINT "accounts_bucket" CHECK ("bucket" in ('0','1-29','30-59','60-89','90-119','120-149','150-179','180+'))
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bucket_history" (
	"org_id" uuid,
	"account_id" uuid,
	"bucket" text NOT NULL,
	"entered_on" date,
	"left_on" date,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "bucket_history_pkey" PRIMARY KEY("org_id","account_id","entered_on")
);
--> statement-breakpoint
ALTER TABLE "bucket_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delinquency_episodes" (
	"org_id" uuid,
	"account_id" uuid,
	"started_on" date,
	"past_due_since" date NOT NULL,
	"cured_on" date,
	"ended_by" text,
	"corrected_from" date,
	"correction_evidence" uuid,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "delinquency_episodes_pkey" PRIMARY KEY("org_id","account_id","started_on"),
	CONSTRAINT "delinquency_episodes_order" CHECK ("cured_on" is null or "cured_on" > "started_on")
);
--> statement-breakpoint
ALTER TABLE "delinquency_episodes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"org_id" uuid,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"sha256" bytea NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"retention_class" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "documents_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "documents_kind" CHECK ("kind" in ('contract','statement','notice','authority','recording'))
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_files" (
	"viewer_id" uuid,
	"source_id" uuid NOT NULL,
	"placement_id" uuid,
	"account_id" uuid NOT NULL,
	"scopes" text[] NOT NULL,
	"account" jsonb NOT NULL,
	"parties" jsonb NOT NULL,
	"updated_at" timestamptz(3) NOT NULL,
	CONSTRAINT "case_files_pkey" PRIMARY KEY("viewer_id","placement_id")
);
--> statement-breakpoint
ALTER TABLE "case_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_audience" (
	"viewer_id" uuid,
	"org_id" uuid NOT NULL,
	"event_id" uuid,
	"position" bigint,
	CONSTRAINT "event_audience_pkey" PRIMARY KEY("viewer_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "event_audience" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"org_id" uuid,
	"id" uuid,
	"type" text NOT NULL,
	"type_version" integer NOT NULL,
	"aggregate_id" text NOT NULL,
	"command" text NOT NULL,
	"actor_client" uuid,
	"actor_job" text,
	"jurisdiction" text,
	"data" jsonb NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "events_pkey" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feed_positions" (
	"org_id" uuid PRIMARY KEY,
	"last" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feed_positions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobs" (
	"org_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"state" text DEFAULT 'due' NOT NULL,
	"due_at" timestamptz(3) NOT NULL,
	"claimed_until" timestamptz(3),
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_problem" text,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "jobs_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "jobs_state" CHECK ("state" in ('due','done','dead'))
);
--> statement-breakpoint
ALTER TABLE "jobs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_rows" (
	"org_id" uuid,
	"import_id" uuid,
	"upload" integer,
	"row_number" integer,
	"outcome" text NOT NULL,
	"natural_key" text,
	"original_sealed" bytea,
	"problem" jsonb,
	"subject_id" text,
	"already" boolean DEFAULT false NOT NULL,
	CONSTRAINT "import_rows_pkey" PRIMARY KEY("org_id","import_id","upload","row_number"),
	CONSTRAINT "import_rows_outcome" CHECK ("outcome" in ('pending','succeeded','failed'))
);
--> statement-breakpoint
ALTER TABLE "import_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"org_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"reference" text,
	"format" text NOT NULL,
	"mode" text NOT NULL,
	"dry_run" boolean NOT NULL,
	"state" text NOT NULL,
	"expected_rows" integer NOT NULL,
	"expected_amount" bigint,
	"expected_currency" text,
	"upload" integer DEFAULT 0 NOT NULL,
	"found_totals" jsonb,
	"processed" integer DEFAULT 0 NOT NULL,
	"succeeded" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"created_by" uuid,
	"created_at" timestamptz(3) NOT NULL,
	"uploaded_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "imports_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "imports_reference" UNIQUE("org_id","reference"),
	CONSTRAINT "imports_format" CHECK ("format" in ('csv','ndjson')),
	CONSTRAINT "imports_mode" CHECK ("mode" in ('best_effort','all_or_nothing')),
	CONSTRAINT "imports_state" CHECK ("state" in ('awaiting_upload','validating','processing','completed','failed','aborted')),
	CONSTRAINT "imports_progress" CHECK ("succeeded" + "failed" <= "processed")
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mandate_loads" (
	"lender_id" uuid,
	"agency_id" uuid,
	"mandate_id" uuid,
	"capacity" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "mandate_loads_pkey" PRIMARY KEY("lender_id","agency_id","mandate_id"),
	CONSTRAINT "mandate_loads_taken" CHECK ("taken" >= 0)
);
--> statement-breakpoint
ALTER TABLE "mandate_loads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mandate_versions" (
	"lender_id" uuid,
	"agency_id" uuid,
	"mandate_id" uuid,
	"number" integer,
	"terms" jsonb NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamptz(3) NOT NULL,
	"lender_signed_at" timestamptz(3),
	"agency_signed_at" timestamptz(3),
	CONSTRAINT "mandate_versions_pkey" PRIMARY KEY("lender_id","agency_id","mandate_id","number"),
	CONSTRAINT "mandate_versions_proposer" CHECK ("proposed_by" in ("lender_id", "agency_id"))
);
--> statement-breakpoint
ALTER TABLE "mandate_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mandates" (
	"lender_id" uuid,
	"agency_id" uuid,
	"id" uuid,
	"lender_reference" text,
	"agency_reference" text,
	"status" text NOT NULL,
	"in_force" integer,
	"latest" integer NOT NULL,
	"ended_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mandates_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "mandates_status" CHECK ("status" in ('proposed','active','ended')),
	CONSTRAINT "mandates_sides" CHECK ("lender_id" <> "agency_id"),
	CONSTRAINT "mandates_in_force" CHECK (("status" = 'proposed') = ("in_force" is null) or "status" = 'ended')
);
--> statement-breakpoint
ALTER TABLE "mandates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account_parties" (
	"org_id" uuid,
	"account_id" uuid,
	"party_id" uuid,
	"role" text,
	"liability" text NOT NULL,
	"guarantee_cap" bigint,
	"guarantee_called_on" date,
	"represents_party_id" uuid,
	"authority" text,
	"authority_scope" text,
	"authority_evidence" text,
	"valid_from" date,
	"valid_until" date,
	"added_at" timestamptz(3),
	"ended_at" timestamptz(3),
	CONSTRAINT "account_parties_pkey" PRIMARY KEY("org_id","account_id","party_id","role","added_at"),
	CONSTRAINT "account_parties_role" CHECK ("role" in ('borrower','co_borrower','guarantor','representative','authorised_third_party')),
	CONSTRAINT "account_parties_liability" CHECK ("liability" in ('several','joint','guarantee','none'))
);
--> statement-breakpoint
ALTER TABLE "account_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_points" (
	"org_id" uuid,
	"id" uuid,
	"party_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value_sealed" bytea NOT NULL,
	"source" text NOT NULL,
	"verified_at" timestamptz(3),
	"consented_at" timestamptz(3),
	"opted_out_at" timestamptz(3),
	"place_bound" boolean DEFAULT false NOT NULL,
	"time_zones" text[] NOT NULL,
	"removed_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contact_points_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "contact_points_kind" CHECK ("kind" in ('phone','email','address','workplace'))
);
--> statement-breakpoint
ALTER TABLE "contact_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "erasures" (
	"org_id" uuid,
	"party_id" uuid,
	"reason" text NOT NULL,
	"erased_at" timestamptz(3) NOT NULL,
	CONSTRAINT "erasures_pkey" PRIMARY KEY("org_id","party_id"),
	CONSTRAINT "erasures_reason" CHECK ("reason" in ('request','retention_elapsed','mistaken_identity','court_order'))
);
--> statement-breakpoint
ALTER TABLE "erasures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "parties" (
	"org_id" uuid,
	"id" uuid,
	"reference" text NOT NULL,
	"kind" text NOT NULL,
	"wrapped_key" bytea,
	"name_sealed" bytea,
	"national_id_sealed" bytea,
	"national_id_namespace" text,
	"birth_date_sealed" bytea,
	"employer_sealed" bytea,
	"preferred_language" text,
	"erased_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "parties_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "parties_kind" CHECK ("kind" in ('person','firm')),
	CONSTRAINT "parties_erased" CHECK ("erased_at" is null or "wrapped_key" is null)
);
--> statement-breakpoint
ALTER TABLE "parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "party_indexes" (
	"org_id" uuid,
	"field" text,
	"blind" bytea,
	"party_id" uuid,
	"contact_point_id" uuid,
	CONSTRAINT "party_indexes_pkey" PRIMARY KEY("org_id","field","blind","party_id"),
	CONSTRAINT "party_indexes_field" CHECK ("field" in ('national_id','name_birth_date','phone','email','address','workplace'))
);
--> statement-breakpoint
ALTER TABLE "party_indexes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "party_statuses" (
	"org_id" uuid,
	"party_id" uuid,
	"kind" text,
	"from_on" date,
	"until_on" date,
	"regime" text,
	"stay" boolean,
	"source" text NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "party_statuses_pkey" PRIMARY KEY("org_id","party_id","kind","from_on"),
	CONSTRAINT "party_statuses_kind" CHECK ("kind" in ('deceased','insolvent','minor','represented','identity_theft','incarcerated'))
);
--> statement-breakpoint
ALTER TABLE "party_statuses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subject_tags" (
	"org_id" uuid,
	"party_id" uuid,
	"namespace" text,
	"tag" bytea NOT NULL,
	CONSTRAINT "subject_tags_pkey" PRIMARY KEY("org_id","party_id","namespace")
);
--> statement-breakpoint
ALTER TABLE "subject_tags" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_batch_rows" (
	"lender_id" uuid,
	"agency_id" uuid,
	"mandate_agency_id" uuid NOT NULL,
	"batch_id" uuid,
	"number" integer,
	"given" text,
	"account_id" uuid,
	"placement_id" uuid,
	"outcome" text DEFAULT 'waiting' NOT NULL,
	"problem" text,
	"answer" text,
	"answer_problem" text,
	CONSTRAINT "placement_batch_rows_pkey" PRIMARY KEY("lender_id","batch_id","number"),
	CONSTRAINT "placement_batch_rows_outcome" CHECK ("outcome" in ('waiting','drafted','offered','failed')),
	CONSTRAINT "placement_batch_rows_offered_to" CHECK ("agency_id" is null or "agency_id" = "mandate_agency_id")
);
--> statement-breakpoint
ALTER TABLE "placement_batch_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_batches" (
	"lender_id" uuid,
	"agency_id" uuid,
	"mandate_agency_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"id" uuid,
	"reference" text,
	"state" text NOT NULL,
	"source" jsonb NOT NULL,
	"reached" text,
	"answer" text,
	"total" integer DEFAULT 0 NOT NULL,
	"offered" integer DEFAULT 0 NOT NULL,
	"accepted" integer DEFAULT 0 NOT NULL,
	"declined" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"amount_total" bigint NOT NULL,
	"respond_by" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placement_batches_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "placement_batches_state" CHECK ("state" in ('selecting','placing','offering','offered','answering','answered','aborted')),
	CONSTRAINT "placement_batches_offered_to" CHECK ("agency_id" is null or "agency_id" = "mandate_agency_id")
);
--> statement-breakpoint
ALTER TABLE "placement_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_queries" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid NOT NULL,
	"id" uuid,
	"kind" text NOT NULL,
	"document_kind" text,
	"asked_by" uuid NOT NULL,
	"question_sealed" bytea NOT NULL,
	"asked_at" timestamptz(3) NOT NULL,
	"due_at" timestamptz(3) NOT NULL,
	"overdue_at" timestamptz(3),
	"answer_sealed" bytea,
	"answered_at" timestamptz(3),
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placement_queries_pkey" PRIMARY KEY("lender_id","agency_id","id"),
	CONSTRAINT "placement_queries_kind" CHECK ("kind" in ('question','document_request')),
	CONSTRAINT "placement_queries_asker" CHECK ("asked_by" in ("lender_id", "agency_id"))
);
--> statement-breakpoint
ALTER TABLE "placement_queries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placements" (
	"lender_id" uuid,
	"agency_id" uuid,
	"mandate_agency_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"mandate_version" integer NOT NULL,
	"id" uuid,
	"account_id" uuid NOT NULL,
	"batch_id" uuid,
	"lender_reference" text,
	"agency_reference" text,
	"status" text NOT NULL,
	"currency" text NOT NULL,
	"amount_placed" bigint NOT NULL,
	"jurisdiction" text NOT NULL,
	"respond_by" timestamptz(3),
	"offered_at" timestamptz(3),
	"accepted_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"end_code" text,
	"end_note_sealed" bytea,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placements_pkey" PRIMARY KEY("lender_id","id"),
	CONSTRAINT "placements_status" CHECK ("status" in ('draft','offered','accepted','active','on_hold','recall_pending','objected','return_requested','declined','expired','withdrawn','recalled','returned','closed')),
	CONSTRAINT "placements_offered_to" CHECK ("agency_id" is null or "agency_id" = "mandate_agency_id"),
	CONSTRAINT "placements_draft_private" CHECK ("status" <> 'draft' or "agency_id" is null)
);
--> statement-breakpoint
ALTER TABLE "placements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_keys" (
	"org_id" uuid,
	"id" uuid,
	"client_id" uuid NOT NULL,
	"key_hash" bytea NOT NULL,
	"hint" text NOT NULL,
	"expires_at" timestamptz(3),
	"revoked_at" timestamptz(3),
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "api_keys_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "api_keys_hash" UNIQUE("org_id","key_hash")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clients" (
	"org_id" uuid,
	"id" uuid,
	"name" text NOT NULL,
	"auth_method" text NOT NULL,
	"jwks" jsonb,
	"secret_hash" bytea,
	"scopes" text[] NOT NULL,
	"api_version" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"epoch" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "clients_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "clients_auth_method" CHECK ("auth_method" in ('private_key_jwt','client_secret_basic','none')),
	CONSTRAINT "clients_status" CHECK ("status" in ('active','revoked'))
);
--> statement-breakpoint
ALTER TABLE "clients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory" (
	"org_id" uuid PRIMARY KEY,
	"world" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"jurisdictions" text[] NOT NULL,
	"created_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "directory" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"org_id" uuid,
	"client_id" uuid,
	"key" text,
	"fingerprint" bytea NOT NULL,
	"command" text NOT NULL,
	"status" integer,
	"response_sealed" bytea,
	"created_at" timestamptz(3) NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("org_id","client_id","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"org_id" uuid,
	"id" uuid,
	"name_sealed" bytea NOT NULL,
	"email_sealed" bytea NOT NULL,
	"email_index" bytea NOT NULL,
	"roles" text[] NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "members_pkey" PRIMARY KEY("org_id","id"),
	CONSTRAINT "members_email" UNIQUE("org_id","email_index")
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY,
	"world" text NOT NULL,
	"sandbox" boolean NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"jurisdictions" text[] NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisations_kind" CHECK ("kind" in ('lender','agency','debt_buyer','law_firm','adviser','regulator','operator')),
	CONSTRAINT "organisations_status" CHECK ("status" in ('active','closed'))
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quota_leases" (
	"org_id" uuid,
	"policy" text,
	"window_start" timestamptz(3),
	"leased" integer NOT NULL,
	CONSTRAINT "quota_leases_pkey" PRIMARY KEY("org_id","policy","window_start")
);
--> statement-breakpoint
ALTER TABLE "quota_leases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "spent_tokens" (
	"org_id" uuid,
	"client_id" uuid,
	"use" text,
	"token_id" text,
	"expires_at" timestamptz(3) NOT NULL,
	CONSTRAINT "spent_tokens_pkey" PRIMARY KEY("org_id","client_id","use","token_id"),
	CONSTRAINT "spent_tokens_use" CHECK ("use" in ('revoked','assertion'))
);
--> statement-breakpoint
ALTER TABLE "spent_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "account_costs_reference" ON "account_costs" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "account_costs_by_account" ON "account_costs" ("org_id","account_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_transactions_reversed" ON "account_transactions" ("org_id","reverses_id") WHERE "reverses_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "account_transactions_reference" ON "account_transactions" ("org_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE INDEX "account_transactions_by_day" ON "account_transactions" ("org_id","account_id","effective_on");--> statement-breakpoint
CREATE INDEX "account_transactions_by_account" ON "account_transactions" ("org_id","account_id","recorded_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_reference" ON "accounts" ("org_id","reference");--> statement-breakpoint
CREATE INDEX "accounts_by_age" ON "accounts" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "accounts_by_status" ON "accounts" ("org_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "accounts_by_bucket" ON "accounts" ("org_id","bucket","created_at","id");--> statement-breakpoint
CREATE INDEX "accounts_bucket_due" ON "accounts" ("org_id","bucket_due_on") WHERE "bucket_due_on" is not null;--> statement-breakpoint
CREATE INDEX "accounts_accrual_due" ON "accounts" ("org_id","accrual_due_on") WHERE "accrual_due_on" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "delinquency_episodes_running" ON "delinquency_episodes" ("org_id","account_id") WHERE "cured_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "documents_content" ON "documents" ("org_id","account_id","sha256");--> statement-breakpoint
CREATE INDEX "documents_by_account" ON "documents" ("org_id","account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "case_files_by_source" ON "case_files" ("source_id","account_id");--> statement-breakpoint
CREATE INDEX "event_audience_by_position" ON "event_audience" ("viewer_id","position") WHERE "position" is not null;--> statement-breakpoint
CREATE INDEX "event_audience_unnumbered" ON "event_audience" ("event_id","viewer_id") WHERE "position" is null;--> statement-breakpoint
CREATE INDEX "events_by_jurisdiction" ON "events" ("jurisdiction","recorded_at") WHERE "jurisdiction" is not null;--> statement-breakpoint
CREATE INDEX "events_by_aggregate" ON "events" ("org_id","aggregate_id");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" ("due_at") WHERE "state" = 'due';--> statement-breakpoint
CREATE INDEX "jobs_by_age" ON "jobs" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "jobs_by_subject" ON "jobs" ("org_id","subject_id");--> statement-breakpoint
CREATE INDEX "imports_by_age" ON "imports" ("org_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "mandates_lender_reference" ON "mandates" ("lender_id","lender_reference") WHERE "lender_reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "mandates_agency_reference" ON "mandates" ("agency_id","agency_reference") WHERE "agency_reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "mandates_lender_id" ON "mandates" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "mandates_agency_id" ON "mandates" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "mandates_by_lender" ON "mandates" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "mandates_by_agency" ON "mandates" ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "mandates_by_lender_agency" ON "mandates" ("lender_id","agency_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_parties_running" ON "account_parties" ("org_id","account_id","party_id","role") WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "account_parties_by_party" ON "account_parties" ("org_id","party_id");--> statement-breakpoint
CREATE INDEX "contact_points_by_party" ON "contact_points" ("org_id","party_id");--> statement-breakpoint
CREATE INDEX "erasures_by_age" ON "erasures" ("org_id","erased_at","party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "parties_reference" ON "parties" ("org_id","reference");--> statement-breakpoint
CREATE INDEX "parties_by_age" ON "parties" ("org_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "party_indexes_one_person" ON "party_indexes" ("org_id","blind") WHERE "field" = 'national_id';--> statement-breakpoint
CREATE INDEX "party_indexes_by_party" ON "party_indexes" ("org_id","party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "party_statuses_running" ON "party_statuses" ("org_id","party_id","kind") WHERE "until_on" is null;--> statement-breakpoint
CREATE INDEX "subject_tags_by_tag" ON "subject_tags" ("namespace","tag");--> statement-breakpoint
CREATE INDEX "placement_batch_rows_by_lender" ON "placement_batch_rows" ("lender_id","batch_id","outcome","number");--> statement-breakpoint
CREATE INDEX "placement_batch_rows_by_agency" ON "placement_batch_rows" ("agency_id","batch_id","outcome","number");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_batches_reference" ON "placement_batches" ("lender_id","reference") WHERE "reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "placement_batches_agency_id" ON "placement_batches" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "placement_batches_by_lender" ON "placement_batches" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placement_batches_by_agency" ON "placement_batches" ("agency_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_queries_lender_id" ON "placement_queries" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_queries_agency_id" ON "placement_queries" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "placement_queries_by_lender" ON "placement_queries" ("lender_id","asked_at","id");--> statement-breakpoint
CREATE INDEX "placement_queries_by_agency" ON "placement_queries" ("agency_id","asked_at","id");--> statement-breakpoint
CREATE INDEX "placement_queries_open_by_lender" ON "placement_queries" ("lender_id","asked_at","id") WHERE "answered_at" is null;--> statement-breakpoint
CREATE INDEX "placement_queries_open_by_agency" ON "placement_queries" ("agency_id","asked_at","id") WHERE "answered_at" is null;--> statement-breakpoint
CREATE INDEX "placement_queries_by_placement" ON "placement_queries" ("lender_id","placement_id","asked_at","id");--> statement-breakpoint
CREATE INDEX "placement_queries_by_agency_placement" ON "placement_queries" ("agency_id","placement_id","asked_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placements_one_taken" ON "placements" ("lender_id","account_id") WHERE "status" in ('offered','accepted','active','on_hold','recall_pending','objected','return_requested') or ("status" = 'draft' and "batch_id" is not null);--> statement-breakpoint
CREATE UNIQUE INDEX "placements_lender_reference" ON "placements" ("lender_id","lender_reference") WHERE "lender_reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "placements_agency_reference" ON "placements" ("agency_id","agency_reference") WHERE "agency_reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "placements_agency_id" ON "placements" ("agency_id","id");--> statement-breakpoint
CREATE INDEX "placements_by_lender" ON "placements" ("lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_agency" ON "placements" ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_lender_agency" ON "placements" ("lender_id","agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_agency_lender" ON "placements" ("agency_id","lender_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_lender_status" ON "placements" ("lender_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_agency_status" ON "placements" ("agency_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_lender_batch" ON "placements" ("lender_id","batch_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_agency_batch" ON "placements" ("agency_id","batch_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_account" ON "placements" ("lender_id","account_id","created_at");--> statement-breakpoint
CREATE INDEX "placements_by_lender_mandate" ON "placements" ("lender_id","mandate_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_agency_mandate" ON "placements" ("agency_id","mandate_id","created_at","id");--> statement-breakpoint
CREATE INDEX "placements_by_jurisdiction" ON "placements" ("jurisdiction","created_at");--> statement-breakpoint
CREATE INDEX "api_keys_by_hash" ON "api_keys" ("key_hash");--> statement-breakpoint
CREATE INDEX "api_keys_by_client" ON "api_keys" ("org_id","client_id","created_at","id");--> statement-breakpoint
CREATE INDEX "clients_by_age" ON "clients" ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "directory_by_world" ON "directory" ("world","created_at","org_id");--> statement-breakpoint
CREATE INDEX "directory_by_kind" ON "directory" ("world","kind","created_at","org_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_by_expiry" ON "idempotency_keys" ("org_id","expires_at");--> statement-breakpoint
CREATE INDEX "members_by_age" ON "members" ("org_id","created_at","id");--> statement-breakpoint
ALTER TABLE "account_costs" ADD CONSTRAINT "account_costs_org_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("org_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "account_costs" ADD CONSTRAINT "account_costs_rNX8Ug9vV0rf_fkey" FOREIGN KEY ("org_id","transaction_id") REFERENCES "account_transactions"("org_id","id");--> statement-breakpoint
ALTER TABLE "account_transactions" ADD CONSTRAINT "account_transactions_org_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("org_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "bucket_history" ADD CONSTRAINT "bucket_history_org_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("org_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "delinquency_episodes" ADD CONSTRAINT "delinquency_episodes_org_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("org_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_org_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("org_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_source_id_placement_id_placements_lender_id_id_fkey" FOREIGN KEY ("source_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "event_audience" ADD CONSTRAINT "event_audience_org_id_event_id_events_org_id_id_fkey" FOREIGN KEY ("org_id","event_id") REFERENCES "events"("org_id","id");--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_org_id_import_id_imports_org_id_id_fkey" FOREIGN KEY ("org_id","import_id") REFERENCES "imports"("org_id","id");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "mandate_loads" ADD CONSTRAINT "mandate_loads_5ukwrg5NoSCl_fkey" FOREIGN KEY ("lender_id","agency_id","mandate_id") REFERENCES "mandates"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "mandate_versions" ADD CONSTRAINT "mandate_versions_ezEtaT7aZVs3_fkey" FOREIGN KEY ("lender_id","agency_id","mandate_id") REFERENCES "mandates"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "account_parties" ADD CONSTRAINT "account_parties_unzMWwQcVEvG_fkey" FOREIGN KEY ("org_id","represents_party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "account_parties" ADD CONSTRAINT "account_parties_org_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("org_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "account_parties" ADD CONSTRAINT "account_parties_org_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("org_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_org_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("org_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "party_indexes" ADD CONSTRAINT "party_indexes_org_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("org_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "party_statuses" ADD CONSTRAINT "party_statuses_org_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("org_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "subject_tags" ADD CONSTRAINT "subject_tags_org_id_party_id_parties_org_id_id_fkey" FOREIGN KEY ("org_id","party_id") REFERENCES "parties"("org_id","id");--> statement-breakpoint
ALTER TABLE "placement_batch_rows" ADD CONSTRAINT "placement_batch_rows_sVFCDXKG4Gqm_fkey" FOREIGN KEY ("lender_id","batch_id") REFERENCES "placement_batches"("lender_id","id");--> statement-breakpoint
ALTER TABLE "placement_batches" ADD CONSTRAINT "placement_batches_OjAsTffBRuMc_fkey" FOREIGN KEY ("lender_id","mandate_agency_id","mandate_id") REFERENCES "mandates"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "placement_queries" ADD CONSTRAINT "placement_queries_hiAtyKOndX7j_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_bBFJgoulVfpU_fkey" FOREIGN KEY ("lender_id","mandate_agency_id","mandate_id") REFERENCES "mandates"("lender_id","agency_id","id");--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_lender_id_account_id_accounts_org_id_id_fkey" FOREIGN KEY ("lender_id","account_id") REFERENCES "accounts"("org_id","id");--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_2oaKo5D8fYo6_fkey" FOREIGN KEY ("lender_id","batch_id") REFERENCES "placement_batches"("lender_id","id");--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_org_id_client_id_clients_org_id_id_fkey" FOREIGN KEY ("org_id","client_id") REFERENCES "clients"("org_id","id");--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "directory" ADD CONSTRAINT "directory_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
CREATE POLICY "account_costs_owner" ON "account_costs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("account_costs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("account_costs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "account_transactions_owner" ON "account_transactions" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("account_transactions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("account_transactions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "accounts_owner" ON "accounts" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("accounts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("accounts"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "accounts_bridge" ON "accounts" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "bucket_history_owner" ON "bucket_history" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("bucket_history"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("bucket_history"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "bucket_history_bridge" ON "bucket_history" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "delinquency_episodes_owner" ON "delinquency_episodes" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("delinquency_episodes"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("delinquency_episodes"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "delinquency_episodes_bridge" ON "delinquency_episodes" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "documents_owner" ON "documents" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("documents"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("documents"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "documents_bridge" ON "documents" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "case_files_read" ON "case_files" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("case_files"."viewer_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "case_files"."source_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "case_files_insert" ON "case_files" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("case_files"."source_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "case_files_update" ON "case_files" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("case_files"."source_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("case_files"."source_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "case_files_delete" ON "case_files" AS PERMISSIVE FOR DELETE TO "concordat_app" USING ("case_files"."source_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "case_files"."viewer_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "case_files_bridge" ON "case_files" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "event_audience_append" ON "event_audience" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("event_audience"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "event_audience_read" ON "event_audience" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("event_audience"."viewer_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "event_audience_sequencer_read" ON "event_audience" AS PERMISSIVE FOR SELECT TO "concordat_sequencer" USING (true);--> statement-breakpoint
CREATE POLICY "event_audience_sequencer_number" ON "event_audience" AS PERMISSIVE FOR UPDATE TO "concordat_sequencer" USING (true) WITH CHECK ("event_audience"."position" is not null);--> statement-breakpoint
CREATE POLICY "event_audience_bridge" ON "event_audience" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "events_append" ON "events" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("events"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "events_read" ON "events" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("events"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid) or exists (select 1 from event_audience a where a.viewer_id = (select nullif(current_setting('app.org', true), '')::uuid) and a.org_id = "events"."org_id" and a.event_id = "events"."id"));--> statement-breakpoint
CREATE POLICY "events_bridge" ON "events" AS PERMISSIVE FOR INSERT TO "concordat_bridge" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "events_supervisor" ON "events" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("events"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));--> statement-breakpoint
CREATE POLICY "feed_positions_read" ON "feed_positions" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("feed_positions"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "feed_positions_sequencer" ON "feed_positions" AS PERMISSIVE FOR ALL TO "concordat_sequencer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "jobs_owner" ON "jobs" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("jobs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("jobs"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "jobs_due_read" ON "jobs" AS PERMISSIVE FOR SELECT TO "concordat_jobs" USING ("jobs"."state" = 'due');--> statement-breakpoint
CREATE POLICY "jobs_claim" ON "jobs" AS PERMISSIVE FOR UPDATE TO "concordat_jobs" USING ("jobs"."state" = 'due') WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "import_rows_owner" ON "import_rows" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("import_rows"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("import_rows"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "imports_owner" ON "imports" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("imports"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("imports"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "mandate_loads_parties" ON "mandate_loads" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("mandate_loads"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "mandate_loads"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("mandate_loads"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "mandate_loads"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "mandate_versions_parties" ON "mandate_versions" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("mandate_versions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "mandate_versions"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("mandate_versions"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "mandate_versions"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "mandate_versions_bridge" ON "mandate_versions" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "mandates_parties" ON "mandates" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("mandates"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "mandates"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("mandates"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "mandates"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "mandates_bridge" ON "mandates" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "account_parties_owner" ON "account_parties" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("account_parties"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("account_parties"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "account_parties_bridge" ON "account_parties" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "contact_points_owner" ON "contact_points" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("contact_points"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("contact_points"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "contact_points_bridge" ON "contact_points" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "erasures_owner" ON "erasures" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("erasures"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("erasures"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "parties_owner" ON "parties" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("parties"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("parties"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "parties_bridge" ON "parties" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "party_indexes_owner" ON "party_indexes" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("party_indexes"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("party_indexes"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "party_statuses_owner" ON "party_statuses" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("party_statuses"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("party_statuses"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "party_statuses_bridge" ON "party_statuses" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "subject_tags_insert" ON "subject_tags" AS PERMISSIVE FOR INSERT TO "concordat_app" WITH CHECK ("subject_tags"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subject_tags_update" ON "subject_tags" AS PERMISSIVE FOR UPDATE TO "concordat_app" USING ("subject_tags"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("subject_tags"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subject_tags_delete" ON "subject_tags" AS PERMISSIVE FOR DELETE TO "concordat_app" USING ("subject_tags"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subject_tags_own" ON "subject_tags" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("subject_tags"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "subject_tags_bridge" ON "subject_tags" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "placement_batch_rows_parties" ON "placement_batch_rows" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_batch_rows"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_batch_rows"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_batch_rows"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_batch_rows"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placement_batches_parties" ON "placement_batches" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_batches"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_batches"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_batches"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_batches"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placement_queries_parties" ON "placement_queries" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_queries"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_queries"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_queries"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_queries"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placements_supervisor" ON "placements" AS PERMISSIVE FOR SELECT TO "concordat_supervisor" USING ("placements"."jurisdiction" = any ((select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]));--> statement-breakpoint
CREATE POLICY "placements_parties" ON "placements" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placements"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placements"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placements"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placements"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placements_bridge" ON "placements" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "api_keys_owner" ON "api_keys" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("api_keys"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("api_keys"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "api_keys_bridge" ON "api_keys" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "clients_owner" ON "clients" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("clients"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("clients"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "clients_bridge" ON "clients" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "directory_owner" ON "directory" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("directory"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("directory"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "directory_world" ON "directory" AS PERMISSIVE FOR SELECT TO "concordat_app" USING ("directory"."world" = (select nullif(current_setting('app.world', true), '')));--> statement-breakpoint
CREATE POLICY "idempotency_keys_owner" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("idempotency_keys"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("idempotency_keys"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "members_owner" ON "members" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("members"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("members"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "organisations_owner" ON "organisations" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("organisations"."id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("organisations"."id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "organisations_bridge" ON "organisations" AS PERMISSIVE FOR SELECT TO "concordat_bridge" USING (true);--> statement-breakpoint
CREATE POLICY "organisations_jobs" ON "organisations" AS PERMISSIVE FOR SELECT TO "concordat_jobs" USING (true);--> statement-breakpoint
CREATE POLICY "quota_leases_owner" ON "quota_leases" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("quota_leases"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("quota_leases"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "spent_tokens_owner" ON "spent_tokens" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("spent_tokens"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("spent_tokens"."org_id" = (select nullif(current_setting('app.org', true), '')::uuid));