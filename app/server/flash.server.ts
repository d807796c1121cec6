import { createCookieSessionStorage, redirect, type SessionStorage } from "@remix-run/node";

export interface Flash {
  kind: "success" | "notice";
  text: string;
}

interface FlashData {
  flash: Flash;
}

interface WithSecret {
  configuration: { secret: string };
}

const storages = new Map<string, SessionStorage<FlashData>>();

function storage(secret: string): SessionStorage<FlashData> {
  let kept = storages.get(secret);
  if (!kept) {
    kept = createCookieSessionStorage<FlashData>({
      cookie: { name: "flash", path: "/", httpOnly: true, sameSite: "lax", maxAge: 300, secrets: [secret] },
    });
    storages.set(secret, kept);
  }
  return kept;
}

/** A redirect whose next page opens with a sentence. */
export async function redirectWithFlash(
  to: string,
  context: WithSecret,
  text: string,
  kind: Flash["kind"] = "success",
): Promise<Response> {
  const { getSession, commitSession } = storage(context.configuration.secret);
  const session = await getSession();
  session.set("flash", { kind, text });
  return redirect(to, { status: 303, headers: { "Set-Cookie": await commitSession(session) } });
}

/** The sentence to show, if any, and the header which makes it show once. */
export async function takeFlash(
  request: Request,
  context: WithSecret,
): Promise<{ flash: Flash | null; headers: Record<string, string> }> {
  const header = request.headers.get("Cookie");
  if (!header?.includes("flash=")) return { flash: null, headers: {} };
  const { getSession, destroySession } = storage(context.configuration.secret);
  const session = await getSession(header);
  return { flash: session.get("flash") ?? null, headers: { "Set-Cookie": await destroySession(session) } };
}
