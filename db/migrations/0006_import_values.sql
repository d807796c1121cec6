ALTER TABLE "member_import" DROP COLUMN "invite";--> statement-breakpoint
ALTER TABLE "member_import" ADD COLUMN "invite" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "member_import_row" ADD COLUMN "member_id" integer;--> statement-breakpoint
ALTER TABLE "member_import_row" ADD COLUMN "values" jsonb;--> statement-breakpoint
ALTER TABLE "member_import_row" ADD CONSTRAINT "member_import_row_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "member_import_row_member" ON "member_import_row" USING btree ("member_id");