import { data, redirect } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { type Actor, mayAnywhere } from "~/domain/governance/actor";
import type { Right } from "~/domain/governance/rules/functions";

/** The signed-in member, or the sign-in page which brings back here. */
export function requireMember(context: AppLoadContext, request: Request): Actor {
  if (context.actor) return context.actor;
  const url = new URL(request.url);
  const back = request.method === "GET" ? `?retour=${encodeURIComponent(url.pathname + url.search)}` : "";
  throw redirect(`/connexion${back}`);
}

/** The signed-in member when a mandate of theirs gives the right somewhere; otherwise 403. */
export function requireRight(context: AppLoadContext, request: Request, right: Right): Actor {
  const actor = requireMember(context, request);
  if (!mayAnywhere(actor, right)) throw forbidden();
  return actor;
}

export function forbidden() {
  return data(null, { status: 403 });
}

export function notFound() {
  return data(null, { status: 404 });
}

/** The number of a thing in an address; anything else is an address that does not exist. */
export function idParam(value: string | undefined): number {
  if (!value || !/^[1-9]\d{0,8}$/.test(value)) throw notFound();
  return Number(value);
}
