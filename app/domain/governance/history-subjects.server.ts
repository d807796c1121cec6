import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { type Actor, bodiesWhere } from "./actor";
import { importerOf, mayKeepMandates } from "./policy";

/** What a history is about, for its reader: its name, and its page when it has one. */
export type HistorySubject = { title: string; to: string | null };

type Find = (actor: Actor, id: number) => SQL | null;

const among = (column: SQL, ids: number[]) => sql`${column} = any (${`{${ids.join(",")}}`}::int[])`;
const inFrench = (column: string) => sql.raw(`${column} ->> 'fr'`);

const draftsOf = (actor: Actor, body: string) => among(sql.raw(body), bodiesWhere(actor, "meetings.prepare"));

const inRegister = (table: "category" | "college", page: string, id: number) =>
  sql`select ${inFrench("name")} as title, ${page}::text || id as "to" from ${sql.identifier(table)} where id = ${id}`;

/**
 * Who may read the history of what: whoever may see the thing itself. Each entry selects the title and the address of
 * one thing if this member may see it. Things about members are for those who keep the
 * register; the account is its owner's too.
 */
const subjects: Record<string, Find> = {
  body: (_actor, id) =>
    sql`select ${inFrench("name")} as title, '/gouvernance/' || slug as "to" from body where id = ${id}`,
  seat: (_actor, id) => sql`select ${inFrench("body.name")} as title, '/gouvernance/' || slug as "to"
    from seat join body on body.id = seat.body_id where seat.id = ${id}`,
  mandate: (_actor, id) => sql`select first_name || ' ' || last_name || ', ' || (${inFrench("body.name")}) as title,
      '/gouvernance/' || slug as "to"
    from mandate join member on member.id = member_id join seat on seat.id = seat_id join body on body.id = body_id
    where mandate.id = ${id}`,
  submission: (actor, id) => sql`select title, '/points/' || id as "to" from submission
    where id = ${id} and (submitted_at is not null or author_id = ${actor.memberId})`,
  meeting: (actor, id) => sql`select title, '/reunions/' || id as "to" from meeting
    where id = ${id} and (state <> 'draft' or ${draftsOf(actor, "body_id")})`,
  agenda_item: (actor, id) => sql`select agenda_item.title, '/reunions/' || meeting.id as "to"
    from agenda_item join meeting on meeting.id = meeting_id
    where agenda_item.id = ${id} and (meeting.state <> 'draft' or ${draftsOf(actor, "body_id")})
      and (visibility <> 'closed_session' or ${among(sql.raw("body_id"), bodiesWhere(actor, "closed_session.read"))})`,
  minutes: (actor, id) => sql`select meeting.title, '/reunions/' || meeting.id as "to"
    from minutes join meeting on meeting.id = meeting_id
    where meeting_id = ${id} and (minutes.state in ('approved', 'published') or ${draftsOf(actor, "body_id")})`,
  follow_up: (actor, id) => sql`select left(text, 150) as title, '/reunions/' || meeting.id as "to"
    from follow_up join agenda_item on agenda_item.id = agenda_item_id join meeting on meeting.id = meeting_id
    where follow_up.id = ${id}
      and (visibility <> 'closed_session' or ${among(sql.raw("body_id"), bodiesWhere(actor, "closed_session.read"))})`,
  vote: (actor, id) => sql`select question as title, '/scrutins/' || id as "to" from vote
    where id = ${id} and (state <> 'draft' or ${among(sql.raw("body_id"), bodiesWhere(actor, "votes.open"))})`,
  budget_round: (actor, id) => sql`select title, '/budgets/' || id as "to" from budget_round
    where id = ${id} and (state <> 'draft' or ${among(sql.raw("body_id"), bodiesWhere(actor, "rounds.run"))})`,
  project: (actor, id) => sql`select title, '/budgets/' || round_id || '/projets/' || id as "to" from project
    where id = ${id} and (state <> 'draft' or author_id = ${actor.memberId})`,
  member: (actor, id) =>
    mayKeepMandates(actor)
      ? sql`select first_name || ' ' || last_name as title, '/admin/membres/' || id as "to" from member where id = ${id}`
      : null,
  account: (actor, id) =>
    mayKeepMandates(actor) || actor.memberId === id
      ? sql`select first_name || ' ' || last_name as title, null as "to" from member where id = ${id}`
      : null,
  cooperative: (actor) => (mayKeepMandates(actor) ? sql`select name as title, null as "to" from cooperative` : null),
  category: (actor, id) => (importerOf(actor) ? inRegister("category", "/admin/categories/", id) : null),
  college: (actor, id) => (importerOf(actor) ? inRegister("college", "/admin/colleges/", id) : null),
  member_import: (actor, id) =>
    mayKeepMandates(actor)
      ? sql`select file_name as title, '/admin/import/' || id as "to" from member_import where id = ${id}`
      : null,
};

/** The thing whose history is asked for; null when it does not exist or is not for this reader. */
export async function findHistorySubject(
  db: Database,
  actor: Actor,
  kind: string,
  id: number,
): Promise<HistorySubject | null> {
  const find = Object.hasOwn(subjects, kind) ? subjects[kind]?.(actor, id) : null;
  if (!find) return null;
  const [row] = await db.execute<HistorySubject>(find);
  return row ?? null;
}
