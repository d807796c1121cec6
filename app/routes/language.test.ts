import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { action } from "./language";

function choose(fields: Record<string, string>): Promise<Response> {
  const request = new Request("http://localhost/langue", { method: "POST", body: new URLSearchParams(fields) });
  return action({ request, params: {} } as unknown as ActionFunctionArgs);
}

test("the language is remembered, and the reader stays on the same page", async () => {
  const response = await choose({ langue: "nl", retour: "/scrutins/3?page=2" });
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/scrutins/3?page=2"]);
  expect(response.headers.get("Set-Cookie")).toMatch(/^langue=nl; Path=\/; .*HttpOnly; SameSite=Lax$/);
});

test.each(["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", ""])(
  "the way back never leads outside: %s",
  async (retour) => {
    expect((await choose({ langue: "fr", retour })).headers.get("Location")).toBe("/");
  },
);

test("an unknown language is refused", async () => {
  await expect(choose({ langue: "xx" })).rejects.toMatchObject({ status: 400 });
});
