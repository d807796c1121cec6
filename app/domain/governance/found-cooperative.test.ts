import { expect } from "vitest";
import { cooperative, member } from "#db/schema";
import { required } from "../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../tests/support/database";
import { signInWithPassword } from "../members/account/sign-in-with-password.server";
import { mayAnywhere } from "./actor";
import { foundCooperative } from "./found-cooperative.server";
import { installationState } from "./installation-state.server";
import { loadActor } from "./load-actor.server";
import { runningMandatesOf } from "./running-mandates-of.server";

const first = {
  firstName: "Aïcha",
  lastName: "Lemaire",
  email: "Aicha@example.org",
  password: "trois vélos sous la pluie",
};

test("an installation that holds something is not founded again", async ({ db }) => {
  await db.insert(cooperative).values({ kind: "demonstration", name: "La Traverse" });
  expect(await installationState(db)).toBe("demonstration");
  expect(await foundCooperative(db, first)).toEqual({ ok: false, refusal: "installation.notEmpty" });
  expect(await db.select().from(member)).toEqual([]);
});

test("a weak password founds nothing", async ({ db }) => {
  for (const password of ["court", "aaaaaaaaaaaa", "aicha@example"]) {
    expect(await foundCooperative(db, { ...first, password })).toMatchObject({ refusal: "password.weak" });
  }
  expect(await installationState(db)).toBe("empty");
});

test("the first administrator signs in and holds their rights from a mandate", async ({ db }) => {
  const outcome = await foundCooperative(db, first);
  if (!outcome.ok) throw new Error(outcome.refusal);
  expect(await installationState(db)).toBe("real");
  const { email, password } = first;
  const signedIn = await signInWithPassword(db, { email, password, address: "192.0.2.1" });
  expect(signedIn).toEqual({ ok: true, memberId: outcome.memberId });
  const actor = required(await loadActor(db, outcome.memberId));
  expect(mayAnywhere(actor, "platform.administer")).toBe(true);
  expect(mayAnywhere(actor, "members.import")).toBe(true);
  expect(mayAnywhere(actor, "votes.open")).toBe(false);
  expect(await runningMandatesOf(db, outcome.memberId)).toMatchObject([{ function: "platform_administrator" }]);
});

test("of two foundations at once one gets through", async () => {
  const clone = await cloneDatabase();
  try {
    const outcomes = await Promise.all([1, 2, 3].map(() => foundCooperative(clone.db, first)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await clone.db.select().from(member)).toHaveLength(1);
  } finally {
    await clone.drop();
  }
});
