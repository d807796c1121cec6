import type { AppLoadContext } from "@remix-run/server-runtime";
import type { AsOf } from "~/domain/governance/seat-counts.server";
import { localInputValue } from "~/i18n/format";

/** The day a page is about: the one of `?au=2026-01-01`, otherwise today in the cooperative's calendar. */
export function readAsOf(request: Request, context: AppLoadContext): AsOf & { chosen: boolean } {
  const { timeZone, endingSoonDays } = context.cooperative;
  const today = localInputValue(new Date(), { locale: "fr", timeZone, now: new Date() }).slice(0, 10);
  const asked = new URL(request.url).searchParams.get("au") ?? "";
  const valid = /^(19|20)\d\d-\d\d-\d\d$/.test(asked) && new Date(`${asked}T12:00Z`).toJSON()?.startsWith(asked);
  const day = valid ? asked : today;
  return { day, chosen: day !== today, endingSoonDays, memberId: context.actor?.memberId ?? null };
}
