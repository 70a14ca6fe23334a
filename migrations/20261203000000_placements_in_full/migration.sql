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
CREATE TABLE "placement_holds" (
	"lender_id" uuid,
	"agency_id" uuid,
	"placement_id" uuid NOT NULL,
	"id" uuid,
	"source" text NOT NULL,
	"code" text,
	"reference" text,
	"note_sealed" bytea,
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
ALTER TABLE "jobs" ADD COLUMN "traceparent" text;--> statement-breakpoint
ALTER TABLE "party_indexes" ADD COLUMN "index_key" integer;--> statement-breakpoint
ALTER TABLE "subject_tags" ADD COLUMN "tag_key" integer;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "base_status" text;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "holds_open" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "recall_state" text;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "return_requested" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "tier" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "email_index_key" integer;--> statement-breakpoint
CREATE INDEX "jobs_done" ON "jobs" ("org_id","due_at") WHERE "state" = 'done';--> statement-breakpoint
CREATE UNIQUE INDEX "placement_holds_lender_id" ON "placement_holds" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_holds_agency_id" ON "placement_holds" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_holds_once" ON "placement_holds" ("lender_id","placement_id","placed_by","source",coalesce("reference", '')) WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "placement_holds_by_lender" ON "placement_holds" ("lender_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "placement_holds_by_agency" ON "placement_holds" ("agency_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "placement_holds_open_by_lender" ON "placement_holds" ("lender_id","placed_at","id") WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "placement_holds_open_by_agency" ON "placement_holds" ("agency_id","placed_at","id") WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX "placement_holds_by_placement" ON "placement_holds" ("lender_id","placement_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "placement_holds_by_agency_placement" ON "placement_holds" ("agency_id","placement_id","placed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_returns_lender_id" ON "placement_returns" ("lender_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_returns_agency_id" ON "placement_returns" ("agency_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_returns_open" ON "placement_returns" ("lender_id","placement_id") WHERE "state" = 'requested';--> statement-breakpoint
CREATE INDEX "placement_returns_by_lender" ON "placement_returns" ("lender_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_agency" ON "placement_returns" ("agency_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_lender_state" ON "placement_returns" ("lender_id","state","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_agency_state" ON "placement_returns" ("agency_id","state","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_placement" ON "placement_returns" ("lender_id","placement_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "placement_returns_by_agency_placement" ON "placement_returns" ("agency_id","placement_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "spent_tokens_by_expiry" ON "spent_tokens" ("org_id","expires_at");--> statement-breakpoint
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_org_id_calendars_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "calendars"("org_id");--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_org_id_organisations_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id");--> statement-breakpoint
ALTER TABLE "placement_holds" ADD CONSTRAINT "placement_holds_3uGQ9e4P0pV7_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
ALTER TABLE "placement_returns" ADD CONSTRAINT "placement_returns_LFSqjkPaeaUu_fkey" FOREIGN KEY ("lender_id","placement_id") REFERENCES "placements"("lender_id","id");--> statement-breakpoint
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
CREATE POLICY "placement_holds_parties" ON "placement_holds" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_holds"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_holds"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_holds"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_holds"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "placement_returns_parties" ON "placement_returns" AS PERMISSIVE FOR ALL TO "concordat_app" USING ("placement_returns"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_returns"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid)) WITH CHECK ("placement_returns"."lender_id" = (select nullif(current_setting('app.org', true), '')::uuid) or "placement_returns"."agency_id" = (select nullif(current_setting('app.org', true), '')::uuid));