import { expect, test } from "vitest";
import { redirectWithFlash, takeFlash } from "./flash.server";

const context = { configuration: { secret: "premier" } };

async function visit(response: Response, secret = "premier") {
  const cookie = response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  const request = new Request("http://localhost/points/4", { headers: { Cookie: cookie } });
  return takeFlash(request, { configuration: { secret } });
}

test("the next page says the sentence, once", async () => {
  const response = await redirectWithFlash("/points/4", context, "Votre point est proposé.");
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/points/4"]);
  const { flash, headers } = await visit(response);
  expect(flash).toEqual({ kind: "success", text: "Votre point est proposé." });
  expect(headers["Set-Cookie"]).toContain("Expires=Thu, 01 Jan 1970");
});

test("a sentence that we did not sign is not shown", async () => {
  const response = await redirectWithFlash("/", { configuration: { secret: "autre" } }, "Cliquez ici");
  expect((await visit(response)).flash).toBeNull();
});

test("a page without a sentence sets no cookie", async () => {
  expect(await takeFlash(new Request("http://localhost/"), context)).toEqual({ flash: null, headers: {} });
});
