import { describe, expect, test } from "vitest";
import type { Actor } from "../governance/actor";
import { mayPropose, mayReadAgenda, mayReadItem, mayReadMinutes, maySitting, maySupport } from "./policy";

const [namur, liege, group] = [11, 12, 1];
const member: Actor = {
  memberId: 1,
  firstName: "Nadia",
  lastName: "Colignon",
  language: "fr",
  antennaId: namur,
  categoryId: 1,
  mandates: [],
};
const sits = (held: Actor["mandates"][number]["function"]): Actor => ({
  ...member,
  mandates: [{ bodyId: 5, placeId: group, function: held }],
});
const body = { id: 5, kind: "board" as const, placeId: group, dissolvedOn: null };

describe("a member", () => {
  test("proposes to any body that deliberates, and to no antenna group but their own", () => {
    expect(mayPropose(member, body)).toBe(true);
    expect(mayPropose(member, { ...body, kind: "administration" })).toBe(false);
    expect(mayPropose(member, { ...body, dissolvedOn: "2026-01-01" })).toBe(false);
    expect(mayPropose(member, { ...body, kind: "antenna_group", placeId: namur })).toBe(true);
    expect(mayPropose(member, { ...body, kind: "antenna_group", placeId: liege })).toBe(false);
  });

  test("supports in the bodies of the places around their antenna", () => {
    expect(maySupport(member, body, [namur, group])).toBe(true);
    expect(maySupport(member, { ...body, placeId: liege }, [namur, group])).toBe(false);
  });

  test("reads an agenda once it is convened, and minutes once they are published", () => {
    expect(mayReadAgenda(member, "draft", [5])).toBe(false);
    expect(mayReadAgenda(null, "convened", [5])).toBe(true);
    expect(mayReadMinutes(member, "shared", [5])).toBe(false);
    expect(mayReadMinutes(member, "published", [5])).toBe(true);
    expect(mayReadMinutes(null, "published", [5])).toBe(false);
  });
});

describe("a closed session", () => {
  test("is read by those who sit, in that body alone", () => {
    expect(mayReadItem(sits("administrator"), "closed_session", [5])).toBe(true);
    expect(mayReadItem(sits("administrator"), "closed_session", [6])).toBe(false);
    expect(mayReadItem(member, "closed_session", [5])).toBe(false);
  });

  test("hides nothing else, and strangers read what is public", () => {
    expect(mayReadItem(member, "members", [5])).toBe(true);
    expect(mayReadItem(null, "members", [5])).toBe(false);
    expect(mayReadItem(null, "public", [5])).toBe(true);
  });
});

test("a right held in one of the bodies that sit together is enough", () => {
  expect(maySitting(sits("secretary"), "minutes.write", [4, 5])).toBe(true);
  expect(maySitting(sits("administrator"), "minutes.write", [4, 5])).toBe(false);
});

test("draft minutes are read only by those who write them, shared ones by those who sit", () => {
  expect(mayReadMinutes(sits("administrator"), "draft", [5])).toBe(false);
  expect(mayReadMinutes(sits("secretary"), "draft", [5])).toBe(true);
  expect(mayReadMinutes(sits("administrator"), "shared", [5])).toBe(true);
});
