import { redirect } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { deviceName } from "~/session/device";

/**
 * Opens a new session for this browser and gives its cookie. What session the browser had is ended, never taken over: a
 * cookie planted before signing in is worth nothing after.
 */
export async function newSession({ sessions }: AppLoadContext, request: Request, memberId: number): Promise<string> {
  await sessions.close(request.headers.get("Cookie"));
  return sessions.open(memberId, deviceName(request.headers.get("User-Agent")));
}

/** Signs in and leads on. */
export async function enter(
  context: AppLoadContext,
  request: Request,
  memberId: number,
  to: string,
): Promise<Response> {
  return redirect(to, { status: 303, headers: { "Set-Cookie": await newSession(context, request, memberId) } });
}
