import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { category, college, session } from "#db/schema";
import { aBody, aCooperative, aMember, withMandate } from "../../../../tests/support/cooperative";
import { cloneDatabase } from "../../../../tests/support/database";
import { serveRoutes } from "../../../../tests/support/served-routes";
import * as categoryPage from "./category";
import * as collegePage from "./college";
import * as listPage from "./list";

const routes = {
  "/admin/categories": listPage,
  "/admin/categories/nouvelle": categoryPage,
  "/admin/categories/:id": categoryPage,
  "/admin/colleges/nouveau": collegePage,
  "/admin/colleges/:id": collegePage,
};

let clone: Awaited<ReturnType<typeof cloneDatabase>>;
let served: Awaited<ReturnType<typeof serveRoutes>>;
let cookies: { staff: string; chair: string };
let categoryId: number;

async function signedIn({ memberId }: { memberId: number }) {
  const secret = `session-of-${memberId}`.padEnd(50, "0");
  const id = createHash("sha256").update(secret).digest("hex");
  await clone.db.insert(session).values({ id, userId: memberId, expiresAt: new Date(Date.now() + 3_600_000) });
  return `voix=${secret}`;
}

beforeAll(async () => {
  clone = await cloneDatabase({ max: 4 });
  served = await serveRoutes(clone, routes);
  const scene = await aCooperative(clone.db);
  categoryId = scene.categoryId;
  const someone = { antennaId: scene.places.namur, categoryId };
  const administration = await aBody(clone.db, { kind: "administration", placeId: scene.places.group });
  cookies = {
    staff: await signedIn(
      await withMandate(clone.db, await aMember(clone.db, someone), administration, "platform_administrator"),
    ),
    chair: await signedIn(await withMandate(clone.db, await aMember(clone.db, someone), scene.board, "chair")),
  };
});

afterAll(async () => {
  await served.stop();
  await clone.drop();
});

const post = async (path: string, form: Record<string, string>, cookie = cookies.staff) => {
  const { status, headers } = await served.ask(path, { form, cookie });
  return [status, headers.get("location")];
};
const saved = [303, "/admin/categories"];
const colleges = () => clone.db.select().from(college).orderBy(college.id);

test("a chair reads and sends none of these forms", async () => {
  for (const path of ["/admin/categories", "/admin/categories/nouvelle", `/admin/categories/${categoryId}`]) {
    expect((await served.ask(path, { cookie: cookies.chair })).status, path).toBe(403);
    expect((await served.ask(path, { cookie: cookies.staff })).status, path).toBe(200);
  }
  expect(await post("/admin/colleges/nouveau", { fr: "Usage" }, cookies.chair)).toEqual([403, null]);
  expect(await post(`/admin/categories/${categoryId}`, { fr: "Clients" }, cookies.chair)).toEqual([403, null]);
  expect(await colleges()).toEqual([]);
});

test("the staff add three colleges, tie their one category to the first, and take the superfluous one back", async () => {
  for (const fr of ["Usage", "Équipe", "Soutien", "Erreur"])
    expect(await post("/admin/colleges/nouveau", { fr, nl: "", en: "" })).toEqual(saved);
  expect(await post("/admin/colleges/nouveau", { fr: "usage", nl: "", en: "" })).toEqual([409, null]);
  expect(await post("/admin/colleges/nouveau", { fr: "", nl: "Gebruik", en: "" })).toEqual([400, null]);
  const [usage, , , mistake] = await colleges();
  const form = { fr: "Usagers", nl: "", en: "", collegeId: String(usage?.id) };
  expect(await post(`/admin/categories/${categoryId}`, form)).toEqual(saved);
  expect(await post(`/admin/colleges/${usage?.id}`, { intent: "remove" })).toEqual([409, null]);
  expect(await post(`/admin/colleges/${mistake?.id}`, { intent: "remove" })).toEqual(saved);
  expect((await colleges()).map(({ slug }) => slug)).toEqual(["usage", "equipe", "soutien"]);
  expect(await clone.db.select().from(category)).toMatchObject([{ id: categoryId, collegeId: usage?.id }]);
});

test("an address without its category or college does not exist", async () => {
  for (const path of ["/admin/categories/999", "/admin/categories/x", "/admin/colleges/999"])
    expect((await served.ask(path, { cookie: cookies.staff })).status, path).toBe(404);
});
