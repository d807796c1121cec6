CREATE TABLE "demonstration_person" (
	"member_id" integer PRIMARY KEY NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"what" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rate_limit" ALTER COLUMN "expire" SET DATA TYPE timestamp with time zone USING to_timestamp("expire" / 1000.0);--> statement-breakpoint
ALTER TABLE "demonstration_person" ADD CONSTRAINT "demonstration_person_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE cascade ON UPDATE no action;