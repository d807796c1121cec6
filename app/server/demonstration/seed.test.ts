import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findHistorySubject } from "~/domain/governance/history-subjects.server";
import { loadActor } from "~/domain/governance/load-actor.server";
import { fromText, toNumber } from "~/domain/participation/rules/fraction";
import type { ResolutionCount } from "~/domain/participation/rules/resolution";
import { cloneDatabase } from "../../../tests/support/database";
import { seedDemonstration } from "./seed.server";

describe("the demonstration cooperative", () => {
  let clone: Awaited<ReturnType<typeof cloneDatabase>>;
  const column = async (query: string) => {
    const rows = await clone.db.execute<{ value: unknown }>(sql.raw(query));
    return rows.map(({ value }) => value);
  };

  beforeAll(async () => {
    clone = await cloneDatabase({ max: 2 });
    const { seeded, signIn } = await seedDemonstration({ databaseUrl: clone.url });
    expect(seeded).toBe(true);
    expect(signIn.length).toBeGreaterThanOrEqual(6);
  });
  afterAll(() => clone.drop());

  test("is filled in once: a second filling leaves everything as it is", async () => {
    const before = await column("select count(*)::int as value from journal");
    expect(await seedDemonstration({ databaseUrl: clone.url })).toMatchObject({ seeded: false });
    expect(await column("select count(*)::int as value from journal")).toEqual(before);
  });

  test("shows a member's point in every state", async () => {
    const states = await column("select unnest(enum_range(null::submission_state))::text as value");
    const shown = await column("select distinct state::text as value from submission");
    expect(states.filter((state) => !shown.includes(state))).toEqual([]);
  });

  test("has a meeting convened within ten days, published minutes, a vacant seat and a mandate that ends soon", async () => {
    const convened = "state = 'convened' and starts_at between now() + interval '1 day' and now() + interval '10 days'";
    expect(await column(`select title as value from meeting where ${convened}`)).toHaveLength(1);
    expect(await column("select state::text as value from minutes")).toEqual(
      expect.arrayContaining(["published", "shared"]),
    );
    const vacant = await column(`select seat.id as value from seat join body on body.id = body_id
      where body.slug = 'conseil' and not exists (select from mandate where seat_id = seat.id)`);
    expect(vacant).toHaveLength(1);
    const ending = "ends_on between current_date and current_date + 90";
    expect(await column(`select id as value from mandate where ${ending}`)).not.toEqual([]);
  });

  test("meets and closes votes on working days, in the evening", async () => {
    const shown = (at: string) => `extract(isodow from ${at} at time zone 'Europe/Brussels') > 5 or
      extract(hour from ${at} at time zone 'Europe/Brussels') <> 18`;
    expect(await column(`select title as value from meeting where ${shown("starts_at")}`)).toEqual([]);
    expect(await column(`select question as value from vote where ${shown("closes_at")}`)).toEqual([]);
  });

  test("has a vote that closes within days and one published as its ballots say", async () => {
    const open = "state = 'open' and method = 'resolution' and closes_at between now() and now() + interval '6 days'";
    expect(await column(`select id as value from vote where ${open}`)).toHaveLength(1);
    const [published] = await column(
      "select id as value from vote where state = 'published' and method = 'resolution' and rule is null",
    );
    const [counted] = await column(`select ballot_count as value from vote where id = ${published}`);
    expect(await column(`select count(*)::int as value from ballot where vote_id = ${published}`)).toEqual([counted]);
  });

  test("has a resolution of three colleges, whose weights change how clear it is", async () => {
    const [result] = await column("select result as value from vote where method = 'resolution' and rule is not null");
    expect(result).toMatchObject({ outcome: "adopted", colleges: [{ id: "1" }, { id: "2" }, { id: "3" }] });
    const { forShare, votes, votesCast } = result as ResolutionCount;
    expect(votes.for / votesCast).toBeGreaterThan(0.67);
    expect(toNumber(fromText(forShare ?? "0"))).toBeLessThan(0.62);
  });

  test("has a published election by every other method, decided without a lot, and a consent in two turns", async () => {
    const chosen = await column(`select array_agg(option->>'title' order by at) as value
      from vote, jsonb_array_elements_text(result->'winners') with ordinality won (id, at),
        jsonb_array_elements(rule->'options') option
      where state = 'published' and option->>'id' = won.id group by vote.id order by min(opens_at)`);
    expect(chosen).toEqual([
      ["La Passerelle"],
      ["Élodie Guérin", "Quentin Tshibanda", "Brigitte Vasseur"],
      ["Un parrainage pendant six mois", "Un déjeuner d’accueil chaque mois", "Un guide en trois langues"],
      ["Namur"],
    ]);
    expect(await column('select id as value from vote where result::text like \'%"by": "order"%\'')).toEqual([]);
    expect(
      await column("select result->>'outcome' as value from vote where method = 'consent' order by opens_at"),
    ).toEqual(["objected", "adopted"]);
  });

  test("names candidates who are members, and lets a visitor vote in an open election", async () => {
    const strangers = await column(`select option->>'title' as value
      from vote, jsonb_array_elements(rule->'options') option
      where method = 'stv' and option->>'title' not in (select first_name || ' ' || last_name from member)`);
    expect(strangers).toEqual([]);
    const waiting = await column(`select count(*)::int as value from demonstration_person person
      join electorate_entry entry on entry.member_id = person.member_id and not has_voted
      join vote on vote.id = vote_id where state = 'open' and method = 'approval'`);
    expect(waiting).toEqual([7]);
  });

  test("has a budget round in the vote, one just counted and one in execution, whose money balances", async () => {
    const states = "select state::text as value from budget_round order by id";
    expect(await column(states)).toEqual(["execution", "result", "vote"]);
    expect(await column("select sum(amount_cents)::int as value from ledger_line")).toEqual([0]);
    expect(await column("select kind::text as value from ledger_entry")).toEqual(expect.arrayContaining(["spending"]));
  });

  test("shows in Lille what equal shares change: by number of votes, some voters would have had no project", async () => {
    const [without, byVotes] = await column(`select value::int from budget_round, jsonb_array_elements_text(
      jsonb_build_array(result->'statistics'->'votersWithoutProject',
        result->'greedy'->'statistics'->'votersWithoutProject')) value where state = 'execution'`);
    expect(without).toBe(0);
    expect(byVotes).toBeGreaterThan(2);
    const running = "select count(*)::int as value from project where state in ('done', 'under_way')";
    expect(await column(running)).toEqual([3]);
  });

  test("shows in Antwerp what points change: by number of votes, a project that is wanted less would have won", async () => {
    const [round] = await column(`select jsonb_build_object('paper', paper->>'form', 'by', rule->>'satisfaction',
      'funded', result->'selected', 'byVotes', result->'greedy'->'selected') as value
      from budget_round where state = 'result'`);
    const { paper, by, funded, byVotes } = round as Record<"paper" | "by", string> & Record<string, string[]>;
    expect([paper, by, funded?.length]).toEqual(["points", "points", 4]);
    expect(funded?.filter((id) => byVotes?.includes(id))).toHaveLength(3);
  });

  test("tells dates in its history that fit the day they were told", async () => {
    const told = "(after->>'closesAt')::timestamptz";
    const [days] = await column(`select round(extract(epoch from ${told} - at) / 86400)::int as value from journal
      where action = 'vote.drafted' and after->>'question' like 'Faut-il%'`);
    expect(days).toBeGreaterThanOrEqual(7);
    expect(days).toBeLessThanOrEqual(11);
    expect(
      await column(`select count(*)::int as value from journal join vote on vote.id = subject_id
      where action = 'vote.drafted' and abs(extract(epoch from ${told} - vote.closes_at)) > 60`),
    ).toEqual([0]);
  });

  test("has a history that somebody can read for every kind of thing that its journal names", async () => {
    const readers = await column("select member_id as value from demonstration_person");
    const actors = await Promise.all(readers.map((id) => loadActor(clone.db, id as number)));
    const kinds = await clone.db.execute<{ kind: string; ids: number[] }>(
      sql`select subject_kind as kind, array_agg(distinct subject_id) as ids from journal group by 1`,
    );
    for (const { kind, ids } of kinds) {
      const found = actors.flatMap((actor) =>
        actor ? ids.map((id) => findHistorySubject(clone.db, actor, kind, id)) : [],
      );
      expect((await Promise.all(found)).some(Boolean), kind).toBe(true);
    }
  });

  test("lets nothing in the past happen in the future", async () => {
    expect(await column("select count(*)::int as value from journal where at > now()")).toEqual([0]);
    expect(await column("select count(*)::int as value from outbox where state <> 'sent'")).toEqual([0]);
  });
});
