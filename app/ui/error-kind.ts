import { isRouteErrorResponse } from "@remix-run/react";

const byStatus = {
  400: "badRequest",
  401: "signIn",
  403: "forbidden",
  404: "notFound",
  405: "badRequest",
  409: "conflict",
  413: "tooLarge",
  429: "tooMany",
  503: "unavailable",
} as const;

export type ErrorKind = (typeof byStatus)[keyof typeof byStatus] | "server" | "offline";

/** Which sentence an error deserves; its own message is never shown. */
export function errorKind(error: unknown): ErrorKind {
  if (isRouteErrorResponse(error)) return byStatus[error.status as keyof typeof byStatus] ?? "server";
  // fetch() throws a TypeError when the network is gone during a navigation.
  if (typeof navigator !== "undefined" && navigator.onLine === false && error instanceof TypeError) return "offline";
  return "server";
}
