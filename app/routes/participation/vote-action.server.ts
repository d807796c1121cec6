import { data } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Actor } from "~/domain/governance/actor";
import { announceVote } from "~/domain/participation/announce-vote.server";
import { annulVote } from "~/domain/participation/annul-vote.server";
import { castBallot } from "~/domain/participation/cast-ballot.server";
import { annulForm, receiptForm } from "~/domain/participation/forms";
import { readRule } from "~/domain/participation/read-rule.server";
import { isInBox } from "~/domain/participation/receipts.server";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { parseForm, refusalReply, sameForm } from "~/server/forms.server";
import { notFound } from "~/server/guards.server";
import { castReviewed, reviewBallot } from "./ballot/ballot-steps.server";

type Asked = { context: AppLoadContext; actor: Actor; voteId: number; form: FormData };

/** What the page of a vote can be asked, by the `intent` of its forms. The choice is in none of the addresses. */
const intents = {
  async review({ context, voteId, form }: Asked) {
    return reviewBallot(form, await ruleOf(context, voteId));
  },

  /** The paper again, as it was filled in. */
  async change({ form }: Asked) {
    return sameForm(form);
  },

  async clear() {
    return sameForm(new FormData());
  },

  async cast({ context, actor, voteId, form }: Asked) {
    const ruled = await ruleOf(context, voteId);
    return castReviewed(form, ruled, (ballot) => castBallot(context.db, actor, { voteId, ...ballot }));
  },

  async check({ context, voteId, form }: Asked) {
    const parsed = await parseForm(form, receiptForm);
    if (!parsed.ok) return parsed.reply;
    return data({ step: "checked" as const, inBox: await isInBox(context.db, voteId, parsed.value.code) });
  },

  async announce({ context, actor, voteId, form }: Asked) {
    const announced = await announceVote(context.db, actor, { voteId });
    if (!announced.ok) return refusalReply(form, announced);
    throw await backWith(context, voteId, "announced");
  },

  async annul({ context, actor, voteId, form }: Asked) {
    const parsed = await parseForm(form, annulForm);
    if (!parsed.ok) return parsed.reply;
    const annulled = await annulVote(context.db, actor, { voteId, reason: parsed.value.reason });
    if (!annulled.ok) return refusalReply(form, annulled);
    throw await backWith(context, voteId, "annulled");
  },
};

async function ruleOf(context: AppLoadContext, voteId: number) {
  const ruled = await readRule(context.db, voteId);
  // a budget's paper is on the page of its round
  if (!ruled || ruled.method === "budget") throw notFound();
  return ruled;
}

function backWith(context: AppLoadContext, voteId: number, flash: "announced" | "annulled") {
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "participation.flash");
  return redirectWithFlash(`/scrutins/${voteId}`, context, t(flash));
}

function isIntent(value: unknown): value is keyof typeof intents {
  return typeof value === "string" && Object.hasOwn(intents, value);
}

export function answerVoteForm(asked: Asked) {
  const intent = asked.form.get("intent");
  if (!isIntent(intent)) throw data(null, { status: 400 });
  return intents[intent](asked);
}
