DROP INDEX "outbox_waiting";--> statement-breakpoint
CREATE INDEX "outbox_state" ON "outbox" USING btree ("state","id");