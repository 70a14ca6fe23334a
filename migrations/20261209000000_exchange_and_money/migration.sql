ALTER TABLE "accounts" ADD COLUMN "freezes" jsonb;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "endpoint_kind" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "endpoint_hash" bytea;--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "template_id" uuid;--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "activity_id" uuid;--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "collector_id" uuid;--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "happened_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "message_screenings" ADD COLUMN "finding_id" uuid;--> statement-breakpoint
ALTER TABLE "contact_points" ADD COLUMN "endpoint_hash" bytea;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "endpoint_kind" text;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "endpoint_hash" bytea;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_endpoint" CHECK (("endpoint_kind" is null) = ("endpoint_hash" is null));--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_endpoint" CHECK (("endpoint_kind" is null) = ("endpoint_hash" is null));--> statement-breakpoint
ALTER TABLE "preferences" DROP CONSTRAINT "preferences_place", ADD CONSTRAINT "preferences_place" CHECK ("kind" <> 'inconvenient_place' or "contact_point_id" is not null or "endpoint_hash" is not null);