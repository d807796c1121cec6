import type { LoaderFunctionArgs } from "@remix-run/node";
import { readRound } from "~/domain/budgets/read-round.server";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";

type Asked = Pick<LoaderFunctionArgs, "context" | "request" | "params">;

/** The round of the address and who asks; 404 when there is none that they may see. */
export async function loadRound({ context, request, params }: Asked) {
  const actor = requireMember(context, request);
  const round = await readRound(context.db, actor, idParam(params.id), context.locale);
  if (!round) throw notFound();
  return { actor, round };
}

/** Back to a page of budgets, with a sentence of `budgets.flash`. */
export function redirectTold(context: Asked["context"], to: string, key: FlashKey) {
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "budgets.flash");
  return redirectWithFlash(to, context, t(key));
}

export type FlashKey = Parameters<ReturnType<typeof translate<"budgets.flash">>>[0];
