ALTER TABLE "convening" ADD COLUMN "starts_at" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "convening" ADD COLUMN "venue" text NOT NULL;--> statement-breakpoint
ALTER TABLE "convening" ADD COLUMN "urgent_reason" text;