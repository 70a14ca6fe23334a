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
CREATE INDEX "supervised_versions_by_place" ON "supervised_versions" ("template","jurisdiction","at","id");--> statement-breakpoint
CREATE POLICY "supervised_versions_bridge" ON "supervised_versions" AS PERMISSIVE FOR ALL TO "concordat_bridge" USING (true) WITH CHECK (true);