import { redirect } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { deviceName } from "~/session/device";

/**
 * Opens a new session for this browser and leads on. What session the browser had is ended, never taken over: a
 * cookie planted before signing in is worth nothing after.
 */
export async function enter(
  context: AppLoadContext,
  request: Request,
  memberId: number,
  to: string,
): Promise<Response> {
  const { sessions } = context;
  await sessions.close(request.headers.get("Cookie"));
  const cookie = await sessions.open(memberId, deviceName(request.headers.get("User-Agent")));
  return redirect(to, { status: 303, headers: { "Set-Cookie": cookie } });
}
