import type { ActionFunctionArgs } from "@remix-run/node";
import { abandonProject } from "~/domain/budgets/abandon-project.server";
import { commitMoney } from "~/domain/budgets/commit-money.server";
import { finishProject } from "~/domain/budgets/finish-project.server";
import { abandonForm, moneyForm, projectEndForm, reversalForm } from "~/domain/budgets/forms";
import { recordSpending } from "~/domain/budgets/record-spending.server";
import { reverseEntry } from "~/domain/budgets/reverse-entry.server";
import type { Actor } from "~/domain/governance/actor";
import type { Outcome } from "~/domain/refusal";
import { parseForm, refusalReply } from "~/server/forms.server";
import { type FlashKey, redirectTold } from "../load-round.server";

/** The forms of the execution page, by intent: parse, command, back to the page. */
export async function moveMoneyOn({ request, context }: ActionFunctionArgs, actor: Actor, roundId: number) {
  const { db } = context;
  const form = await request.formData();
  const told = async (moved: Outcome, key: FlashKey) =>
    moved.ok ? redirectTold(context, `/budgets/${roundId}/execution`, key) : refusalReply(form, moved);
  switch (form.get("intent")) {
    case "commit": {
      const parsed = await parseForm(form, moneyForm);
      return parsed.ok ? told(await commitMoney(db, actor, parsed.value), "committed") : parsed.reply;
    }
    case "spend": {
      const parsed = await parseForm(form, moneyForm);
      return parsed.ok ? told(await recordSpending(db, actor, parsed.value), "spent") : parsed.reply;
    }
    case "finish": {
      const parsed = await parseForm(form, projectEndForm);
      return parsed.ok ? told(await finishProject(db, actor, parsed.value), "finished") : parsed.reply;
    }
    case "abandon": {
      const parsed = await parseForm(form, abandonForm);
      return parsed.ok ? told(await abandonProject(db, actor, parsed.value), "abandoned") : parsed.reply;
    }
    case "reverse": {
      const parsed = await parseForm(form, reversalForm);
      return parsed.ok ? told(await reverseEntry(db, actor, parsed.value), "reversed") : parsed.reply;
    }
    default:
      throw new Response(null, { status: 400 });
  }
}
