import type { Database } from "#db/client";
import { addJobs } from "#db/jobs";
import { outbox } from "#db/schema";
import type { Template } from "./templates";

export type Mail = {
  memberId: number | null;
  recipient: string;
  language: "fr" | "nl" | "en";
  template: Template;
  values: Record<string, string | number>;
};

/** Writes outgoing mail in the caller's transaction; a job carries each after the commit. */
export async function queueMail(db: Database, mails: Mail[]) {
  for (let start = 0; start < mails.length; start += 500) {
    const rows = await db
      .insert(outbox)
      .values(mails.slice(start, start + 500))
      .returning({ id: outbox.id });
    const jobs = rows.map(({ id }) => ({ payload: { outboxId: id }, key: `deliver_mail:${id}` }));
    await addJobs(db, "deliver_mail", jobs);
  }
}
